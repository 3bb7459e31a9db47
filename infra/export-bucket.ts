import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ObjectStatement } from './object-statement.ts';
import { PrivateBucket } from './private-bucket.ts';

/**
 * What is on its way, for a day at most: exports and evidence bundles to an auditor, attachments to and from a reviewer.
 * Too large for an answer of the API, or nothing that a page may show; fetched by a short-lived link.
 */
export class ExportBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: { accessLogs: IBucket }) {
    super(scope, id);
    this.bucket = new PrivateBucket(this, 'Bucket', {
      accessLogs: props.accessLogs,
      lifecycleRules: [{ expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
  }

  /** Under these prefixes alone, so that nobody who works on cases reads what auditors export. */
  mayPassOn(...prefixes: string[]): PolicyStatement {
    return new ObjectStatement({
      sid: 'PassOnFiles',
      actions: ['s3:PutObject', 's3:GetObject'],
      bucket: this.bucket,
      prefixes: prefixes.map((prefix) => `${prefix}/`),
    });
  }
}
