import { describe, expect, it } from 'vitest';
import { inviteUser, newUserSchema } from '../../infra/commands/invite-user.ts';
import type { SettingsStore } from '../../shared/aws/settings-store.ts';
import type { UserPool } from '../../shared/aws/user-pool.ts';
import type { User } from '../../shared/content/settings.ts';
import { type SettingsKind, type SettingsValue, settingsDefaults } from '../../shared/content/settings-kinds.ts';

const now = '2026-11-21T20:00:00.000Z';

/** A pool that gives each address an id, and settings that start from the defaults. */
function deployment() {
  const ids = new Map<string, string>();
  const pool: UserPool = {
    async invite(email) {
      const known = ids.get(email);
      if (known) return { id: known, invited: false };
      ids.set(email, `sub-${ids.size + 1}`);
      return { id: `sub-${ids.size}`, invited: true };
    },
  };
  const written: { users: User[]; actor: string }[] = [];
  const settings = {
    async read<Kind extends SettingsKind>(kind: Kind) {
      const value = kind === 'users' ? (written.at(-1)?.users ?? []) : settingsDefaults[kind];
      return { value: value as SettingsValue<Kind>, version: written.length };
    },
    async write<Kind extends SettingsKind>(kind: Kind, value: unknown, version: number, { actor }: { actor: string }) {
      if (kind === 'users') written.push({ users: value as User[], actor });
      return { value: value as SettingsValue<Kind>, version: version + 1 };
    },
  } satisfies SettingsStore;
  return { pool, settings, written, now };
}

const newUser = (given: Record<string, unknown>) => newUserSchema.parse({ stores: [], ...given });

describe('inviting a user', () => {
  it('enters them under the id of their token, for all stores unless some are named', async () => {
    const deployed = deployment();
    expect(await inviteUser(newUser({ email: 'Anna@shop.example', role: 'lead' }), deployed)).toBe(
      'anna@shop.example is lead of all stores, and gets a mail with a one-time password.',
    );
    await inviteUser(
      newUser({ email: 'wei@shop.example', role: 'reviewer', stores: ['demo-us'], name: 'Wei' }),
      deployed,
    );
    expect(deployed.written.at(-1)).toEqual({
      actor: 'deployment',
      users: [
        { id: 'sub-1', name: 'Anna', role: 'lead', stores: ['*'], active: true },
        { id: 'sub-2', name: 'Wei', role: 'reviewer', stores: ['demo-us'], active: true },
      ],
    });
  });

  it('again changes what they may do and invites nobody twice', async () => {
    const deployed = deployment();
    await inviteUser(newUser({ email: 'anna@shop.example', role: 'reviewer' }), deployed);
    expect(await inviteUser(newUser({ email: 'anna@shop.example', role: 'auditor' }), deployed)).toBe(
      'anna@shop.example is auditor of all stores. They were invited before and sign in as always.',
    );
    expect(deployed.written.at(-1)?.users).toEqual([
      { id: 'sub-1', name: 'anna', role: 'auditor', stores: ['*'], active: true },
    ]);
  });

  it.each([
    [{ email: 'anna', role: 'lead' }, 'an address such as'],
    [{ email: 'anna@shop.example', role: 'boss' }, 'one of reviewer, lead, auditor'],
    [{ email: 'anna@shop.example', role: 'lead', stores: ['Demo US'] }, 'lower-case letters'],
  ])('refuses %j', (given, why) => {
    expect(() => newUser(given)).toThrow(why);
  });
});
