import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Access, AccessLog } from '../../shared/aws/access-log.ts';
import type { AnchorReader } from '../../shared/aws/anchor-archive.ts';
import type { AnchorSigner } from '../../shared/aws/anchor-signer.ts';
import type { ExportBucket } from '../../shared/aws/export-bucket.ts';
import type { RecordReader } from '../../shared/aws/record-bucket.ts';
import type { SettingsStore } from '../../shared/aws/settings-store.ts';
import type { SettingsVersions } from '../../shared/aws/settings-versions.ts';
import type { CaseHistory, CaseStore } from '../../shared/case/case-store.ts';
import type { Tally } from '../../shared/case/tally.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import { dayAfter, dayOf, daysBefore } from '../../shared/clock/days.ts';
import { createStoreDirectory, type StoreDirectory } from '../../shared/content/store-directory.ts';
import { draftChanges } from '../../shared/evidence/draft-changes.ts';
import { verifyHistory } from '../../shared/evidence/verify-history.ts';
import { createApiApp } from '../../shared/http/api-app.ts';
import {
  accessRoute,
  caseBundleRoute,
  historyRoute,
  numbersRoute,
  orderBundleRoute,
  recordsRoute,
  settingsChangesRoute,
  verifyRoute,
} from '../../shared/http/audit-routes.ts';
import { type ApiEnvironment, type Caller, signedIn } from '../../shared/http/caller.ts';
import { etagOf } from '../../shared/http/etag.ts';
import { badRequest, forbidden, notFound } from '../../shared/http/problem.ts';
import type { Logger } from '../../shared/lambda/logger.ts';
import { exportRecords } from './export-records.ts';
import { makeBundle } from './make-bundle.ts';
import { numbersOf } from './numbers.ts';
import { createFullRows, maskedRow, recordRow } from './record-rows.ts';
import { type RecordSource, type SearchScope, searchRecords } from './search-records.ts';
import { verifyOriginals } from './verify-originals.ts';
import { type RecordFault, type VerifyDependencies, verifyCases, verifyDays } from './verify-records.ts';

export interface AuditDependencies extends RecordSource {
  settings: Pick<SettingsStore, 'read'>;
  settingsVersions: Pick<SettingsVersions, 'list' | 'read'>;
  cases: Pick<CaseStore, 'history' | 'casesOfOrder'>;
  records: RecordReader;
  archive: AnchorReader;
  exports: ExportBucket;
  /** Holds the key that signs anchors; bundles are signed with it as well. */
  signer: AnchorSigner;
  /** A read that can't be written down is refused. */
  accessLog: AccessLog;
  log: Logger;
  tallies(store: string, fromDay: string): Promise<Map<string, Tally>>;
  now(): string;
}

