import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { EventQuery, FoundEvent } from '../../shared/aws/event-index.ts';
import type { SettingsStore } from '../../shared/aws/settings-store.ts';
import type { CaseHistory, CaseStore } from '../../shared/case/case-store.ts';
import type { Tally } from '../../shared/case/tally.ts';
import { dayAfter, dayBefore, dayOf, daysBefore } from '../../shared/clock/days.ts';
import { UNROUTED_STORE } from '../../shared/content/store-directory.ts';
import { createApiApp } from '../../shared/http/api-app.ts';
import { type ApiEnvironment, type Caller, signedIn } from '../../shared/http/caller.ts';
import { etagOf } from '../../shared/http/etag.ts';
import { badRequest, forbidden, notFound } from '../../shared/http/problem.ts';
import type { Logger } from '../../shared/lambda/logger.ts';
import { numbersOf } from './numbers.ts';
import { historyRoute, numbersRoute, type recordSchema, recordsRoute, verifyRoute } from './routes.ts';
import { verifyHistory } from './verify-history.ts';

export interface AuditDependencies {
  settings: Pick<SettingsStore, 'read'>;
  cases: Pick<CaseStore, 'history' | 'casesOfOrder' | 'load'>;
  log: Logger;
  events(query: EventQuery): Promise<FoundEvent[]>;
  tallies(store: string, fromDay: string): Promise<Map<string, Tally>>;
  now(): string;
  /** Writes down who read what; a read that can't be written down is refused. */
  recordAccess(caller: Caller, call: string): Promise<void>;
}

