import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { changeSettings, SettingsConflict } from '../../../shared/aws/settings-store.ts';
import { systemClock } from '../../../shared/clock/clock.ts';
import { SETTINGS_KINDS, type SettingsKind, settingsSchemas } from '../../../shared/content/settings-kinds.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { etagOf, versionOf } from '../../../shared/http/etag.ts';
import { badRequest, ProblemError } from '../../../shared/http/problem.ts';
import { changeProblems, commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import { readJsonBody } from '../read-json-body.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const kindParameter = z.object({
  kind: z.enum(SETTINGS_KINDS as [SettingsKind, ...SettingsKind[]]).openapi({ param: { name: 'kind', in: 'path' } }),
});
const settingSchema = z.object({ kind: z.string(), version: z.number(), value: z.unknown() }).openapi('Setting');
const settingAnswer = jsonAnswer('The setting; its ETag is its version', settingSchema);

const readRoute = createRoute({
  method: 'get',
  path: '/api/settings/{kind}',
  summary: 'A setting as it holds now',
  middleware: only('lead'),
  request: { params: kindParameter },
  responses: { 200: settingAnswer, ...commonProblems },
});

const writeRoute = createRoute({
  method: 'put',
  path: '/api/settings/{kind}',
  summary: 'Change a setting; the old version stays on record',
  middleware: only('lead'),
  request: { params: kindParameter, body: { content: { 'application/json': { schema: z.unknown() } } } },
  responses: { 200: settingAnswer, ...changeProblems },
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

export function addSettingsRoutes(app: OpenAPIHono<ApiEnvironment>, { settings }: ReviewDependencies): void {
  app.openapi(readRoute, async (c) => {
    const { kind } = c.req.valid('param');
    const { value, version } = await settings.read(kind);
    c.header('etag', etagOf(version));
    return c.json({ kind, version, value }, 200);
  });

  app.openapi(writeRoute, async (c) => {
    const { kind } = c.req.valid('param');
    const value = await readJsonBody(c, settingsSchemas[kind]);
    const expected = versionOf(c.req.header('if-match'));
    if (expected === null) {
      const detail = 'Say with If-Match which version of the setting you read: the ETag that came with it.';
      throw new ProblemError({ status: 428, title: 'If-Match is missing', detail });
    }
    try {
      const written = await settings.write(kind, value, expected, {
        actor: c.get('caller').actor,
        at: systemClock.now(),
      });
      c.header('etag', etagOf(written.version));
      return c.json({ kind, ...written }, 200);
    } catch (error) {
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
    const by = { actor: c.get('caller').actor, at: systemClock.now() };
    const written = await changeSettings(
      settings,
      'sending',
      (sending) => {
        const others = sending.stoppedStores.filter((id) => id !== store);
        return {
          stoppedForAll: store === undefined ? stop : sending.stoppedForAll,
          stoppedStores: store === undefined ? (stop ? sending.stoppedStores : []) : stop ? [...others, store] : others,
          reason: stop ? (reason ?? null) : null,
        };
      },
      by,
    );
    return c.json({ kind: 'sending', ...written }, 200);
  });
}
