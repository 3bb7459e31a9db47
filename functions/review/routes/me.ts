import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ROLES, type User } from '../../../shared/content/settings.ts';
import { UNROUTED_STORE } from '../../../shared/content/store-directory.ts';
import type { ApiEnvironment } from '../../../shared/http/caller.ts';
import { commonProblems, jsonAnswer } from '../../../shared/http/schemas.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

const named = z.object({ id: z.string(), name: z.string() });

const meRoute = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who you are, your stores, whether replies go out, and whom you work with',
  responses: {
    200: jsonAnswer(
      'The caller',
      z
        .object({
          id: z.string(),
          name: z.string(),
          role: z.enum(ROLES),
          stores: z.array(named),
          sending: z.object({
            stoppedForAll: z.boolean(),
            stoppedStores: z.array(z.string()).openapi({ description: 'Of your stores' }),
            reason: z.string().nullable(),
          }),
          people: z.array(named).openapi({ description: 'Active people who share a store with you, and you' }),
        })
        .openapi('Me'),
    ),
    ...commonProblems,
  },
});

/** What a page needs to know before it shows anything; open to every role, and no wider than the caller's stores. */
export function addMeRoute(app: OpenAPIHono<ApiEnvironment>, { settings }: Pick<ReviewDependencies, 'settings'>): void {
  app.openapi(meRoute, async (c) => {
    const { user, maySee } = c.get('caller');
    const [stores, users, sending] = await Promise.all([
      settings.read('stores'),
      settings.read('users'),
      settings.read('sending'),
    ]);
    const { stoppedForAll, reason } = sending.value;
    const stoppedStores = sending.value.stoppedStores.filter(maySee);
    // Why another team's store stands still is no business of this one.
    const concerned = stoppedForAll || stoppedStores.length > 0;
    return c.json(
      {
        id: user.id,
        name: user.name,
        role: user.role,
        stores: [...stores.value, UNROUTED_STORE].filter(({ id }) => maySee(id)).map(({ id, name }) => ({ id, name })),
        sending: { stoppedForAll, stoppedStores, reason: concerned ? reason : null },
        people: users.value
          .filter((other) => other.active && shareStore(user, other))
          .map(({ id, name }) => ({ id, name })),
      },
      200,
    );
  });
}

const shareStore = (one: User, other: User): boolean =>
  one.stores.includes('*') || other.stores.includes('*') || one.stores.some((store) => other.stores.includes(store));
