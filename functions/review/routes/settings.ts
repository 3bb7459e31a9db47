import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { changeSettings, SettingsConflict, SettingsTooLarge } from '../../../shared/aws/settings-store.ts';
import { systemClock } from '../../../shared/clock/clock.ts';
import { contentWith, isContentKind, patchedContent } from '../../../shared/content/live-content.ts';
import { mergePatchSchema } from '../../../shared/content/merge-patch.ts';
import type { Store } from '../../../shared/content/settings.ts';
import {
  SETTINGS_KINDS,
  type SettingsKind,
  settingsSchemas,
  writableSettingsSchemas,
} from '../../../shared/content/settings-kinds.ts';
import { previewTemplates } from '../../../shared/draft/preview-templates.ts';
import { type ApiEnvironment, type Caller, only } from '../../../shared/http/caller.ts';
import { etagOf, versionOf } from '../../../shared/http/etag.ts';
import { badRequest, forbidden, notFound, ProblemError } from '../../../shared/http/problem.ts';
import { changeProblems, commonProblems, jsonAnswer, jsonBody } from '../../../shared/http/schemas.ts';
import { publishableChange } from '../publishable-content.ts';
import { parseFields, readJsonBody } from '../read-json-body.ts';
import { recordedDraft } from '../recorded-draft.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const kindParameter = z.object({
  kind: z.enum(SETTINGS_KINDS as [SettingsKind, ...SettingsKind[]]).openapi({ param: { name: 'kind', in: 'path' } }),
});
const settingSchema = z
  .object({
    kind: z.string(),
    version: z.number(),
    value: z.unknown(),
    changes: z
      .unknown()
      .optional()
      .openapi({ description: 'Of templates, keywords and policy: what differs from what ships (RFC 7396)' }),
  })
  .openapi('Setting');
const settingAnswer = jsonAnswer('The setting; its ETag is its version', settingSchema);

const readRoute = createRoute({
  method: 'get',
  path: '/api/settings/{kind}',
  summary: 'A setting as it holds now',
  middleware: only('lead'),
  request: {
    params: kindParameter,
    query: z.object({
      version: z.coerce
        .number()
        .int()
        .positive()
        .optional()
        .openapi({ description: 'An old one; default: what holds' }),
    }),
  },
  responses: { 200: settingAnswer, ...commonProblems },
});

const versionsRoute = createRoute({
  method: 'get',
  path: '/api/settings/{kind}/versions',
  summary: 'Who changed a setting and when, newest first; version 0 is what ships',
  middleware: only('lead'),
  request: { params: kindParameter },
  responses: {
    200: jsonAnswer(
      'The latest hundred versions',
      z.object({ items: z.array(z.object({ version: z.number(), actor: z.string(), at: z.string() })) }),
    ),
    ...commonProblems,
  },
});

const writeRoute = createRoute({
  method: 'put',
  path: '/api/settings/{kind}',
  summary: 'Change a setting; the old version stays on record',
  middleware: only('lead'),
  request: { params: kindParameter, body: { content: { 'application/json': { schema: z.unknown() } } } },
  responses: { 200: settingAnswer, ...changeProblems },
});

