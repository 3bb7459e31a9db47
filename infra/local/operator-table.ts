import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from '../../shared/aws/table-client.ts';
import type { Runtime } from './runtime-file.ts';

/** A running local pipeline's table, as somebody at its terminal reaches it. */
export function operatorTable({ dynamodb, aws }: Pick<Runtime, 'dynamodb'> & { aws: { region: string } }): TableClient {
  const client = new DynamoDBClient({
    endpoint: dynamodb,
    region: aws.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'local' },
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
