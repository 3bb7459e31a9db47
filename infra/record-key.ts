import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The customer's own key for what is kept: the table and the record bucket, and nothing that merely passes through. */
export class RecordKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Buyer mail: table and record bucket',
      enableKeyRotation: true,
      // Without the key every record of 18 months is noise.
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Only through the service that keeps the data: the key itself can't be used to open a stolen ciphertext. */
  mayUseThrough(service: 'dynamodb' | 's3', purpose: 'read' | 'write' | 'read and write'): PolicyStatement {
    const read = ['kms:Decrypt'];
    const write = WRITING[service];
    return new PolicyStatement({
      sid: `UseKeyThrough${service === 's3' ? 'S3' : 'DynamoDB'}`,
      actions: [...new Set([...(purpose === 'write' ? [] : read), ...(purpose === 'read' ? [] : write)])],
      resources: [this.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(this).region}.amazonaws.com` } },
    });
  }
}

const WRITING = {
  s3: ['kms:GenerateDataKey'],
  dynamodb: [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
  ],
};
