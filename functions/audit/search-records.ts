import { z } from 'zod';
import type { RecordedEvent } from '../../shared/aws/case-items.ts';
import { eventSortKey } from '../../shared/aws/case-items.ts';
import type { EventQuery } from '../../shared/aws/event-index.ts';
import type { CaseStore } from '../../shared/case/case-store.ts';
import { dayAfter, dayBefore, dayOf } from '../../shared/clock/days.ts';
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
  cases: Pick<CaseStore, 'casesOfOrder' | 'casesOfBuyer' | 'caseOfMessageId'>;
  events(query: EventQuery): Promise<RecordedEvent[]>;
  eventsOfCase(caseId: string): Promise<RecordedEvent[]>;
  casesInState(query: {
    store: string;
    state: string;
    limit: number;
    before: string | null;
  }): Promise<{ caseId: string; lastEventAt: string }[]>;
}

export interface SearchScope {
  /** Stores that the caller sees. */
  stores: readonly string[];
  today: string;
}

export interface RecordPage {
  records: RecordedEvent[];
  /** Null at the end. */
  next: string | null;
}

/** Cases whose events make up one page of a search by state. */
const CASES_A_PAGE = 20;
/** Days looked into for one page, so that a store that slept for a year does not hold up the answer. */
const DAYS_A_PAGE = 31;

/** Newest first. Each kind of search goes by the index that holds just what it asks for; nothing scans. */
export async function searchRecords(
  search: RecordSearch,
  source: RecordSource,
  scope: SearchScope,
): Promise<RecordPage> {
  const page = await pageOf(search, source, scope);
  return { ...page, records: page.records.filter((record) => matches(record, search, scope)) };
}

async function pageOf(search: RecordSearch, source: RecordSource, scope: SearchScope): Promise<RecordPage> {
  const { cases } = source;
  if (search.case !== undefined) return eventsOfCases([search.case], search, source);
  if (search.order !== undefined) return eventsOfCases(await cases.casesOfOrder(search.order), search, source);
  if (search.buyer !== undefined) return eventsOfCases(await cases.casesOfBuyer(search.buyer), search, source);
  if (search.amazonCase !== undefined) {
    return eventsOfCases(await casesOfAmazonCase(search.amazonCase, source, scope), search, source);
  }
  const { store, actor, category, state } = search;
  if (store === undefined) throw badRequest('Name a case, an order, a buyer, an Amazon case, or a store.');
  if (actor !== undefined) return eventsOfPartition({ by: 'actor', store, actor }, search, source);
  if (category !== undefined) {
    const partition = { by: 'category', store, category: category === 'none' ? null : category } as const;
    return eventsOfPartition(partition, search, source);
  }
  if (state !== undefined) return eventsInState(store, state, search, source);
  return eventsOfDays(store, search, source, scope);
}

async function eventsOfCases(
  caseIds: readonly string[],
  search: RecordSearch,
  source: RecordSource,
): Promise<RecordPage> {
  const before = search.cursor === undefined ? null : readCursor(search.cursor).before;
  const events = (await Promise.all(caseIds.map(source.eventsOfCase))).flat();
  const newestFirst = events
    .map((record) => ({ record, sortKey: newestKey(record) }))
    .filter(({ sortKey }) => before === null || sortKey < before)
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  const shown = newestFirst.slice(0, search.limit);
  const last = newestFirst.length > shown.length ? shown.at(-1) : undefined;
  return { records: shown.map(({ record }) => record), next: last ? writeCursor({ before: last.sortKey }) : null };
}

/** Events of one write share their time: within it the sequence decides. */
const newestKey = ({ event }: RecordedEvent): string =>
  `${event.at}#${event.caseId}#${String(event.seq).padStart(6, '0')}`;

async function casesOfAmazonCase(uuid: string, { cases }: RecordSource, { stores }: SearchScope): Promise<string[]> {
  const found = await Promise.all(stores.map((store) => cases.caseOfMessageId(store, `amazon-case:${uuid}`)));
  return found.filter((caseId) => caseId !== null);
}

async function eventsOfPartition(
  partition: EventQuery['partition'],
  { cursor, from, to, limit }: RecordSearch,
  { events }: RecordSource,
): Promise<RecordPage> {
  const before = cursor === undefined ? (to === undefined ? null : dayAfter(to)) : readCursor(cursor).before;
  const records = await events({ partition, before, limit, ...(from === undefined ? {} : { from }) });
  const last = records.length === limit ? records.at(-1) : undefined;
  return { records, next: last ? writeCursor({ before: eventSortKey(last.event) }) : null };
}

async function eventsInState(
  store: string,
  state: string,
  search: RecordSearch,
  source: RecordSource,
): Promise<RecordPage> {
  const before = search.cursor === undefined ? null : readCursor(search.cursor).before;
  const limit = Math.min(search.limit, CASES_A_PAGE);
  const found = await source.casesInState({ store, state, limit, before });
  const records = (await Promise.all(found.map(({ caseId }) => source.eventsOfCase(caseId)))).flatMap((events) =>
    events.toReversed(),
  );
  const last = found.length === limit ? found.at(-1) : undefined;
  return { records, next: last ? writeCursor({ before: last.lastEventAt }) : null };
}

async function eventsOfDays(
  store: string,
  search: RecordSearch,
  source: RecordSource,
  scope: SearchScope,
): Promise<RecordPage> {
  const last = search.to ?? scope.today;
  const first = search.from ?? last;
  if (first > last) throw badRequest(`from (${first}) is later than to (${last}).`);
  const start = search.cursor === undefined ? { day: last, before: null } : readCursor(search.cursor);
  let { day = last, before } = start;
  const records: RecordedEvent[] = [];
  for (let days = 0; day >= first && days < DAYS_A_PAGE; days += 1) {
    const limit = search.limit - records.length;
    const events = await source.events({ partition: { by: 'day', store, day }, before, limit });
    records.push(...events);
    const end = events.at(-1);
    if (end && events.length === limit) return { records, next: writeCursor({ day, before: eventSortKey(end.event) }) };
    day = dayBefore(day);
    before = null;
  }
  return { records, next: day >= first ? writeCursor({ day, before: null }) : null };
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

const cursorSchema = z.object({ day: z.iso.date().optional(), before: z.string().nullable() });
type Cursor = z.infer<typeof cursorSchema>;

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function readCursor(cursor: string): Cursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badRequest('This cursor is not one of ours.');
  }
}
