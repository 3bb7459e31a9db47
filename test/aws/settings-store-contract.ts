import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, SettingsConflict, type SettingsStore } from '../../shared/aws/settings-store.ts';
import { settingsDefaults } from '../../shared/content/settings-kinds.ts';

/** What every SettingsStore must do. @param createStore may give the same store each time: no test counts on an empty one */
export function describeSettingsStore(name: string, createStore: () => Promise<SettingsStore>): void {
  describe(`${name} as a settings store`, () => {
    const by = { actor: 'user:lead', at: '2026-11-02T10:00:00.000Z' };
    let settings: SettingsStore;
    beforeEach(async () => {
      settings = await createStore();
    });

    it('gives the defaults that ship until somebody changes them', async () => {
      expect(await settings.read('thresholds')).toEqual({ value: settingsDefaults.thresholds, version: 0 });
    });

    it('shows a change to the very next read', async () => {
      const { version } = await settings.read('sending');
      await settings.write('sending', { stoppedForAll: true, reason: 'A test.' }, version, by);
      expect(await settings.read('sending')).toEqual({
        value: { stoppedForAll: true, stoppedStores: [], reason: 'A test.' },
        version: version + 1,
      });
    });

    it('refuses a change by someone who read an older version', async () => {
      const { version } = await settings.read('sending');
      await settings.write('sending', { stoppedStores: ['demo-us'] }, version, by);
      await expect(settings.write('sending', { stoppedStores: ['demo-de'] }, version, by)).rejects.toThrow(
        SettingsConflict,
      );
      expect((await settings.read('sending')).value.stoppedStores).toEqual(['demo-us']);
    });

    it('refuses what does not fit the schema', async () => {
      const { version } = await settings.read('sending');
      await expect(settings.write('sending', { stoppedForAll: 'yes' }, version, by)).rejects.toThrow(/stoppedForAll/);
      expect((await settings.read('sending')).version).toBe(version);
    });

    it('brings the changes of several people together, none lost', async () => {
      const stores = ['one', 'two', 'three'];
      await Promise.all(
        stores.map((store) =>
          changeSettings(
            settings,
            'sending',
            (value) => ({ ...value, stoppedStores: [...value.stoppedStores, store] }),
            by,
          ),
        ),
      );
      expect((await settings.read('sending')).value.stoppedStores).toEqual(expect.arrayContaining(stores));
    });
  });
}
