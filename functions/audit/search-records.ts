import { z } from 'zod';
import { eventSortKey, type RecordedEvent } from '../../shared/aws/case-items.ts';
import type { CaseEventsQuery, CasePosition, CaseQuery, EventQuery } from '../../shared/aws/event-index.ts';
import { amazonCaseReference } from '../../shared/case/mail-references.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import { dayAfter, dayOf, monthBefore, monthOf } from '../../shared/clock/days.ts';
import { badRequest } from '../../shared/http/problem.ts';

export interface RecordSearch {
  case?: string;
  order?: string;
  /** Base alias. */
  buyer?: string;
  /** Amazon's own case, as its `+<uuid>` alias names it. */
  amazonCase?: string;
  store?: string;
  /** Days in UTC, both taken in. */
  from?: string;
  to?: string;
  category?: string;
  actor?: string;
  state?: string;
  cursor?: string;
  limit: number;
}

export interface RecordSource {
  events(query: EventQuery): Promise<RecordedEvent[]>;
  eventsOfCase(query: CaseEventsQuery): Promise<RecordedEvent[]>;
  casesWhere(query: CaseQuery): Promise<CasePosition[]>;
  casesOfReference(stores: readonly string[], reference: string): Promise<string[]>;
}

export interface SearchScope {
  /** Stores that the caller sees. */
  stores: readonly string[];
  /** ISO 8601. */
  now: string;
}

export interface RecordPage {
  records: RecordedEvent[];
  /** Null at the end. */
  next: string | null;
}

/** With the request that finds them, a page is at most three requests to the table. */
const CASES_A_PAGE = 2;
const MONTHS_A_PAGE = 3;
/** How far a search of a store goes back unless `from` says: as far as anchors are kept. */
const LONGEST_MONTHS = 60;

/** Newest first. Each kind of search goes by the index that holds just what it asks for; nothing scans. */
export async function searchRecords(
  search: RecordSearch,
  source: RecordSource,
  scope: SearchScope,
): Promise<RecordPage> {
  const { from, to } = search;
  if (from !== undefined && to !== undefined && from > to) throw badRequest(`from (${from}) is later than to (${to}).`);
  const page = await pageOf(search, source, scope);
  return { ...page, records: page.records.filter((record) => matches(record, search, scope)) };
}

async function pageOf(search: RecordSearch, source: RecordSource, scope: SearchScope): Promise<RecordPage> {
  const { order, buyer, amazonCase, store, state, actor, category } = search;
  const names = [search.case, order, buyer, amazonCase].filter((name) => name !== undefined);
  if (names.length > 1) throw badRequest('Name one of case, order, buyer and amazonCase, not several.');
  if (names.length === 1 && state !== undefined) throw badRequest('A state is searched for in a store, not in a case.');
  const listed = (...caseIds: string[]) =>
    eventsOfCases(search, source, async (after) => {
      const rest = after === null ? caseIds : caseIds.slice(caseIds.indexOf(after.caseId) + 1);
      return rest.map((caseId) => ({ caseId, lastEventAt: '' }));
    });
  const found = (where: CaseQuery['where']) =>
    eventsOfCases(search, source, (after) => source.casesWhere({ where, after, limit: CASES_A_PAGE }));
  if (search.case !== undefined) return listed(search.case);
  if (order !== undefined) return found({ by: 'order', order });
  if (buyer !== undefined) return found({ by: 'buyer', buyer });
  if (amazonCase !== undefined) {
    return listed(...(await source.casesOfReference(scope.stores, amazonCaseReference(amazonCase))));
  }
  if (store === undefined) throw badRequest('Name a case, an order, a buyer, an Amazon case, or a store.');
  if (state !== undefined) return found({ by: 'state', store, state });
  if (actor !== undefined) return eventsOfPartition({ by: 'actor', store, actor }, search, source);
  if (category !== undefined) {
    const partition = { by: 'category', store, category: category === 'none' ? null : category } as const;
    return eventsOfPartition(partition, search, source);
  }
  return eventsOfMonths(store, search, source, scope);
}