/** The auditors' API: reads records, changes no case. */
export function createAuditApp(dependencies: AuditDependencies): OpenAPIHono<ApiEnvironment> {
  const app = createApiApp(dependencies.log);
  app.use('/api/*', signedIn(dependencies.settings));
  app.use('/api/audit/*', async (c, next) => {
    await dependencies.recordAccess(c.get('caller'), `${c.req.method} ${c.req.path}`);
    await next();
  });

  const visibleStores = async (caller: Caller): Promise<string[]> => {
    const { value: stores } = await dependencies.settings.read('stores');
    return [...stores.map(({ id }) => id), UNROUTED_STORE.id].filter(caller.maySee);
  };

  const historiesOfOrder = async (caller: Caller, orderId: string): Promise<CaseHistory[]> => {
    const ids = await dependencies.cases.casesOfOrder(orderId);
    const histories = await Promise.all(ids.map((id) => dependencies.cases.history(id)));
    return histories.filter((history) => history !== null && caller.maySee(history.state.store)) as CaseHistory[];
  };

  app.openapi(recordsRoute, async (c) => {
    const { order, store, from, to, actor, cursor, limit } = c.req.valid('query');
    const caller = c.get('caller');
    if (order !== undefined) {
      const items = (await historiesOfOrder(caller, order))
        .flatMap(recordsOf)
        .filter((row) => actor === undefined || row.actor === actor);
      return c.json({ items: items.sort((a, b) => b.at.localeCompare(a.at) || b.seq - a.seq), next: null }, 200);
    }
    if (store === undefined) throw badRequest('Name an order, or a store and its days.');
    if (!caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const last = to ?? dayOf(dependencies.now());
    const first = from ?? last;
    if (first > last) throw badRequest(`from (${first}) is later than to (${last}).`);
    const items: Row[] = [];
    let position = parseCursor(cursor) ?? { day: last, before: null };
    while (position.day >= first && items.length < limit) {
      const events = await dependencies.events({
        partition: { by: 'day', store, day: position.day },
        before: position.before,
        limit: limit - items.length,
      });
      items.push(...(await rowsOf(events)));
      const end = events.at(-1);
      position = end ? { ...position, before: end.sortKey } : { day: dayBefore(position.day), before: null };
    }
    const next = position.day < first ? null : `${position.day}|${position.before ?? ''}`;
    return c.json({ items: items.filter((row) => actor === undefined || row.actor === actor), next }, 200);
  });

  async function rowsOf(events: readonly FoundEvent[]): Promise<Row[]> {
    const ids = [...new Set(events.map(({ event }) => event.caseId))];
    const cases = new Map(await Promise.all(ids.map(async (id) => [id, await dependencies.cases.load(id)] as const)));
    return events.map(({ event }) => {
      const state = cases.get(event.caseId)?.state;
      return {
        ...event,
        store: state?.store ?? '',
        orderId: state?.orderId ?? null,
        category: state?.category ?? null,
      };
    });
  }

  app.openapi(historyRoute, async (c) => {
    const history = await visibleHistory(c.req.valid('param').id, c.get('caller'));
    const faults = verifyHistory(history);
    const { state, view } = history;
    // What hold and erase ask for with If-Match.
    c.header('etag', etagOf(state.version));
    return c.json(
      {
        case: { ...state, ...view },
        messages: history.messages.map((message) => ({ ...message })),
        drafts: history.drafts.map((draft) => ({ ...draft })),
        events: recordsOf(history),
        chain: { verified: faults.length === 0, faults },
      },
      200,
    );
  });

  app.openapi(verifyRoute, async (c) => {
    const { case: caseId, order, store, from, to } = c.req.valid('query');
    const caller = c.get('caller');
    const histories =
      caseId !== undefined
        ? [await visibleHistory(caseId, caller)]
        : order !== undefined
          ? await historiesOfOrder(caller, order)
          : await historiesOfDays(caller, store, from, to);
    const faults = histories.flatMap((history) =>
      verifyHistory(history).map((fault) => ({ caseId: history.state.id, ...fault })),
    );
    const events = histories.reduce((sum, history) => sum + history.events.length, 0);
    return c.json({ verified: faults.length === 0, cases: histories.length, events, faults }, 200);
  });

  async function historiesOfDays(
    caller: Caller,
    store: string | undefined,
    from?: string,
    to?: string,
  ): Promise<CaseHistory[]> {
    if (store === undefined) throw badRequest('Name a case, an order, or a store and its days.');
    if (!caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const last = to ?? dayOf(dependencies.now());
    const ids = new Set<string>();
    for (let day = from ?? last; day <= last; day = dayAfter(day)) {
      let before: string | null = null;
      for (;;) {
        const events: FoundEvent[] = await dependencies.events({
          partition: { by: 'day', store, day },
          limit: 500,
          before,
        });
        for (const { event } of events) ids.add(event.caseId);
        before = events.at(-1)?.sortKey ?? null;
        if (before === null) break;
      }
    }
    const histories = await Promise.all([...ids].map((id) => dependencies.cases.history(id)));
    return histories.filter((history) => history !== null);
  }

  async function visibleHistory(id: string, caller: Caller): Promise<CaseHistory> {
    const history = await dependencies.cases.history(id);
    if (!history) throw notFound('There is no such case.');
    if (!caller.maySee(history.state.store)) throw forbidden(`You have no access to store ${history.state.store}.`);
    return history;
  }

  app.openapi(numbersRoute, async (c) => {
    const { store, days } = c.req.valid('query');
    const caller = c.get('caller');
    if (store !== undefined && !caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const stores = store === undefined ? await visibleStores(caller) : [store];
    const fromDay = daysBefore(dayOf(dependencies.now()), days - 1);
    const numbers = await Promise.all(
      stores.map(async (id) => numbersOf(id, days, await dependencies.tallies(id, fromDay))),
    );
    return c.json({ stores: numbers }, 200);
  });

  return app;
}

type Row = z.infer<typeof recordSchema>;

const recordsOf = ({ events, state }: CaseHistory): Row[] =>
  events.map((event) => ({ ...event, store: state.store, orderId: state.orderId, category: state.category }));

function parseCursor(cursor: string | undefined): { day: string; before: string | null } | null {
  if (cursor === undefined) return null;
  const match = /^(\d{4}-\d{2}-\d{2})\|(.*)$/.exec(cursor);
  if (!match?.[1]) throw badRequest('This cursor is not one of ours.');
  return { day: match[1], before: match[2] || null };
}
