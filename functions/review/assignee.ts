import type { User } from '../../shared/content/settings.ts';
import { seesStore } from '../../shared/http/caller.ts';
import { badRequest } from '../../shared/http/problem.ts';

/**
 * Refuses to give a case to somebody who can't work on it: nobody else may touch it then, while its clock runs.
 * @throws 400 that says why
 */
export function requireAssignee(id: string, store: string, users: readonly User[]): void {
  const message = unfitness(
    users.find((user) => user.id === id),
    store,
  );
  if (message !== null) throw badRequest(`to: ${id} ${message}`, { fields: [{ field: 'to', message }] });
}

function unfitness(user: User | undefined, store: string): string | null {
  if (!user) return 'is no user here; GET /api/me lists the people of your stores with their ids';
  if (!user.active) return 'is not active any more';
  if (user.role === 'auditor') return 'is an auditor, and auditors change no case';
  return seesStore(user, store) ? null : `has no access to store ${store}`;
}
