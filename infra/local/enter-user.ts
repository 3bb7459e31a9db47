import { changeSettings, type SettingsStore } from '../../shared/aws/settings-store.ts';
import { type User, userSchema } from '../../shared/content/settings.ts';

/** Enters a user, or gives one who is there already another role and other stores. */
export async function enterUser(settings: SettingsStore, user: Pick<User, 'id' | 'role' | 'stores'>): Promise<void> {
  const entered = userSchema.parse({ ...user, name: user.id, active: true });
  await changeSettings(settings, 'users', (users) => [...users.filter(({ id }) => id !== user.id), entered], {
    actor: 'local',
    at: new Date().toISOString(),
  });
}
