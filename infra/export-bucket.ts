import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ObjectStatement } from './object-statement.ts';
import { PrivateBucket } from './private-bucket.ts';

/** Exports and evidence bundles on their way to an auditor: too large for an answer of the API, fetched by a short-lived link. */
export class ExportBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: { accessLogs: IBucket }) {
    super(scope, id);
    this.bucket = new PrivateBucket(this, 'Bucket', {
      accessLogs: props.accessLogs,
      lifecycleRules: [{ expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
  }

  get mayWriteAndLink(): PolicyStatement {
    return new ObjectStatement({
      sid: 'WriteAndLinkExports',
      actions: ['s3:PutObject', 's3:GetObject'],
      bucket: this.bucket,
    });
  }
}