const previewRoute = createRoute({
  method: 'post',
  path: '/api/settings/templates/preview',
  summary: 'What recorded cases would be answered with changed templates; publishes nothing',
  middleware: only('lead'),
  request: {
    ...jsonBody(
      z.strictObject({
        value: z.record(z.string(), z.unknown()),
        store: z.string().optional(),
        limit: z.number().int().min(1).max(50).default(20),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      'One item a case: before, after, and what is different',
      z.object({
        items: z.array(
          z.object({
            caseId: z.string(),
            orderId: z.string().nullable(),
            template: z.string(),
            language: z.string(),
            before: z.string(),
            after: z.string().nullable(),
            share: z.number().nullable(),
            changes: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
            problem: z.string().nullable().openapi({ description: 'Why it can’t be rendered: line and variable' }),
          }),
        ),
      }),
    ),
    ...commonProblems,
  },
});

const sendingRoute = createRoute({
  method: 'post',
  path: '/api/sending/{command}',
  summary: 'Stop all sending at once, or resume it; for one store or for all',
  middleware: only('lead'),
  request: {
    params: z.object({ command: z.enum(['stop', 'resume']).openapi({ param: { name: 'command', in: 'path' } }) }),
  },
  responses: { 200: settingAnswer, ...commonProblems },
});

const switchBody = z.strictObject({ store: z.string().optional(), reason: z.string().trim().max(500).optional() });

/** States in which cases with a draft stand, the ones being worked on first. */
const PREVIEWED_STATES = ['waiting', 'answered'] as const;

/** Content is shown whole, so that a lead reads and edits what holds and not only what was changed. */
const shown = (kind: SettingsKind, { value, version }: { value: unknown; version: number }) =>
  isContentKind(kind)
    ? { kind, version, value: patchedContent(kind, { value: mergePatchSchema.parse(value), version }), changes: value }
    : { kind, version, value };

export function addSettingsRoutes(app: OpenAPIHono<ApiEnvironment>, dependencies: ReviewDependencies): void {
  const { settings, settingsVersions } = dependencies;

  app.openapi(previewRoute, async (c) => {
    const { value, store, limit } = c.req.valid('json');
    const caller = c.get('caller');
    const { stores, cases } = await dependencies.loadChange();
    if (store !== undefined && !caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const current = await settings.read('templates');
    const next = current.version + 1;
    const patch = publishableChange('templates', parseFields(mergePatchSchema, value), next);
    const ids: string[] = [];
    for (const id of store === undefined ? stores.ids().filter(caller.maySee) : [store])
      for (const state of PREVIEWED_STATES)
        if (ids.length < limit) ids.push(...(await dependencies.latestCases(id, state, limit - ids.length)));
    const histories = await Promise.all(ids.map((id) => cases.history(id)));
    const recorded = histories.flatMap((history) => (history && recordedDraft(history, stores)) ?? []);
    const previews = previewTemplates(
      contentWith('templates', current),
      contentWith('templates', { value: patch, version: next }),
      recorded.map(({ request }) => request),
    );
    const items = previews.flatMap(({ before, after, change, problem }, index) => {
      const of = recorded[index];
      return of
        ? {
            caseId: of.caseId,
            orderId: of.orderId,
            template: before.template,
            language: before.language,
            before: before.body,
            after: after?.body ?? null,
            share: change?.share ?? null,
            changes: change?.changes ?? [],
            problem,
          }
        : [];
    });
    return c.json({ items }, 200);
  });

  app.openapi(versionsRoute, async (c) =>
    c.json({ items: await settingsVersions.list(c.req.valid('param').kind, 100) }, 200),
  );

  app.openapi(readRoute, async (c) => {
    const { kind } = c.req.valid('param');
    const { version } = c.req.valid('query');
    const setting = version === undefined ? await settings.read(kind) : await settingsVersions.read(kind, version);
    if (!setting) throw notFound(`Setting ${kind} has no version ${version}.`);
    c.header('etag', etagOf(setting.version));
    return c.json(shown(kind, setting), 200);
  });

  app.openapi(writeRoute, async (c) => {
    const { kind } = c.req.valid('param');
    const stores = (await settings.read('stores')).value;
    requireAllStores(c.get('caller'), stores);
    if (kind === 'manuals') throw badRequest('Manuals are files: POST /api/manuals keeps one, DELETE takes it off.');
    const expected = versionOf(c.req.header('if-match'));
    if (expected === null) {
      const detail = 'Say with If-Match which version of the setting you read: the ETag that came with it.';
      throw new ProblemError({ status: 428, title: 'If-Match is missing', detail });
    }
    const body = await readJsonBody(c, writableSettingsSchemas[kind]);
    if (kind === 'stores') requireKnownStores(stores, settingsSchemas.stores.parse(body));
    const value = isContentKind(kind) ? publishableChange(kind, mergePatchSchema.parse(body), expected + 1) : body;
    try {
      const written = await settings.write(kind, value, expected, {
        actor: c.get('caller').actor,
        at: systemClock.now(),
      });
      c.header('etag', etagOf(written.version));
      return c.json(shown(kind, written), 200);
    } catch (error) {
      if (error instanceof SettingsTooLarge) {
        const detail = 'A setting may have some 390 KB once compressed: leave out what ships anyway.';
        throw new ProblemError({ status: 413, title: 'Too large', detail });
      }
      if (!(error instanceof SettingsConflict)) throw error;
      const detail = `The setting was changed after you read version ${expected}. Read it again.`;
      throw new ProblemError({ status: 412, title: 'Changed in the meantime', detail });
    }
  });

  app.openapi(sendingRoute, async (c) => {
    const stop = c.req.valid('param').command === 'stop';
    const { store, reason } = await readJsonBody(c, switchBody);
    const { value: stores } = await settings.read('stores');
    if (store !== undefined && !stores.some(({ id }) => id === store)) throw badRequest(`There is no store ${store}.`);
    const caller = c.get('caller');
    if (store === undefined) requireAllStores(caller, stores);
    else if (!caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const by = { actor: caller.actor, at: systemClock.now() };
    const written = await changeSettings(
      settings,
      'sending',
      (sending) => {
        const others = sending.stoppedStores.filter((id) => id !== store);
        const stoppedForAll = store === undefined ? stop : sending.stoppedForAll;
        const stoppedStores =
          store === undefined ? (stop ? sending.stoppedStores : []) : stop ? [...others, store] : others;
        // A store that stays stopped keeps its reason when another one goes on.
        const standing = stoppedForAll || stoppedStores.length > 0 ? sending.reason : null;
        return { stoppedForAll, stoppedStores, reason: stop ? (reason ?? null) : standing };
      },
      by,
    );
    return c.json({ kind: 'sending', ...written }, 200);
  });
}

/** What holds for all stores is changed by who answers for all of them. */
function requireAllStores(caller: Caller, stores: readonly Pick<Store, 'id'>[]): void {
  const foreign = stores.find(({ id }) => !caller.maySee(id));
  if (foreign) throw forbidden(`This holds for all stores, and you have no access to ${foreign.id}.`);
}

/** Cases keep their store's name for 18 months: a store that is dropped would take them out of everybody's sight. */
function requireKnownStores(before: readonly Pick<Store, 'id'>[], after: readonly Pick<Store, 'id'>[]): void {
  const dropped = before.filter(({ id }) => !after.some((store) => store.id === id)).map(({ id }) => id);
  if (dropped.length === 0) return;
  const field = { field: 'stores', message: `misses ${dropped.join(', ')}` };
  throw badRequest(`A store can't be dropped while it has cases: ${dropped.join(', ')}.`, { fields: [field] });
}
