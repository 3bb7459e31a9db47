import { existsSync } from 'node:fs';
import { BatchGetCommand, BatchWriteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type RecordSearch, type RecordSource, searchRecords } from '../../functions/audit/search-records.ts';
import { caseItem, eventItem } from '../../shared/aws/case-items.ts';
import { casesOfReference, queryCases, queryEvents, readEventsOfCase } from '../../shared/aws/event-index.ts';
import type { TableClient } from '../../shared/aws/table-client.ts';
import { messageIdKey } from '../../shared/aws/table-keys.ts';
import type { Case } from '../../shared/case/case.ts';
import { chainEvents, GENESIS_HASH } from '../../shared/case/chain.ts';
import { decide } from '../../shared/case/decide.ts';
import { evolve } from '../../shared/case/evolve.ts';
import { amazonCaseReference } from '../../shared/case/mail-references.ts';
import { emptyTally } from '../../shared/case/tally.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { CATEGORIES } from '../../shared/content/vocabulary.ts';
import { startLocalTable, TABLE_NAME } from '../aws/local-table.ts';
import { ANA, receiveMail, TRIAGE } from '../case/sample-commands.ts';
import { sampleView } from '../case/sample-content.ts';
import type { BenchResult } from './bench.ts';

const CASES = 100_000;
/** Issue 7: the first page of any search. */
const MOST_REQUESTS = 3;
const MOST_READ = 1.5;

const MEMORY_FOLDER = '/dev/shm';
const STORES = ['demo-us', 'demo-de'];
const FIRST_MOMENT = '2025-06-01T00:00:00.000Z';
/** 100,000 cases over eighteen months. */
const SECONDS_APART = 470;
const LAST_MOMENT = secondsAfter(FIRST_MOMENT, CASES * SECONDS_APART);
/** Items that one request may write (DynamoDB BatchWriteItem). */
const ITEMS_A_REQUEST = 25;
const WRITERS = 12;
/** Few enough that loading takes minutes, and still ten thousand cases in one state and by one person. */
const SETTLED_EVERY = 10;

const storeOf = (n: number): string => STORES[n % STORES.length] ?? '';
const orderOf = (n: number): string => `111-${String(n).padStart(7, '0')}-7654321`;
/** Every buyer has three orders. */
const buyerOf = (n: number): string => `buyer${String(Math.floor(n / 6)).padStart(9, '0')}@marketplace.amazon.com`;
const uuidOf = (n: number): string => `0f1e2d3c-0000-4000-8000-${String(n).padStart(12, '0')}`;
const caseIdOf = (n: number): string => n.toString(16).padStart(24, 'b');

/** Requests to the table and items that they read, for the first page of every kind of search among 100,000 cases. */
export async function bench(): Promise<BenchResult> {
  // Where there is memory to put files into: writing each batch through to a disk takes many times as long.
  if (existsSync(MEMORY_FOLDER)) process.env.TMPDIR = MEMORY_FOLDER;
  const table = await startLocalTable();
  try {
    const startedAt = performance.now();
    await load(table.client);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    const lines = [
      `${CASES} cases loaded in ${seconds} s`,
      'search                        requests  read  returned  ratio',
    ];
    let isWithinBound = true;
    for (const [name, search] of Object.entries(SEARCHES)) {
      const { requests, read, returned } = await measure(table.client, search);
      const ratio = read / returned;
      if (returned === 0 || requests > MOST_REQUESTS || ratio > MOST_READ) isWithinBound = false;
      const figures = [String(requests), String(read), String(returned)].map((figure) => figure.padStart(8));
      lines.push(`${name.padEnd(29)} ${figures.join('')}  ${ratio.toFixed(2)}`);
    }
    lines.push(`at most ${MOST_REQUESTS} requests and ${MOST_READ} × what is returned`);
    return { lines, isWithinBound };
  } finally {
    await table.stop();
  }
}

const MIDDLE = 50_000;
const day = (n: number): string => secondsAfter(FIRST_MOMENT, n * SECONDS_APART).slice(0, 10);

const SEARCHES: Record<string, Omit<RecordSearch, 'limit'>> = {
  'by case': { case: caseIdOf(MIDDLE) },
  'by order': { order: orderOf(MIDDLE) },
  'by buyer': { buyer: buyerOf(MIDDLE) },
  'by Amazon case': { amazonCase: uuidOf(MIDDLE) },
  'by store': { store: 'demo-us' },
  'by store, one day': { store: 'demo-us', from: day(MIDDLE), to: day(MIDDLE) },
  'by store, sixty days': { store: 'demo-us', from: day(MIDDLE), to: day(MIDDLE + 11_000) },
  'by category': { store: 'demo-de', category: 'return' },
  'by category, in days': { store: 'demo-us', category: 'quality', from: day(MIDDLE), to: day(MIDDLE + 5_000) },
  'by person': { store: 'demo-us', actor: ANA },
  'by person, in days': { store: 'demo-us', actor: ANA, from: day(MIDDLE), to: day(MIDDLE + 5_000) },
  'by state': { store: 'demo-us', state: 'no-reply-needed' },
};