/** The auditors' API: reads records, changes no case. */
export function createAuditApp(dependencies: AuditDependencies): OpenAPIHono<ApiEnvironment> {
  const { accessLog, cases, now } = dependencies;
  const app = createApiApp(dependencies.log);
  app.use('/api/*', signedIn(dependencies.settings));
  app.use('/api/audit/*', async (c, next) => {
    const { search } = new URL(c.req.url);
    const access: Access = { at: now(), actor: c.get('caller').actor, call: `${c.req.method} ${c.req.path}${search}` };
    await accessLog.append(access);
    await next();
  });

  app.openapi(recordsRoute, async (c) => {
    const { format, content, ...search } = c.req.valid('query');
    const caller = c.get('caller');
    requireStore(caller, search.store);
    const scope: SearchScope = { stores: await visibleStores(caller), now: now() };
    if (format === 'json') {
      const { records, next } = await searchRecords(search, dependencies, scope);
      if (content === 'full') return c.json({ items: await createFullRows(cases)(records), next }, 200);
      return c.json({ items: records.map(content === 'masked' ? maskedRow : recordRow), next }, 200);
    }
    const { limit, ...whole } = search;
    const exported = await exportRecords({ search: whole, format, content: content ?? 'full' }, dependencies, scope);
    if (exported.kind === 'inline') {
      c.header('content-type', exported.contentType);
      c.header('content-disposition', `attachment; filename="${exported.fileName}"`);
      return c.body(exported.body, 200);
    }
    const { link, rows, next } = exported;
    if (next === null) return c.redirect(link, 303);
    return c.json({ link, rows, complete: false, next }, 200);
  });

  app.openapi(historyRoute, async (c) => {
    const history = await visibleHistory(c.req.valid('param').id, c.get('caller'));
    const faults = verifyHistory(history);
    const { state, view, events } = history;
    // What hold and erase ask for with If-Match.
    c.header('etag', etagOf(state.version));
    const { store, orderId, category } = state;
    const changes = draftChanges(history.drafts, events);
    return c.json(
      {
        case: { ...state, ...view, expiresAt: history.expiresAt },
        messages: history.messages.map((message) => ({ ...message })),
        drafts: history.drafts.map((draft) => ({ ...draft, changes: changes.find(({ n }) => n === draft.n) ?? null })),
        events: events.map((event) => recordRow({ event, store, orderId, category })),
        chain: { verified: faults.length === 0, faults },
      },
      200,
    );
  });

  app.openapi(caseBundleRoute, async (c) => {
    const history = await visibleHistory(c.req.valid('param').id, c.get('caller'));
    return c.redirect(await bundle([history], history.state.orderId ?? history.state.id, c.get('caller')), 303);
  });

  app.openapi(orderBundleRoute, async (c) => {
    const { order } = c.req.valid('query');
    const caller = c.get('caller');
    const found = await Promise.all((await cases.casesOfOrder(order)).map(cases.history));
    const histories = found.filter((history) => history !== null).filter(({ state }) => caller.maySee(state.store));
    if (histories.length === 0) throw notFound('There is no record of such an order.');
    return c.redirect(await bundle(histories, order, caller), 303);
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
      const first = from ?? last;
      if (first > last || first < daysBefore(last, LONGEST_VERIFIED_DAYS)) {
        throw badRequest(`Between from and to lie 0 to ${LONGEST_VERIFIED_DAYS} days; ask for a longer time in parts.`);
      }
      const verification = await verifyDays(store, first, last, verifying);
      return c.json(withFaults(verification, unreadable), 200);
    }
    const ids = caseId === undefined ? await cases.casesOfOrder(order ?? '') : [caseId];
    const found = (await Promise.all(ids.map(verifying.cases.history))).filter((history) => history !== null);
    const histories = found.filter(({ state }) => caller.maySee(state.store));
    if (caseId !== undefined && histories.length + unreadable.length === 0) throw notFound('There is no such case.');
    const originals: RecordFault[] = [];
    for (const history of histories) originals.push(...(await verifyOriginals(history, dependencies.records)));
    const verification = await verifyCases(histories, verifying);
    const faults = [...verification.faults, ...originals];
    return c.json(withFaults({ ...verification, verified: faults.length === 0, faults }, unreadable), 200);
  });

  app.openapi(accessRoute, async (c) => {
    requireEverything(c.get('caller'));
    const { day, cursor, limit } = c.req.valid('query');
    const { entries, next } = await accessLog.read(day ?? dayOf(now()), cursor ?? null, limit);
    return c.json({ items: entries, next }, 200);
  });

  app.openapi(settingsChangesRoute, async (c) => {
    requireEverything(c.get('caller'));
    const { kind } = c.req.valid('param');
    const { version, limit } = c.req.valid('query');
    const versions = await dependencies.settingsVersions.list(kind, limit);
    if (version === undefined) return c.json({ kind, versions }, 200);
    const setting = await dependencies.settingsVersions.read(kind, version);
    if (!setting) throw notFound(`There is no version ${version} of ${kind}.`);
    return c.json({ kind, versions: versions.filter((one) => one.version === version), value: setting.value }, 200);
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

  async function bundle(histories: readonly CaseHistory[], name: string, caller: Caller): Promise<string> {
    const [stores, users] = await Promise.all([
      dependencies.settings.read('stores'),
      dependencies.settings.read('users'),
    ]);
    const request = { histories, name, requestedBy: caller.actor, stores: stores.value, users: users.value };
    return makeBundle(request, dependencies);
  }

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
    const endsAt = Date.parse(now()) + VERIFY_MILLISECONDS;
    return {
      hasTime: () => Date.parse(now()) < endsAt,
      archive: dependencies.archive,
      trustedKey: dependencies.signer.publicKey,
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

const LONGEST_VERIFIED_DAYS = 366;
/** Before API Gateway gives up at 30 seconds: the answer then says from which day to go on. */
const VERIFY_MILLISECONDS = 18_000;

function requireStore(caller: Caller, store: string | undefined): void {
  if (store !== undefined && !caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
}

/** Who looked at what, and what holds everywhere, is about every store. */
function requireEverything(caller: Caller): void {
  if (!caller.user.stores.includes('*')) throw forbidden('This is for those who see every store.');
}

const withFaults = <Found extends { verified: boolean; faults: RecordFault[] }>(
  found: Found,
  more: RecordFault[],
): Found => {
  const faults = [...more, ...found.faults.filter(({ caseId }) => !more.some((fault) => fault.caseId === caseId))];
  return { ...found, verified: faults.length === 0, faults };
};
