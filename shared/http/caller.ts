import type { LambdaEvent } from 'hono/aws-lambda';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import type { SettingsStore } from '../aws/settings-store.ts';
import type { Role, User } from '../content/settings.ts';
import { forbidden, ProblemError } from './problem.ts';

/** Who calls. The token says who; the table says what they may do, read anew for each request (decision 11). */
export interface Caller {
  user: User;
  /** As events name them. */
  actor: string;
  maySee(store: string): boolean;
}

export type ApiEnvironment = { Bindings: { event: LambdaEvent }; Variables: { caller: Caller } };

/** Claims as API Gateway hands them on, after it verified the token. */
const authorizedEvent = z.object({
  requestContext: z.object({
    authorizer: z.object({ jwt: z.object({ claims: z.object({ sub: z.string().min(1) }) }) }),
  }),
});

/** Lets in known, active users. Without a token API Gateway has refused already; this is the second lock. */
export const signedIn = (settings: Pick<SettingsStore, 'read'>) =>
  createMiddleware<ApiEnvironment>(async (c, next) => {
    const parsed = authorizedEvent.safeParse(c.env.event);
    if (!parsed.success)
      throw new ProblemError({ status: 401, title: 'Not signed in', detail: 'This call needs a bearer token.' });
    const { sub } = parsed.data.requestContext.authorizer.jwt.claims;
    const { value: users } = await settings.read('users');
    const user = users.find(({ id, active }) => id === sub && active);
    if (!user) throw forbidden('This account has no role here; a lead has to enter it.');
    c.set('caller', {
      user,
      actor: `user:${user.id}`,
      maySee: (store) => seesStore(user, store),
    });
    await next();
  });

export const seesStore = ({ stores }: Pick<User, 'stores'>, store: string): boolean =>
  stores.includes('*') || stores.includes(store);

/** Lets in the named roles alone. */
export const only = (...roles: Role[]) =>
  createMiddleware<ApiEnvironment>(async (c, next) => {
    const { role } = c.get('caller').user;
    if (!roles.includes(role)) throw forbidden(`This call is for ${roles.join(' or ')}; you are ${role}.`);
    await next();
  });
