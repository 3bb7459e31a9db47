import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from './table-client.ts';

/** Keys that one request may delete (DynamoDB BatchWriteItem). */
const KEYS_A_REQUEST = 25;

/** Deletes items by their keys, however many; what DynamoDB leaves undone is asked for again. */
export async function removeItems(
  table: TableClient,
  TableName: string,
  keys: readonly Record<string, unknown>[],
): Promise<void> {
  for (let start = 0; start < keys.length; start += KEYS_A_REQUEST) {
    let requests = keys.slice(start, start + KEYS_A_REQUEST).map((Key) => ({ DeleteRequest: { Key } }));
    while (requests.length > 0) {
      const { UnprocessedItems } = await table.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }));
      requests = (UnprocessedItems?.[TableName] ?? []) as typeof requests;
    }
  }
}
