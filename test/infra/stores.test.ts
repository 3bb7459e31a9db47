import { describe, expect, it } from 'vitest';
import { INDEXES, TIME_TO_LIVE_ATTRIBUTE } from '../../shared/aws/table-keys.ts';
import { ofType, synthesisePipeline, theOne } from './pipeline-template.ts';
import { statementsOfPolicy } from './statements.ts';

const resources = synthesisePipeline();
const table = theOne(resources, 'AWS::DynamoDB::Table');
const recordKey = theOne(resources, 'AWS::KMS::Key', 'RecordKey');
const records = theOne(resources, 'AWS::S3::Bucket', 'Records');

describe('the table', () => {
  it('is paid by request, recoverable to any second, and removed by nobody by mistake', () => {
    expect(table.properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
    expect(table.deletionPolicy).toBe('Retain');
  });

  it("is encrypted with the customer's own key", () => {
    expect(table.properties.SSESpecification).toMatchObject({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: expect.stringContaining(recordKey.id),
    });
  });

  it('has the indexes and the expiry attribute that the functions use', () => {
    expect(table.properties.TimeToLiveSpecification).toEqual({ AttributeName: TIME_TO_LIVE_ATTRIBUTE, Enabled: true });
    expect(table.properties.GlobalSecondaryIndexes).toEqual(
      Object.values(INDEXES).map(({ name, partitionKey, sortKey, projection }) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: projection },
      })),
    );
  });
});

describe('the record bucket', () => {
  it('can lock objects but locks none by itself: each is put with the date of its case', () => {
    expect(records.properties.ObjectLockEnabled).toBe(true);
    expect(records.properties).not.toHaveProperty('ObjectLockConfiguration');
    expect(records.properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  });

  it('expires nothing, because on a versioned, locked bucket that only puts a delete marker', () => {
    expect(JSON.stringify(records.properties.LifecycleConfiguration)).not.toMatch(/"(Expiration|NoncurrentVersion)/);
  });

  it('is encrypted with the customer key through a bucket key, or the key would cost more than the storage', () => {
    expect(records.properties.BucketEncryption).toMatchObject({
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: 'aws:kms',
            KMSMasterKeyID: expect.stringContaining(recordKey.id),
          },
        },
      ],
    });
  });

  it('outlives its stack, and so do the keys without which it is noise', () => {
    expect(records.deletionPolicy).toBe('Retain');
    for (const key of ofType(resources, 'AWS::KMS::Key')) expect(key.deletionPolicy, key.id).toBe('Retain');
  });

  it('is locked in the mode of the configuration, which reaches every function that keeps records', () => {
    const modes = (context: Record<string, unknown>) =>
      ofType(synthesisePipeline(context), 'AWS::Lambda::Function')
        .filter(({ properties }) => JSON.stringify(properties).includes('RECORD_LOCK_MODE'))
        .map(({ id, properties }) => [
          id.replace(/Function.*/, ''),
          /"RECORD_LOCK_MODE":"(\w+)"/.exec(JSON.stringify(properties))?.[1],
        ]);
    expect(modes({ recordLockMode: 'compliance' })).toEqual([
      ['Triage', 'COMPLIANCE'],
      ['Review', 'COMPLIANCE'],
      ['Send', 'COMPLIANCE'],
      ['Watch', 'COMPLIANCE'],
    ]);
  });
});

describe('the customer key', () => {
  it('is spent on the table and the record bucket only', () => {
    const others = resources
      .filter(({ type }) =>
        [
          'AWS::S3::Bucket',
          'AWS::SQS::Queue',
          'AWS::SNS::Topic',
          'AWS::DynamoDB::Table',
          'AWS::Logs::LogGroup',
        ].includes(type),
      )
      .filter(({ properties }) => JSON.stringify(properties).includes(recordKey.id));
    expect(others.map(({ id }) => id)).toEqual([table.id, records.id]);
  });
});

describe('every bucket', () => {
  it('is closed to the public and to anything but TLS', () => {
    for (const bucket of ofType(resources, 'AWS::S3::Bucket')) {
      expect(bucket.properties.PublicAccessBlockConfiguration, bucket.id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      const policy = theOne(resources, 'AWS::S3::BucketPolicy', bucket.id.slice(0, -8));
      expect(statementsOfPolicy(policy), bucket.id).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });

  it('of exports forgets them after a day', () => {
    expect(theOne(resources, 'AWS::S3::Bucket', 'Exports').properties.LifecycleConfiguration).toMatchObject({
      Rules: [{ ExpirationInDays: 1, Status: 'Enabled' }],
    });
  });
});

describe('the anchor key', () => {
  it('signs on the curve that any tool can verify', () => {
    expect(theOne(resources, 'AWS::KMS::Key', 'AnchorKey').properties).toMatchObject({
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: 'SIGN_VERIFY',
    });
  });
});

describe('the template', () => {
  it('holds no custom resource: nothing runs at deployment that is not the pipeline', () => {
    expect(resources.filter(({ type }) => /^Custom::|CustomResource/.test(type))).toEqual([]);
    expect(ofType(resources, 'AWS::Lambda::Function')).toHaveLength(7);
  });
});
