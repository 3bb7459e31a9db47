import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from './table-client.ts';
import { senderHourKey, TIME_TO_LIVE_ATTRIBUTE } from './table-keys.ts';

/** An hour's count is of no use the day after. */
const KEPT_SECONDS = 24 * 3600;

/**
 * Counts a sender's mails in an hour (`YYYY-MM-DDTHH`). A retried mail counts twice, which only makes the limit a
 * little lower; the sender stands in the key as a hash.
 */
export const createSenderCounter =
  (client: TableClient, tableName: string) =>
  async (store: string, senderHash: string, hour: string): Promise<number> => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: senderHourKey(store, senderHash, hour),
        UpdateExpression: 'ADD mails :one SET #drop = :drop',
        ExpressionAttributeNames: { '#drop': TIME_TO_LIVE_ATTRIBUTE },
        ExpressionAttributeValues: {
          ':one': 1,
          ':drop': Math.floor(Date.parse(`${hour}:00:00Z`) / 1000) + KEPT_SECONDS,
        },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return Number(Attributes?.mails);
  };
