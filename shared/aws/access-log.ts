import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from './table-client.ts';
import { ACCESS_LOG_PREFIX } from './table-keys.ts';

export interface Access {
  /** ISO 8601. */
  at: string;
  actor: string;
  /** Method and path: what was read, without what stood in it. */
  call: string;
}

/** Who read which records. The function that writes here can only append: its role allows no other write. */
export const createAccessLog =
  (client: TableClient, tableName: string) =>
  async (access: Access): Promise<void> => {
    await client.send(
      new PutCommand({
        TableName: tableName,
        Item: { pk: `${ACCESS_LOG_PREFIX}${access.at.slice(0, 10)}`, sk: `${access.at}#${randomUUID()}`, ...access },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  };
