import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseEvent, caseEventSchema } from '../case/case-event.ts';
import { calendarPartition } from './case-items.ts';
import type { TableClient } from './table-client.ts';
import { eventKey, INDEXES, SHARD_COUNT } from './table-keys.ts';

/** Keys that one request may ask for (DynamoDB BatchGetItem). */
const KEYS_A_REQUEST = 100;

export interface CalendarQuery {
  store: string;
  /** `YYYY-MM-DD`, UTC. */
  day: string;
  limit: number;
  /** Sort key before which to go on; null for the end of the day. */
  before: string | null;
}

export interface CalendarEvent {
  sortKey: string;
  event: CaseEvent;
}

/** A store's events of one day, newest first, merged over the shards. */
export async function queryCalendar(
  client: TableClient,
  TableName: string,
  query: CalendarQuery,
): Promise<CalendarEvent[]> {
  const shards = await Promise.all(
    Array.from({ length: SHARD_COUNT }, (_, shard) =>
      client.send(
        new QueryCommand({
          TableName,
          IndexName: INDEXES.calendar.name,
          KeyConditionExpression:
            query.before === null ? 'calendarPk = :pk' : 'calendarPk = :pk AND calendarSk < :before',
          ExpressionAttributeValues: {
            ':pk': calendarPartition(query.store, query.day, shard),
            ...(query.before === null ? {} : { ':before': query.before }),
          },
          ScanIndexForward: false,
          Limit: query.limit,
        }),
      ),
    ),
  );
  const sortKeys = shards
    .flatMap(({ Items }) => (Items ?? []).map((item) => String(item.calendarSk)))
    .sort((a, b) => (a < b ? 1 : -1))
    .slice(0, query.limit);
  const events = await readEvents(client, TableName, sortKeys);
  return sortKeys.flatMap((sortKey) => {
    const event = events.get(sortKey);
    return event ? [{ sortKey, event }] : [];
  });
}

async function readEvents(
  client: TableClient,
  TableName: string,
  sortKeys: readonly string[],
): Promise<Map<string, CaseEvent>> {
  const events = new Map<string, CaseEvent>();
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
        const event = caseEventSchema.parse(item.event);
        events.set(`${event.at}#${event.caseId}#${event.seq}`, event);
      }
      keys = UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
  }
  return events;
}
