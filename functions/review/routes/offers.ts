import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { openOffersOf } from '../../../shared/case/open-offers.ts';
import { UNROUTED_STORE } from '../../../shared/content/store-directory.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { forbidden } from '../../../shared/http/problem.ts';
import { commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const nullableText = z.string().nullable();

const offersRoute = createRoute({
  method: 'get',
  path: '/api/offers',
  summary: 'Cases in which something promised is still open, by when it is due',
  middleware: only('reviewer', 'lead'),
  request: {
    query: z.object({
      store: z.string().optional(),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: jsonAnswer(
      'A page of cases',
      z.object({
        items: z.array(
          z.object({
            id: z.string(),
            store: z.string(),
            orderId: nullableText,
            buyerName: nullableText,
            state: z.string(),
            version: z.number(),
            offers: z.array(
              z.object({
                draft: z.number(),
                index: z.number(),
                kind: z.string(),
                detail: nullableText,
                choice: nullableText.openapi({ description: 'Offers with the same word: the buyer takes one' }),
                dueAt: nullableText,
              }),
            ),
          }),
        ),
        next: nullableText,
      }),
    ),
    ...commonProblems,
  },
});

/** What was promised and not done yet; `POST /api/cases/{id}/offer-done` takes it off. */
export function addOfferRoutes(app: OpenAPIHono<ApiEnvironment>, { settings, openOffers }: ReviewDependencies): void {
  app.openapi(offersRoute, async (c) => {
    const { store, cursor, limit } = c.req.valid('query');
    const caller = c.get('caller');
    if (store !== undefined && !caller.maySee(store)) throw forbidden(`You have no access to store ${store}.`);
    const { value: stores } = await settings.read('stores');
    const visible = [...stores.map(({ id }) => id), UNROUTED_STORE.id].filter(caller.maySee);
    // One more than asked for tells whether there is a next page. A sort key means the same in every store.
    const pages = await Promise.all(
      (store === undefined ? visible : [store]).map((id) =>
        openOffers({ store: id, limit: limit + 1, after: cursor ?? null }),
      ),
    );
    const merged = pages.flat().sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    const page = merged.slice(0, limit);
    const items = page.map(({ stored: { state, view } }) => ({
      id: state.id,
      store: state.store,
      orderId: state.orderId,
      buyerName: view.buyerName,
      state: state.state,
      version: state.version,
      offers: openOffersOf(state),
    }));
    return c.json({ items, next: merged.length > limit ? (page.at(-1)?.sortKey ?? null) : null }, 200);
  });
}
