import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import {
  actorPartition,
  calendarPartition,
  categoryPartition,
  parseEventItem,
  type RecordedEvent,
  statePartition,
} from './case-items.ts';
import { caseIdOfPartition } from './case-table.ts';
import type { TableClient } from './table-client.ts';
import { caseKey, eventKey, INDEXES, messageIdKey } from './table-keys.ts';

/** The searches of the record. Each asks one index for just what it holds, and every index over events holds the events. */

/** One partition of an index over events. */
export type EventPartition =
  | { by: 'month'; store: string /** `YYYY-MM`, UTC. */; month: string }
  | { by: 'actor'; store: string; actor: string }
  | { by: 'category'; store: string; category: string | null };

export interface EventQuery {
  partition: EventPartition;
  limit: number;
  /** Sort key before which to go on; null for the newest. */
  before: string | null;
  /** ISO 8601; events before it are left out. */
  from?: string;
}

/** Newest first. One request, unless a page passes DynamoDB's 1 MB. */
export async function queryEvents(client: TableClient, TableName: string, query: EventQuery): Promise<RecordedEvent[]> {
  const { index, key } = placeOf(query.partition);
  const from = query.from ?? '0';
  const before = query.before ?? '9';
  if (from >= before) return [];
  const items = await queryAll(client, query.limit, {
    TableName,
    IndexName: index.name,
    KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :before',
    ExpressionAttributeNames: { '#pk': index.partitionKey, '#sk': index.sortKey },
    // BETWEEN takes its ends in: a cursor is the key of a record that was shown, so the end lies just below it.
    ExpressionAttributeValues: { ':pk': key, ':from': from, ':before': justBelow(before) },
    ScanIndexForward: false,
  });
  return items.map(parseEventItem);
}

/** The greatest key that sorts below: no key here has a character above `~`. */
const justBelow = (key: string): string =>
  `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;

function placeOf(partition: EventPartition): {
  index: (typeof INDEXES)['calendar' | 'actor' | 'category'];
  key: string;
} {
  switch (partition.by) {
    case 'month':
      return { index: INDEXES.calendar, key: calendarPartition(partition.store, partition.month) };
    case 'actor':
      return { index: INDEXES.actor, key: actorPartition(partition.store, partition.actor) };
    case 'category':
      return { index: INDEXES.category, key: categoryPartition(partition.store, partition.category) };
  }
}

export interface CaseEventsQuery {
  caseId: string;
  limit: number;
  /** Sequence number below which to go on; null for the last event. */
  before: number | null;
}

/** Events of one case, newest first, and nothing of its content. */
export async function readEventsOfCase(
  client: TableClient,
  TableName: string,
  { caseId, limit, before }: CaseEventsQuery,
): Promise<RecordedEvent[]> {
  if (before !== null && before <= 1) return [];
  const last = before === null ? 'EVENT#~' : eventKey(caseId, before - 1).sk;
  const items = await queryAll(client, limit, {
    TableName,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': caseKey(caseId).pk, ':first': 'EVENT#', ':last': last },
    ConsistentRead: true,
    ScanIndexForward: false,
  });
  return items.map(parseEventItem);
}

export interface CasePosition {
  caseId: string;
  lastEventAt: string;
}

export interface CaseQuery {
  where:
    | { by: 'order'; order: string }
    | { by: 'buyer'; buyer: string }
    | { by: 'state'; store: string; state: string };
  limit: number;
  /** The last case of the page before; null for the newest. */
  after: CasePosition | null;
}

/** Cases by when they last moved, newest first. */
export async function queryCases(
  client: TableClient,
  TableName: string,
  { where, limit, after }: CaseQuery,
): Promise<CasePosition[]> {
  const index = INDEXES[where.by];
  const partition =
    where.by === 'order' ? where.order : where.by === 'buyer' ? where.buyer : statePartition(where.store, where.state);
  const items = await queryAll(client, limit, {
    TableName,
    IndexName: index.name,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': index.partitionKey },
    ExpressionAttributeValues: { ':pk': partition },
    ScanIndexForward: false,
    // Named whole: two cases that moved in the same millisecond must not lose one of them between two pages.
    ...(after && {
      ExclusiveStartKey: {
        [index.partitionKey]: partition,
        [index.sortKey]: after.lastEventAt,
        ...caseKey(after.caseId),
      },
    }),
  });
  return items.map((item) => ({ caseId: caseIdOfPartition(item.pk), lastEventAt: String(item.lastEventAt) }));
}

/** The cases in which a Message-ID or an Amazon case is registered, in any of these stores: one request. */
export async function casesOfReference(
  client: TableClient,
  TableName: string,
  stores: readonly string[],
  reference: string,
): Promise<string[]> {
  const Keys = stores.map((store) => messageIdKey(store, reference)).slice(0, KEYS_A_REQUEST);
  if (Keys.length === 0) return [];
  const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys } } }));
  const found = (Responses?.[TableName] ?? []).flatMap(({ caseId }) => (typeof caseId === 'string' ? [caseId] : []));
  return [...new Set(found)].sort();
}

/** Keys that one request may ask for (DynamoDB BatchGetItem). */
const KEYS_A_REQUEST = 100;

const dayHeadItem = z.object({ event: z.object({ caseId: z.string(), seq: z.number(), hash: z.string() }) });
/** A case's last event of a day. */
export type DayHead = z.infer<typeof dayHeadItem>['event'];

/** The last event of every case of a store that moved on a day. */
export async function readDayHeads(
  client: TableClient,
  TableName: string,
  store: string,
  day: string,
): Promise<DayHead[]> {
  const heads = new Map<string, DayHead>();
  const items = await queryAll(client, Number.POSITIVE_INFINITY, {
    TableName,
    IndexName: INDEXES.calendar.name,
    KeyConditionExpression: 'calendarPk = :pk AND begins_with(eventSk, :day)',
    ExpressionAttributeValues: { ':pk': calendarPartition(store, day.slice(0, 7)), ':day': day },
    ProjectionExpression: 'event.caseId, event.seq, event.#hash',
    ExpressionAttributeNames: { '#hash': 'hash' },
  });
  for (const item of items) {
    const { caseId, seq, hash } = dayHeadItem.parse(item).event;
    if (seq > (heads.get(caseId)?.seq ?? 0)) heads.set(caseId, { caseId, seq, hash });
  }
  return [...heads.values()];
}

/** Pages on until there are enough: DynamoDB ends a page at 1 MB, whatever was asked for. */
async function queryAll(
  client: TableClient,
  limit: number,
  input: ConstructorParameters<typeof QueryCommand>[0],
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let ExclusiveStartKey = input.ExclusiveStartKey;
  do {
    const Limit = Number.isFinite(limit) ? limit - items.length : undefined;
    const page = await client.send(new QueryCommand({ ...input, ExclusiveStartKey, Limit }));
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && items.length < limit);
  return items;
}
