import { setTimeout } from 'node:timers/promises';
import type { ChangeDependencies } from '../case/change-case.ts';
import { systemClock } from '../clock/clock.ts';
import { createStoreDirectory, type StoreDirectory } from '../content/store-directory.ts';
import { createCaseTable } from './case-table.ts';
import { createSettingsStore } from './settings-store.ts';
import type { TableClient } from './table-client.ts';

/** First pause after a lost race; doubled each time, with as much again of chance so that two don't stay in step. */
const FIRST_PAUSE_MILLISECONDS = 15;

/** What every function that changes cases works with, with the settings as they are now. */
export async function loadChangeDependencies(
  client: TableClient,
  tableName: string,
): Promise<ChangeDependencies & { stores: StoreDirectory }> {
  const settings = createSettingsStore(client, tableName);
  const [stores, thresholds] = await Promise.all([settings.read('stores'), settings.read('thresholds')]);
  const directory = createStoreDirectory(stores.value);
  return {
    cases: createCaseTable(client, tableName),
    clock: systemClock,
    thresholds: thresholds.value,
    stores: directory,
    retentionMonths: (store) => directory.byId(store).retentionMonths,
    pause: async (attempt) => {
      const longest = FIRST_PAUSE_MILLISECONDS * 2 ** attempt;
      await setTimeout(longest / 2 + Math.random() * longest);
    },
  };
}
