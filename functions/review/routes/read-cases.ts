import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { CASE_STATES } from '../../../shared/case/states.ts';
import { UNROUTED_STORE } from '../../../shared/content/store-directory.ts';
import { CATEGORIES } from '../../../shared/content/vocabulary.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { etagOf } from '../../../shared/http/etag.ts';
import { forbidden } from '../../../shared/http/problem.ts';
import { caseIdParameter, commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import { caseResponse, caseResponseSchema, queueItem, queueItemSchema } from '../case-response.ts';
import { requireVisible } from '../change-case-for-caller.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

/** What a reviewer sees first: whatever waits for a person. */
const OPEN_STATES = ['waiting', 'quarantined'] as const;

const queueRoute = createRoute({
  method: 'get',
  path: '/api/queue',
  summary: 'Cases by priority and due time',
  middleware: only('reviewer', 'lead'),
  request: {
    query: z.object({
      store: z.string().optional(),
      category: z
        .enum([...CATEGORIES, 'none'])
        .optional()
        .openapi({ description: '`none`: a person has to say' }),
      state: z.enum(CASE_STATES).optional().openapi({ description: 'Default: waiting and quarantined' }),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: jsonAnswer('A page of the queue', z.object({ items: z.array(queueItemSchema), next: z.string().nullable() })),
    ...commonProblems,
  },
});

const caseRoute = createRoute({
  method: 'get',
  path: '/api/cases/{id}',
  summary: 'One case, whole',
  middleware: only('reviewer', 'lead'),
  request: { params: caseIdParameter },
  responses: { 200: jsonAnswer('The case; its ETag is its version', caseResponseSchema), ...commonProblems },
});

export function addReadRoutes(app: OpenAPIHono<ApiEnvironment>, dependencies: ReviewDependencies): void {
  app.openapi(queueRoute, async (c) => {
    const { store, category, state, cursor, limit } = c.req.valid('query');
    const caller = c.get('caller');
    if (store !== undefined && !caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const { value: stores } = await dependencies.settings.read('stores');
    const visible = [...stores.map(({ id }) => id), UNROUTED_STORE.id].filter(caller.maySee);
    const page = await dependencies.queue({
      stores: store === undefined ? visible : [store],
      states: state === undefined ? OPEN_STATES : [state],
      limit,
      after: cursor ?? null,
      keep: (stored) => category === undefined || (stored.state.category ?? 'none') === category,
    });
    return c.json({ items: page.cases.map(queueItem), next: page.next }, 200);
  });

  app.openapi(caseRoute, async (c) => {
    const [{ cases }, { drafter }] = await Promise.all([dependencies.loadChange(), dependencies.loadDrafting()]);
    const history = requireVisible(await cases.history(c.req.valid('param').id), c.get('caller'));
    c.header('etag', etagOf(history.state.version));
    return c.json(caseResponse(history, drafter), 200);
  });
}