/**
 * The cases that moved last come first, and so do the last events of each. Two cases a page: whatever a case weighs, a
 * page costs three requests and reads what it shows.
 */
async function eventsOfCases(
  { cursor, limit }: RecordSearch,
  source: RecordSource,
  casesAfter: (after: CasePosition | null) => Promise<CasePosition[]>,
): Promise<RecordPage> {
  const { after = null, within = null } = cursor === undefined ? {} : readCursor(cursor);
  const found = within ? [within.of] : (await casesAfter(after)).slice(0, CASES_A_PAGE);
  const records: RecordedEvent[] = [];
  let done = after;
  for (const position of found) {
    const room = limit - records.length;
    if (room === 0) break;
    const before = within?.before ?? null;
    const events = await source.eventsOfCase({ caseId: position.caseId, before, limit: room });
    records.push(...events);
    const last = events.at(-1);
    if (last && events.length === room && last.event.seq > 1) {
      return { records, next: writeCursor({ after: done, within: { of: position, before: last.event.seq } }) };
    }
    done = position;
  }
  const isLast = !within && found.length < CASES_A_PAGE;
  return { records, next: isLast || done === null ? null : writeCursor({ after: done }) };
}

async function eventsOfPartition(
  partition: EventQuery['partition'],
  { cursor, from, to, limit }: RecordSearch,
  { events }: RecordSource,
): Promise<RecordPage> {
  const latest = to === undefined ? null : dayAfter(to);
  const before = cursor === undefined ? latest : (readCursor(cursor).before ?? latest);
  const records = await events({ partition, before, limit, ...(from === undefined ? {} : { from }) });
  const last = records.length === limit ? records.at(-1) : undefined;
  return { records, next: last ? writeCursor({ before: eventSortKey(last.event) }) : null };
}

async function eventsOfMonths(
  store: string,
  { cursor, from, to, limit }: RecordSearch,
  { events }: RecordSource,
  { now }: SearchScope,
): Promise<RecordPage> {
  const earliest = from ?? dayOf(addCalendarMonths(now, -LONGEST_MONTHS));
  const latest = to ?? dayOf(now);
  const start = cursor === undefined ? {} : readCursor(cursor);
  let month = start.month ?? monthOf(latest);
  let before = start.before ?? dayAfter(latest);
  const records: RecordedEvent[] = [];
  for (let months = 0; month >= monthOf(earliest) && months < MONTHS_A_PAGE; months += 1) {
    const room = limit - records.length;
    const found = await events({ partition: { by: 'month', store, month }, before, from: earliest, limit: room });
    records.push(...found);
    const last = found.at(-1);
    if (last && found.length === room) {
      return { records, next: writeCursor({ month, before: eventSortKey(last.event) }) };
    }
    before = `${month}-01`;
    month = monthBefore(month);
  }
  return { records, next: month >= monthOf(earliest) ? writeCursor({ month, before }) : null };
}

/** What the index did not answer, and what the caller may not see. */
function matches({ event, store, category }: RecordedEvent, search: RecordSearch, { stores }: SearchScope): boolean {
  const day = dayOf(event.at);
  return (
    stores.includes(store) &&
    (search.store === undefined || store === search.store) &&
    (search.actor === undefined || event.actor === search.actor) &&
    (search.category === undefined || (category ?? 'none') === search.category) &&
    (search.from === undefined || day >= search.from) &&
    (search.to === undefined || day <= search.to)
  );
}

const positionSchema = z.object({ caseId: z.string(), lastEventAt: z.string() });
const cursorSchema = z.strictObject({
  /** Of the month that a search of a store has come to. */
  month: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional(),
  before: z.string().min(1).optional(),
  /** The last case that was shown whole, and the one that was shown in part. */
  after: positionSchema.nullable().optional(),
  within: z.object({ of: positionSchema, before: z.number().int().positive() }).optional(),
});
type Cursor = z.infer<typeof cursorSchema>;

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function readCursor(cursor: string): Cursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badRequest('This cursor is not one of ours.');
  }
}
