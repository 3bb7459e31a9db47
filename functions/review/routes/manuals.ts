import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { changeSettings } from '../../../shared/aws/settings-store.ts';
import { systemClock } from '../../../shared/clock/clock.ts';
import { manualObjectName, manualSchema } from '../../../shared/content/manuals.ts';
import { REPLY_LANGUAGES } from '../../../shared/content/vocabulary.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { badRequest, forbidden, notFound } from '../../../shared/http/problem.ts';
import { changeProblems, commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import { acceptedFile } from '../attach-file.ts';
import { fileBodySchema, fileOf } from '../given-file.ts';
import { parseFields, readJsonBody } from '../read-json-body.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/manuals',
  summary: 'Files that your stores keep ready to attach',
  middleware: only('reviewer', 'lead'),
  request: { query: z.object({ store: z.string().optional(), language: z.enum(REPLY_LANGUAGES).optional() }) },
  responses: {
    200: jsonAnswer('All of them, or those of a store and language', z.object({ items: z.array(manualSchema) })),
    ...commonProblems,
  },
});

const addBody = z.strictObject({
  store: z.string(),
  title: z.string().trim().min(1).max(200),
  language: z.enum(REPLY_LANGUAGES).nullable().default(null),
  name: z.string(),
  content: z.string().optional().openapi({ description: 'Base64; or `upload` and `parts`' }),
  upload: z.string().optional(),
  parts: z.number().optional(),
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/manuals',
  summary: 'Keep a file ready to attach: base64 in JSON, or parts put before',
  middleware: only('lead'),
  request: { body: { content: { 'application/json': { schema: addBody } } } },
  responses: { 201: jsonAnswer('The manual', manualSchema), ...changeProblems },
});

const removeRoute = createRoute({
  method: 'delete',
  path: '/api/manuals/{manual}',
  summary: 'Take a manual off the list; replies that carry it keep it',
  middleware: only('lead'),
  request: { params: z.object({ manual: z.uuid().openapi({ param: { name: 'manual', in: 'path' } }) }) },
  responses: { 204: { description: 'It is listed no longer' }, ...commonProblems },
});

/** Per store and language: the files that reviewers attach again and again. */
export function addManualRoutes(
  app: OpenAPIHono<ApiEnvironment>,
  { settings, manuals, uploads, newId }: ReviewDependencies,
): void {
  app.openapi(listRoute, async (c) => {
    const { store, language } = c.req.valid('query');
    const { value } = await settings.read('manuals');
    const items = value.filter(
      (manual) =>
        c.get('caller').maySee(manual.store) &&
        (store === undefined || manual.store === store) &&
        (language === undefined || manual.language === null || manual.language === language),
    );
    return c.json({ items }, 200);
  });

  // Read by hand: a body that is no JSON gets the same kind of answer everywhere.
  const { middleware, ...description } = addRoute;
  app.openAPIRegistry.registerPath({ ...description, method: addRoute.method });
  app.post(addRoute.getRoutingPath(), middleware, async (c) => {
    const caller = c.get('caller');
    const { store, title, language, ...body } = await readJsonBody(c, addBody);
    if (!caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const { value: stores } = await settings.read('stores');
    if (!stores.some(({ id }) => id === store)) throw badRequest(`There is no store ${store}.`);
    const given = await fileOf(parseFields(fileBodySchema, body), caller, uploads);
    const manual = manualSchema.parse({ id: newId(), store, title, language, ...acceptedFile(given) });
    await manuals.put(manualObjectName(manual), given.content);
    const by = { actor: caller.actor, at: systemClock.now() };
    await changeSettings(settings, 'manuals', (value) => [...value, manual], by);
    return c.json(manual, 201);
  });

  app.openapi(removeRoute, async (c) => {
    const { manual } = c.req.valid('param');
    const caller = c.get('caller');
    const { value } = await settings.read('manuals');
    if (!value.some(({ id, store }) => id === manual && caller.maySee(store)))
      throw notFound('There is no such manual.');
    const by = { actor: caller.actor, at: systemClock.now() };
    await changeSettings(settings, 'manuals', (list) => list.filter(({ id }) => id !== manual), by);
    return c.body(null, 204);
  });
}
