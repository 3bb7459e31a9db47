import { type Store, storeSchema, UNROUTED_STORE_ID } from './settings.ts';

/** Where mail lands that is addressed to no known inbox: a lead with all stores sees it, nothing is lost. */
export const UNROUTED_STORE: Store = storeSchema.parse({
  id: UNROUTED_STORE_ID,
  name: 'No store',
  inboxes: ['unrouted@inbox.example.com'],
  sender: { address: 'unrouted@inbox.example.com', name: 'No store' },
  marketplaces: ['US'],
  languages: ['en'],
  agentName: 'Customer care',
});

export interface StoreDirectory {
  /** By envelope recipient, without regard to case. */
  byInbox(recipient: string): Store;
  byId(id: string): Store;
  /** Every store that mail may be in. */
  ids(): string[];
}

export function createStoreDirectory(stores: readonly Store[]): StoreDirectory {
  const byInbox = new Map(
    stores.flatMap((store) => store.inboxes.map((inbox) => [inbox.toLowerCase(), store] as const)),
  );
  const byId = new Map(stores.map((store) => [store.id, store]));
  return {
    byInbox: (recipient) => byInbox.get(recipient.toLowerCase()) ?? UNROUTED_STORE,
    byId: (id) => byId.get(id) ?? UNROUTED_STORE,
    ids: () => [...byId.keys(), UNROUTED_STORE.id],
  };
}
