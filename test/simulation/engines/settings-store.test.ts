import { describeSettingsStore } from '../../aws/settings-store-contract.ts';
import { createMemorySettings } from './settings-store.ts';

describeSettingsStore('memory', async () => createMemorySettings());
