import { describeCaseStore } from '../../case/case-store-contract.ts';
import { createMemoryCases } from './case-store.ts';

describeCaseStore(
  'memory',
  async () => createMemoryCases({ now: () => 0, indexLag: () => 0, settingVersion: () => 0 }).store,
);
