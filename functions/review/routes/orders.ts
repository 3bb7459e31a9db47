import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { badRequest } from '../../../shared/http/problem.ts';
import { commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import { importOrders } from '../../../shared/orders/import-orders.ts';
import { readOrderReport } from '../../../shared/orders/read-order-report.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const ordersRoute = createRoute({
  method: 'post',
  path: '/api/orders',
  summary: 'Import what is known of orders: CSV, tab-separated text or JSON Lines from Seller Central',
  middleware: only('lead'),
  request: {
    query: z.object({ store: z.string().optional() }),
    body: { content: { 'text/csv': { schema: z.string() } } },
  },
  responses: {
    200: jsonAnswer(
      'How many orders were taken, and which lines were not',
      z.object({ imported: z.number(), faults: z.array(z.object({ line: z.number(), problem: z.string() })) }),
    ),
    ...commonProblems,
  },
});

export function addOrderRoutes(app: OpenAPIHono<ApiEnvironment>, { settings, orders }: ReviewDependencies): void {
  app.openapi(ordersRoute, async (c) => {
    const { store } = c.req.valid('query');
    const caller = c.get('caller');
    const { value: stores } = await settings.read('stores');
    const chosen = stores.filter(({ id }) => caller.maySee(id) && (store === undefined || id === store));
    if (chosen.length === 0)
      throw badRequest(store === undefined ? 'You have no store.' : `You have no store ${store}.`);
    return c.json(await importOrders(readOrderReport(await c.req.text()), chosen, orders.write), 200);
  });
}
