import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { AnchorReader } from '../../shared/aws/anchor-archive.ts';
import type { RecordedEvent } from '../../shared/aws/case-items.ts';
import type { SettingsStore } from '../../shared/aws/settings-store.ts';
import type { CaseHistory, CaseStore } from '../../shared/case/case-store.ts';
import type { Tally } from '../../shared/case/tally.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import { dayAfter, dayOf, daysBefore } from '../../shared/clock/days.ts';
import { createStoreDirectory, type StoreDirectory } from '../../shared/content/store-directory.ts';
import { createApiApp } from '../../shared/http/api-app.ts';
import { type ApiEnvironment, type Caller, signedIn } from '../../shared/http/caller.ts';
import { etagOf } from '../../shared/http/etag.ts';
import { badRequest, forbidden, notFound } from '../../shared/http/problem.ts';
import type { Logger } from '../../shared/lambda/logger.ts';
import { numbersOf } from './numbers.ts';
import { historyRoute, numbersRoute, recordsRoute, verifyRoute } from './routes.ts';
import { type RecordSource, searchRecords } from './search-records.ts';
import { verifyHistory } from './verify-history.ts';
import { type RecordFault, type VerifyDependencies, verifyCases, verifyDays } from './verify-records.ts';

export interface AuditDependencies extends Omit<RecordSource, 'cases'> {
  settings: Pick<SettingsStore, 'read'>;
  cases: CaseStore;
  archive: AnchorReader;
  log: Logger;
  tallies(store: string, fromDay: string): Promise<Map<string, Tally>>;
  /** Public half of the key that signs anchors. */
  anchorPublicKey(): Promise<string>;
  now(): string;
  /** Writes down who read what; a read that can't be written down is refused. */
  recordAccess(caller: Caller, call: string): Promise<void>;
}

/** The auditors' API: reads records, changes no case. */
export function createAuditApp(dependencies: AuditDependencies): OpenAPIHono<ApiEnvironment> {
  const { cases, now } = dependencies;
  const app = createApiApp(dependencies.log);
  app.use('/api/*', signedIn(dependencies.settings));
  app.use('/api/audit/*', async (c, next) => {
    const { search } = new URL(c.req.url);
    await dependencies.recordAccess(c.get('caller'), `${c.req.method} ${c.req.path}${search}`);
    await next();
  });

  app.openapi(recordsRoute, async (c) => {
    const query = c.req.valid('query');
    const caller = c.get('caller');
    requireStore(caller, query.store);
    const scope = { stores: await visibleStores(caller), today: dayOf(now()) };
    const { records, next } = await searchRecords(query, dependencies, scope);
    return c.json({ items: records.map(recordRow), next }, 200);
  });

  app.openapi(historyRoute, async (c) => {
    const history = await visibleHistory(c.req.valid('param').id, c.get('caller'));
    const faults = verifyHistory(history);
    const { state, view, events } = history;
    // What hold and erase ask for with If-Match.
    c.header('etag', etagOf(state.version));
    const { store, orderId, category } = state;
    return c.json(
      {
        case: { ...state, ...view },
        messages: history.messages.map((message) => ({ ...message })),
        drafts: history.drafts.map((draft) => ({ ...draft })),
        events: events.map((event) => recordRow({ event, store, orderId, category })),
        chain: { verified: faults.length === 0, faults },
      },
      200,
    );
  });

  app.openapi(verifyRoute, async (c) => {
    const { case: caseId, order, store, from, to } = c.req.valid('query');
    const caller = c.get('caller');
    const unreadable: RecordFault[] = [];
    const verifying = verifyDependencies(unreadable, await storeDirectory());
    if (caseId === undefined && order === undefined) {
      if (store === undefined) throw badRequest('Name a case, an order, or a store and its days.');
      requireStore(caller, store);
      const last = to ?? dayOf(now());
      const verification = await verifyDays(store, from ?? last, last, verifying);
      return c.json(withFaults(verification, unreadable), 200);
    }
    const ids = caseId === undefined ? await cases.casesOfOrder(order ?? '') : [caseId];
    const found = (await Promise.all(ids.map(verifying.cases.history))).filter((history) => history !== null);
    const histories = found.filter(({ state }) => caller.maySee(state.store));
    if (caseId !== undefined && histories.length + unreadable.length === 0) throw notFound('There is no such case.');
    return c.json(withFaults(await verifyCases(histories, verifying), unreadable), 200);
  });

  app.openapi(numbersRoute, async (c) => {
    const { store, days } = c.req.valid('query');
    const caller = c.get('caller');
    requireStore(caller, store);
    const stores = store === undefined ? await visibleStores(caller) : [store];
    const fromDay = daysBefore(dayOf(now()), days - 1);
    const numbers = await Promise.all(
      stores.map(async (id) => numbersOf(id, days, await dependencies.tallies(id, fromDay))),
    );
    return c.json({ stores: numbers }, 200);
  });

  async function visibleStores(caller: Caller): Promise<string[]> {
    return (await storeDirectory()).ids().filter(caller.maySee);
  }

  async function storeDirectory(): Promise<StoreDirectory> {
    return createStoreDirectory((await dependencies.settings.read('stores')).value);
  }

  async function visibleHistory(id: string, caller: Caller): Promise<CaseHistory> {
    const history = await cases.history(id);
    if (!history) throw notFound('There is no such case.');
    requireStore(caller, history.state.store);
    return history;
  }

  /** A case that was tampered with until it can't even be read is a fault like any other, not an error of ours. */
  function verifyDependencies(unreadable: RecordFault[], stores: StoreDirectory): VerifyDependencies {
    return {
      archive: dependencies.archive,
      trustedKey: dependencies.anchorPublicKey,
      mayHaveExpired: (store, day) =>
        addCalendarMonths(`${dayAfter(day)}T00:00:00.000Z`, stores.byId(store).retentionMonths) < now(),
      cases: {
        history: async (id) => {
          try {
            return await cases.history(id);
          } catch (error) {
            if (!(error instanceof z.ZodError)) throw error;
            unreadable.push({ caseId: id, seq: null, problem: `was altered: ${z.prettifyError(error)}` });
            return null;
          }
        },
      },
    };
  }

  return app;
}

function requireStore(caller: Caller, store: string | undefined): void {
  if (store !== undefined && !caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
}

const recordRow = ({ event, store, orderId, category }: RecordedEvent) => ({ ...event, store, orderId, category });

const withFaults = <Found extends { verified: boolean; faults: RecordFault[] }>(
  found: Found,
  more: RecordFault[],
): Found => {
  const faults = [...more, ...found.faults.filter(({ caseId }) => !more.some((fault) => fault.caseId === caseId))];
  return { ...found, verified: faults.length === 0, faults };
};
