import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ObjectStatement } from './object-statement.ts';
import { PrivateBucket } from './private-bucket.ts';
import type { RecordKey } from './record-key.ts';

interface RecordBucketProps {
  key: RecordKey;
  accessLogs: IBucket;
}

/** A put that names its own retention needs both. */
const KEEPING = ['s3:PutObject', 's3:PutObjectRetention'];
/** A version is read by its own permission, not by the one for the current object. */
const READING = ['s3:GetObject', 's3:GetObjectVersion'];

/**
 * Originals and anchors, write-once: each object is put with its own retain-until date. There is no default retention,
 * because the date belongs to the case, and no expiry, because on a versioned bucket that only puts a delete marker:
 * `watch` deletes by version when a case's time is over.
 */
export class RecordBucket extends Construct {
  readonly bucket: Bucket;
  private readonly key: RecordKey;

  constructor(scope: Construct, id: string, props: RecordBucketProps) {
    super(scope, id);
    this.key = props.key;
    this.bucket = new PrivateBucket(this, 'Bucket', {
      accessLogs: props.accessLogs,
      versioned: true,
      objectLockEnabled: true,
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      // One call to the key for many objects: without it the key would cost more than the storage.
      bucketKeyEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1), expiredObjectDeleteMarker: true }],
    });
  }

  get mayKeep(): PolicyStatement[] {
    return [this.objects('KeepRecords', KEEPING), this.key.mayUseThrough('s3', 'write')];
  }

  get mayRead(): PolicyStatement[] {
    return [this.objects('ReadRecords', READING), this.key.mayUseThrough('s3', 'read')];
  }

  get mayKeepAndRead(): PolicyStatement[] {
    return [
      this.objects('KeepAndReadRecords', [...KEEPING, ...READING]),
      this.key.mayUseThrough('s3', 'read', 'write'),
    ];
  }

  /** Only what is no longer locked: S3 refuses the rest, and every role is denied the way around. */
  get mayDeleteExpired(): PolicyStatement[] {
    return [
      new PolicyStatement({
        sid: 'ListRecordVersions',
        actions: ['s3:ListBucketVersions'],
        resources: [this.bucket.bucketArn],
      }),
      this.objects('DeleteExpiredRecords', ['s3:DeleteObjectVersion']),
    ];
  }

  private objects(sid: string, actions: string[]): ObjectStatement {
    return new ObjectStatement({ sid, actions, bucket: this.bucket });
  }
}
