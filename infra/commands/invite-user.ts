import * as z from 'zod';
import { changeSettings, type SettingsStore } from '../../shared/aws/settings-store.ts';
import type { UserPool } from '../../shared/aws/user-pool.ts';
import { ROLES, userSchema } from '../../shared/content/settings.ts';

export const newUserSchema = z
  .object({
    email: z.email('an address such as anna@shop.example'),
    role: z.enum(ROLES, `one of ${ROLES.join(', ')}`),
    stores: z.array(userSchema.shape.stores.element),
    name: userSchema.shape.name.optional(),
  })
  .transform(({ email, role, stores, name }) => ({
    // Cognito compares addresses without regard to case; written down, there should be one.
    email: email.toLowerCase(),
    role,
    stores: stores.length > 0 ? stores : ['*'],
    name: name ?? email.slice(0, email.indexOf('@')),
  }));
export type NewUser = z.infer<typeof newUserSchema>;

interface Dependencies {
  pool: UserPool;
  settings: SettingsStore;
  /** ISO 8601. */
  now: string;
}

/**
 * Lets someone sign in and enters what they may do; again with another role, it changes that. Returns what was done.
 * In this order, because the token's `sub` exists only then; should the second step fail, the same command mends it.
 */
export async function inviteUser(user: NewUser, { pool, settings, now }: Dependencies): Promise<string> {
  const { email, role, stores, name } = user;
  const { id, invited } = await pool.invite(email);
  const entered = userSchema.parse({ id, name, role, stores, active: true });
  await changeSettings(settings, 'users', (users) => [...users.filter((other) => other.id !== id), entered], {
    actor: 'deployment',
    at: now,
  });
  const where = stores.includes('*') ? 'all stores' : stores.join(', ');
  return invited
    ? `${email} is ${role} of ${where}, and gets a mail with a one-time password.`
    : `${email} is ${role} of ${where}. They were invited before and sign in as always.`;
}
