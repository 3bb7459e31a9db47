import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** What each service asks of the key on the caller's behalf; `kms:ReEncrypt*` and the like, written out. */
const USES = {
  dynamodb: {
    read: ['kms:Decrypt', 'kms:DescribeKey'],
    write: ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
  },
  s3: { read: ['kms:Decrypt'], write: ['kms:GenerateDataKey'] },
};

const SERVICE_NAMES = { dynamodb: 'DynamoDB', s3: 'S3' };

/** The customer's own key for what is kept: the table and the record bucket, and nothing that merely passes through. */
export class RecordKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Buyer mail: table and record bucket',
      enableKeyRotation: true,
      // Without the key, every record of 18 months is noise.
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Only through the service that keeps the data: a copied ciphertext can't be opened with the key itself. */
  mayUseThrough(service: keyof typeof USES, ...purposes: ('read' | 'write')[]): PolicyStatement {
    return new PolicyStatement({
      sid: `UseKeyThrough${SERVICE_NAMES[service]}`,
      actions: purposes.flatMap((purpose) => USES[service][purpose]),
      resources: [this.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(this).region}.amazonaws.com` } },
    });
  }
}