interface Reading {
  requests: number;
  read: number;
  returned: number;
}

async function measure(client: TableClient, search: Omit<RecordSearch, 'limit'>): Promise<Reading> {
  const reading: Reading = { requests: 0, read: 0, returned: 0 };
  const counting = countReads(client, reading);
  const source: RecordSource = {
    events: (query) => queryEvents(counting, TABLE_NAME, query),
    eventsOfCase: (query) => readEventsOfCase(counting, TABLE_NAME, query),
    casesWhere: (query) => queryCases(counting, TABLE_NAME, query),
    casesOfReference: (stores, reference) => casesOfReference(counting, TABLE_NAME, stores, reference),
  };
  const { records } = await searchRecords({ ...search, limit: 100 }, source, { stores: STORES, now: LAST_MOMENT });
  return { ...reading, returned: records.length };
}

const queryAnswer = z.object({ ScannedCount: z.number() });
const batchAnswer = z.object({ Responses: z.record(z.string(), z.array(z.unknown())) });

/** The client, counting what each read looked at: index entries as well as items. */
function countReads(client: TableClient, reading: Reading): TableClient {
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: unknown) => {
        const answer: unknown = await Reflect.apply(target.send, target, [command]);
        reading.requests += 1;
        if (command instanceof QueryCommand) reading.read += queryAnswer.parse(answer).ScannedCount;
        if (command instanceof GetCommand) reading.read += 1;
        if (command instanceof BatchGetCommand) {
          reading.read += Object.values(batchAnswer.parse(answer).Responses).flat().length;
        }
        return answer;
      };
    },
  });
}

async function load(client: TableClient): Promise<void> {
  let n = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (n < CASES) {
        const items: Record<string, unknown>[] = [];
        while (items.length <= ITEMS_A_REQUEST - 5 && n < CASES) {
          items.push(...itemsOf(n));
          n += 1;
        }
        let requests = items.map((Item) => ({ PutRequest: { Item } }));
        while (requests.length > 0) {
          const RequestItems = { [TABLE_NAME]: requests };
          const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems }));
          requests = (UnprocessedItems?.[TABLE_NAME] ?? []) as typeof requests;
        }
      }
    }),
  );
}

/** A case of a mail; one in ten was marked by a person as needing no reply, and has an Amazon case. */
function itemsOf(n: number): Record<string, unknown>[] {
  const caseId = caseIdOf(n);
  const at = secondsAfter(FIRST_MOMENT, n * SECONDS_APART);
  let state: Case | null = null;
  const events = [];
  const category = CATEGORIES[Math.floor(n / STORES.length) % CATEGORIES.length] ?? null;
  const opening = { store: storeOf(n), orderId: orderOf(n) };
  for (const [seconds, actor, command] of [
    [0, TRIAGE, receiveMail(at, { mailKey: `mail-${n}`, category, opening, draft: null })],
    [600, ANA, { type: 'mark-no-reply-needed' }],
  ] as const) {
    if (actor === ANA && n % SETTLED_EVERY !== 0) continue;
    const now = secondsAfter(at, seconds);
    const decision = decide(state, command, { now, actor });
    if (decision.refusal) throw new Error(decision.refusal.message);
    const head: { seq: number; hash: string } = state
      ? { seq: state.version, hash: state.headHash }
      : { seq: 0, hash: GENESIS_HASH };
    const chained = chainEvents({ caseId, ...head }, decision.events, now, actor);
    state = chained.reduce<Case | null>(evolve, state);
    events.push(...chained);
  }
  if (state === null) throw new Error('A case without a state');
  const write = {
    before: null,
    after: state,
    events,
    view: { ...sampleView(), buyerBase: buyerOf(n) },
    newKey: null,
    messages: [],
    drafts: [],
    mailKey: null,
    claims: [],
    messageIds: [],
    tally: emptyTally(),
    expiresAt: '2028-01-01T00:00:00.000Z',
    nextAction: null,
    unlessChanged: null,
    erase: null,
  };
  const after = state;
  return [
    caseItem(write),
    ...events.map((event) => eventItem(after, event)),
    ...(n % SETTLED_EVERY === 0 ? [{ ...messageIdKey(storeOf(n), amazonCaseReference(uuidOf(n))), caseId }] : []),
  ];
}
