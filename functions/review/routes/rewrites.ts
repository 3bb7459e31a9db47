import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { systemClock } from '../../../shared/clock/clock.ts';
import { dayOf, daysBefore } from '../../../shared/clock/days.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { forbidden } from '../../../shared/http/problem.ts';
import { commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const rewritesRoute = createRoute({
  method: 'get',
  path: '/api/templates/rewrites',
  summary: 'Which templates people rewrite before they approve, the most rewritten first',
  middleware: only('lead'),
  request: {
    query: z.object({ store: z.string().optional(), days: z.coerce.number().int().min(1).max(365).default(30) }),
  },
  responses: {
    200: jsonAnswer(
      'By template and language',
      z.object({
        items: z.array(
          z.object({
            store: z.string(),
            template: z.string(),
            language: z.string(),
            approved: z.number().openapi({ description: 'Drafts that this template began' }),
            edited: z.number().openapi({ description: 'Of them, those in which a word was changed' }),
            averageShare: z.number().openapi({ description: '0 to 1: how much was rewritten, over all of them' }),
          }),
        ),
      }),
    ),
    ...commonProblems,
  },
});

export function addRewriteRoutes(app: OpenAPIHono<ApiEnvironment>, dependencies: ReviewDependencies): void {
  app.openapi(rewritesRoute, async (c) => {
    const { store, days } = c.req.valid('query');
    const { maySee } = c.get('caller');
    if (store !== undefined && !maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const { value: stores } = await dependencies.settings.read('stores');
    const chosen = store === undefined ? stores.map(({ id }) => id).filter(maySee) : [store];
    const fromDay = daysBefore(dayOf(systemClock.now()), days - 1);
    const rows = await Promise.all(
      chosen.map(async (id) => (await dependencies.rewrites.read(id, fromDay)).map((row) => ({ store: id, ...row }))),
    );
    const items = rows
      .flat()
      .map(({ share, ...row }) => ({ ...row, averageShare: Math.round((share / row.approved) * 1000) / 1000 }))
      .sort((a, b) => b.averageShare - a.averageShare);
    return c.json({ items }, 200);
  });
}
