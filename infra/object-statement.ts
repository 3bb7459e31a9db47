import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';

interface ObjectStatementProps {
  sid: string;
  actions: string[];
  bucket: Bucket;
  /** Of the objects' keys; none means every object. */
  prefixes?: readonly string[];
}

/** A permission on the objects of one bucket: the only kind of wildcard that a role here may hold. */
export class ObjectStatement extends PolicyStatement {
  private readonly bucket: Bucket;
  private readonly keys: string[];

  constructor({ sid, actions, bucket, prefixes = [''] }: ObjectStatementProps) {
    const keys = prefixes.map((prefix) => `${prefix}*`);
    super({ sid, actions, resources: keys.map((key) => bucket.arnForObjects(key)) });
    this.bucket = bucket;
    this.keys = keys;
  }

  /** Tells the rule packs why: cdk-nag wants each wildcard named as the template will have it. */
  acknowledgeOn(role: Role): void {
    const { defaultChild } = this.bucket.node;
    if (!CfnBucket.isCfnBucket(defaultChild)) throw new Error(`${this.bucket.node.path} is not a bucket of this app`);
    for (const key of this.keys) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${Stack.of(role).getLogicalId(defaultChild)}.Arn>/${key}]`,
        reason: 'Keys of objects carry ids that exist only at run time; bucket, prefix and actions are exact.',
      });
    }
  }
}
