import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredCase } from '../case/case-store.ts';
import { parseStoredCase } from './case-items.ts';
import type { TableClient } from './table-client.ts';
import { INDEXES } from './table-keys.ts';

export interface OfferQuery {
  store: string;
  limit: number;
  /** Sort key after which to go on; null for the start. */
  after: string | null;
}

/** Cases of a store that owe something, the most urgent first, each with its sort key. Content keys are not read. */
export async function queryOpenOffers(
  client: TableClient,
  TableName: string,
  { store, limit, after }: OfferQuery,
): Promise<{ sortKey: string; stored: StoredCase }[]> {
  const { Items } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: INDEXES.offers.name,
      KeyConditionExpression: after === null ? 'offersPk = :pk' : 'offersPk = :pk AND offersSk > :after',
      ExpressionAttributeValues: { ':pk': store, ...(after === null ? {} : { ':after': after }) },
      Limit: limit,
    }),
  );
  return (Items ?? []).map((item) => ({
    sortKey: String(item.offersSk),
    stored: parseStoredCase(item, undefined),
  }));
}
