import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredCase } from '../case/case-store.ts';
import type { CaseState } from '../case/states.ts';
import { parseStoredCase, queuePartition } from './case-items.ts';
import type { TableClient } from './table-client.ts';
import { INDEXES, SHARD_COUNT } from './table-keys.ts';

export interface QueueQuery {
  stores: readonly string[];
  states: readonly CaseState[];
  limit: number;
  /** Cursor of the page before; null for the start. */
  after: string | null;
  keep(stored: StoredCase): boolean;
}

export interface QueuePage {
  cases: StoredCase[];
  /** Null at the end. */
  next: string | null;
}

/** Rounds read for one answer, so that a filter that keeps little can't read a whole store at once. */
const MAXIMUM_ROUNDS = 6;

/**
 * Cases by priority and due time. A sort key means the same in every partition, so the pages of all stores, states
 * and shards merge into one order, and the last key seen is the cursor.
 */
export async function queryQueue(client: TableClient, tableName: string, query: QueueQuery): Promise<QueuePage> {
  const partitions = query.stores.flatMap((store) =>
    query.states.flatMap((state) =>
      Array.from({ length: SHARD_COUNT }, (_, shard) => queuePartition(store, state, shard)),
    ),
  );
  const cases: StoredCase[] = [];
  let after = query.after;
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const pages = await Promise.all(
      partitions.map((partition) => readPage(client, tableName, partition, after, query.limit)),
    );
    // Beyond the last key of a partition that has more, another of its items may come first: that is the next round's.
    const ends = pages.flatMap(({ items, more }) => (more ? (items.at(-1)?.sortKey ?? []) : []));
    const readTo = ends.sort()[0];
    const merged = pages
      .flatMap(({ items }) => items)
      .filter(({ sortKey }) => readTo === undefined || sortKey <= readTo)
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    const more = merged.length > query.limit || ends.length > 0;
    for (const { sortKey, stored } of merged.slice(0, query.limit)) {
      after = sortKey;
      if (query.keep(stored)) cases.push(stored);
      if (cases.length === query.limit)
        return { cases, next: more || merged.at(-1)?.sortKey !== sortKey ? sortKey : null };
    }
    if (!more) return { cases, next: null };
  }
  return { cases, next: after };
}

async function readPage(
  client: TableClient,
  TableName: string,
  partition: string,
  after: string | null,
  Limit: number,
) {
  const { Items, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: INDEXES.queue.name,
      KeyConditionExpression: after === null ? 'queuePk = :pk' : 'queuePk = :pk AND queueSk > :after',
      ExpressionAttributeValues: { ':pk': partition, ...(after === null ? {} : { ':after': after }) },
      Limit,
    }),
  );
  const items = (Items ?? []).map((item) => ({
    sortKey: String(item.queueSk),
    stored: parseStoredCase(item, undefined),
  }));
  return { items, more: LastEvaluatedKey !== undefined };
}
