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

/**
 * What lies in the bucket, each under its own prefix: mail as it came, replies as they went, uploads, the stores' manuals,
 * signed anchors.
 */
type Records = 'originals' | 'sent' | 'attachments' | 'manuals' | 'anchors';

/** A put that names its own retention needs both. */
const KEEPING = ['s3:PutObject', 's3:PutObjectRetention'];
/** A version is read by its own permission, not by the one for the current object. */
const READING = ['s3:GetObject', 's3:GetObjectVersion'];

const prefixesOf = (records: readonly Records[]) => records.map((name) => `${name}/`);

/**
 * Write-once: each object is put with its own retain-until date. There is no default retention, because the date belongs
 * to the case, and no expiry, because on a versioned bucket that only puts a delete marker: `watch` deletes by version
 * when a case's time is over.
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

  /** Nobody who keeps records can replace one: a second put is a second version, and the first stays locked. */
  may({ keep = [], read = [] }: { keep?: readonly Records[]; read?: readonly Records[] }): PolicyStatement[] {
    const { bucket, key } = this;
    const purposes = [...(read.length > 0 ? ['read' as const] : []), ...(keep.length > 0 ? ['write' as const] : [])];
    const statements = [key.mayUseThrough('s3', ...purposes)];
    if (keep.length > 0) {
      statements.push(
        new ObjectStatement({ sid: 'KeepRecords', actions: KEEPING, bucket, prefixes: prefixesOf(keep) }),
      );
    }
    if (read.length > 0) {
      statements.push(
        new ObjectStatement({ sid: 'ReadRecords', actions: READING, bucket, prefixes: prefixesOf(read) }),
        // Without it S3 answers 403 and not 404 for an object that isn't there, and a gap would look like a failure.
        new PolicyStatement({ sid: 'TellGapFromForbidden', actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
      );
    }
    return statements;
  }

  /** A lock may grow with its case, and a hold comes on top; neither lets anyone shorten one. */
  get mayExtendRetention(): PolicyStatement[] {
    return [
      new ObjectStatement({
        sid: 'ExtendRetention',
        actions: ['s3:PutObjectRetention', 's3:PutObjectLegalHold'],
        bucket: this.bucket,
        prefixes: prefixesOf(['originals', 'sent', 'attachments']),
      }),
    ];
  }

  /** Only what is no longer locked: S3 refuses the rest, and every role is denied the way around. Anchors stay. */
  get mayDeleteExpired(): PolicyStatement[] {
    return [
      new PolicyStatement({
        sid: 'ListRecordVersions',
        actions: ['s3:ListBucketVersions'],
        resources: [this.bucket.bucketArn],
      }),
      new ObjectStatement({
        sid: 'DeleteExpiredRecords',
        actions: ['s3:DeleteObjectVersion'],
        bucket: this.bucket,
        prefixes: prefixesOf(['originals', 'sent', 'attachments']),
      }),
    ];
  }
}
