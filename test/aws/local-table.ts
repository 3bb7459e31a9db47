import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamodb } from '../../infra/local/engines/dynamodb-engine.ts';
import { createTables } from '../../infra/local/engines/tables.ts';
import { createTableClient, type TableClient } from '../../shared/aws/table-client.ts';
import { INDEXES, TIME_TO_LIVE_ATTRIBUTE } from '../../shared/aws/table-keys.ts';

export const TABLE_NAME = 'cases';

export interface LocalTable {
  client: TableClient;
  stop(): Promise<void>;
}

/** DynamoDB Local as `npm start` brings it up, with the one table in it and a client that the functions would make. */
export async function startLocalTable(): Promise<LocalTable> {
  const folder = await mkdtemp(join(tmpdir(), 'case-table-'));
  const engine = await startDynamodb(join(folder, 'tables'), join(folder, 'dynamodb.log'));
  process.env.AWS_ENDPOINT_URL_DYNAMODB = engine.url;
  process.env.AWS_REGION = 'us-east-1';
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  await createTables([tableResource()], engine.url);
  return {
    client: createTableClient(),
    async stop() {
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The table as infra/case-table.ts defines it, from the same names. */
function tableResource() {
  const indexes = Object.values(INDEXES);
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])]);
  return {
    logicalId: 'Table',
    type: 'AWS::DynamoDB::Table',
    name: TABLE_NAME,
    path: '',
    ref: TABLE_NAME,
    attributes: {},
    metadata: {},
    properties: {
      KeySchema: keys('pk', 'sk'),
      AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes: indexes.map(({ name, partitionKey, sortKey, projection }) => ({
        IndexName: name,
        KeySchema: keys(partitionKey, sortKey),
        Projection: { ProjectionType: projection },
      })),
      TimeToLiveSpecification: { AttributeName: TIME_TO_LIVE_ATTRIBUTE, Enabled: true },
    },
  };
}
