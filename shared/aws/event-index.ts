import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseEvent } from '../case/case-event.ts';
import {
  actorPartition,
  calendarPartition,
  categoryPartition,
  eventSortKey,
  parseEventItem,
  type RecordedEvent,
  statePartition,
} from './case-items.ts';
import { caseIdOfPartition } from './case-table.ts';
import type { TableClient } from './table-client.ts';
import { caseKey, eventKey, INDEXES } from './table-keys.ts';

/** Keys that one request may ask for (DynamoDB BatchGetItem). */
const KEYS_A_REQUEST = 100;

/** One partition of an index over events. */
export type EventPartition =
  | { by: 'day'; store: string /** `YYYY-MM-DD`, UTC. */; day: string }
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

/** Events of a partition, newest first: one query for their keys, one read for each hundred of them. */
export async function queryEvents(client: TableClient, TableName: string, query: EventQuery): Promise<RecordedEvent[]> {
  const { index, key } = placeOf(query.partition);
  const { Items } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: index.name,
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :before',
      ExpressionAttributeNames: { '#pk': index.partitionKey, '#sk': index.sortKey },
      ExpressionAttributeValues: { ':pk': key, ':from': query.from ?? '0', ':before': query.before ?? '9' },
      ScanIndexForward: false,
      // BETWEEN takes its ends in: the cursor itself comes along and is dropped.
      Limit: query.limit + (query.before === null ? 0 : 1),
    }),
  );
  const sortKeys = (Items ?? [])
    .map((item) => String(item.eventSk))
    .filter((sortKey) => sortKey !== query.before)
    .slice(0, query.limit);
  const events = await readEvents(client, TableName, sortKeys);
  return sortKeys.flatMap((sortKey) => events.get(sortKey) ?? []);
}

function placeOf(partition: EventPartition): {
  index: (typeof INDEXES)['calendar' | 'actor' | 'category'];
  key: string;
} {
  switch (partition.by) {
    case 'day':
      return { index: INDEXES.calendar, key: calendarPartition(partition.store, partition.day) };
    case 'actor':
      return { index: INDEXES.actor, key: actorPartition(partition.store, partition.actor) };
    case 'category':
      return { index: INDEXES.category, key: categoryPartition(partition.store, partition.category) };
  }
}

async function readEvents(
  client: TableClient,
  TableName: string,
  sortKeys: readonly string[],
): Promise<Map<string, RecordedEvent>> {
  const events = new Map<string, RecordedEvent>();
  for (let start = 0; start < sortKeys.length; start += KEYS_A_REQUEST) {
    let keys = sortKeys.slice(start, start + KEYS_A_REQUEST).map((sortKey) => {
      const [, caseId = '', seq = ''] = sortKey.split('#');
      return eventKey(caseId, Number(seq)) as Record<string, unknown>;
    });
    while (keys.length > 0) {
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys: keys } } }),
      );
      for (const item of Responses?.[TableName] ?? []) {
        const recorded = parseEventItem(item);
        events.set(eventSortKey(recorded.event), recorded);
      }
      keys = UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
  }
  return events;
}

/** The last event of every case of a store that moved on a day. */
export async function readDayHeads(
  client: TableClient,
  TableName: string,
  store: string,
  day: string,
): Promise<CaseEvent[]> {
  const lastKeys = new Map<string, { seq: number; sortKey: string }>();
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        IndexName: INDEXES.calendar.name,
        KeyConditionExpression: 'calendarPk = :pk',
        ExpressionAttributeValues: { ':pk': calendarPartition(store, day) },
        ExclusiveStartKey,
      }),
    );
    for (const item of page.Items ?? []) {
      const sortKey = String(item.eventSk);
      const [, caseId = '', seq = ''] = sortKey.split('#');
      if (Number(seq) > (lastKeys.get(caseId)?.seq ?? 0)) lastKeys.set(caseId, { seq: Number(seq), sortKey });
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  const sortKeys = [...lastKeys.values()].map(({ sortKey }) => sortKey);
  return [...(await readEvents(client, TableName, sortKeys)).values()].map(({ event }) => event);
}

/** All events of one case, oldest first, and nothing of its content. */
export async function readEventsOfCase(
  client: TableClient,
  TableName: string,
  caseId: string,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
        ExpressionAttributeValues: { ':pk': caseKey(caseId).pk, ':event': 'EVENT#' },
        ConsistentRead: true,
        ExclusiveStartKey,
      }),
    );
    events.push(...(page.Items ?? []).map(parseEventItem));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return events;
}

/** Cases of a store in a state, latest first. */
export async function queryCasesInState(
  client: TableClient,
  TableName: string,
  query: { store: string; state: string; limit: number; before: string | null },
): Promise<{ caseId: string; lastEventAt: string }[]> {
  const { Items } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: INDEXES.state.name,
      KeyConditionExpression: query.before === null ? 'statePk = :pk' : 'statePk = :pk AND lastEventAt < :before',
      ExpressionAttributeValues: {
        ':pk': statePartition(query.store, query.state),
        ...(query.before === null ? {} : { ':before': query.before }),
      },
      ScanIndexForward: false,
      Limit: query.limit,
    }),
  );
  return (Items ?? []).map((item) => ({ caseId: caseIdOfPartition(item.pk), lastEventAt: String(item.lastEventAt) }));
}
