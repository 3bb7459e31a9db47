import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';

interface ObjectStatementProps {
  sid: string;
  actions: string[];
  bucket: Bucket;
  /** Of the keys; empty for every object. */
  prefix?: string;
}

/** A permission on the objects of one bucket: the only kind of wildcard that a role here may hold. */
export class ObjectStatement extends PolicyStatement {
  private readonly bucket: Bucket;
  private readonly keys: string;

  constructor({ sid, actions, bucket, prefix = '' }: ObjectStatementProps) {
    super({ sid, actions, resources: [bucket.arnForObjects(`${prefix}*`)] });
    this.bucket = bucket;
    this.keys = `${prefix}*`;
  }

  acknowledgeOn(role: Role): void {
    const bucketId = Stack.of(role).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${this.keys}]`,
      reason: 'Keys of objects carry ids that exist only at run time; bucket, prefix and actions are exact.',
    });
  }
}
