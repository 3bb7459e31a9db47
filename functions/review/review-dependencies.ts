import { randomBytes, randomUUID } from 'node:crypto';
import { type QueuePage, type QueueQuery, queryQueue } from '../../shared/aws/case-queue.ts';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { createContentLoader } from '../../shared/aws/content-loader.ts';
import { queryCases } from '../../shared/aws/event-index.ts';
import type { ObjectFolder } from '../../shared/aws/object-folder.ts';
import { type OfferQuery, queryOpenOffers } from '../../shared/aws/open-offers-index.ts';
import { createOrderFactsStore, type OrderFactsStore } from '../../shared/aws/order-facts.ts';
import type { OutboundQueue } from '../../shared/aws/outbound-queue.ts';
import type { RecordBucket } from '../../shared/aws/record-bucket.ts';
import { createSettingsStore, type SettingsStore } from '../../shared/aws/settings-store.ts';
import { createSettingsVersions, type SettingsVersions } from '../../shared/aws/settings-versions.ts';
import type { TableClient } from '../../shared/aws/table-client.ts';
import { createRewriteTally, type RewriteTally } from '../../shared/aws/template-rewrites.ts';
import type { StoredCase } from '../../shared/case/case-store.ts';
import type { ChangeDependencies } from '../../shared/case/change-case.ts';
import type { CaseState } from '../../shared/case/states.ts';
import type { StoreDirectory } from '../../shared/content/store-directory.ts';
import type { ReplyLanguage } from '../../shared/content/vocabulary.ts';
import { rmaNumber } from '../../shared/draft/rma-number.ts';
import { errorFields, type Logger } from '../../shared/lambda/logger.ts';
import { createSpellers } from '../../shared/spelling/load-speller.ts';
import { createDrafting, type Drafting } from './drafting.ts';

/** What the review API works with. What may change between two requests is loaded with each. */
export interface ReviewDependencies {
  settings: SettingsStore;
  settingsVersions: SettingsVersions;
  orders: OrderFactsStore;
  outbound: OutboundQueue;
  records: RecordBucket;
  /** Attachments that a reviewer fetches, for a minute each. */
  downloads: ObjectFolder;
  /** Parts of files that are too large for one request. */
  uploads: ObjectFolder;
  manuals: ObjectFolder;
  log: Logger;
  loadChange(): Promise<ChangeDependencies & { stores: StoreDirectory }>;
  loadDrafting(): Promise<Drafting>;
  queue(query: QueueQuery): Promise<QueuePage>;
  openOffers(query: OfferQuery): Promise<{ sortKey: string; stored: StoredCase }[]>;
  rewrites: RewriteTally;
  /** Ids of the cases of a store that moved last. */
  latestCases(store: string, state: CaseState, limit: number): Promise<string[]>;
  newRmaNumber(store: string): string;
  newId(): string;
}

export function createReviewDependencies(
  client: TableClient,
  tableName: string,
  given: Pick<ReviewDependencies, 'outbound' | 'records' | 'downloads' | 'uploads' | 'manuals' | 'log'>,
): ReviewDependencies {
  const loadSpeller = createSpellers();
  /** A hint is lost without a dictionary, an edit must not be. */
  const speller = (language: ReplyLanguage) =>
    loadSpeller(language).catch((error: unknown) => {
      given.log.error('no dictionary', { language, ...errorFields(error) });
      return null;
    });
  return {
    ...given,
    settings: createSettingsStore(client, tableName),
    settingsVersions: createSettingsVersions(client, tableName),
    orders: createOrderFactsStore(client, tableName),
    loadChange: () => loadChangeDependencies(client, tableName),
    loadDrafting: createContentLoader(
      client,
      tableName,
      (content) => createDrafting(content, speller),
      (kind, error) => given.log.error('changed content does not fit this release', { kind, ...errorFields(error) }),
    ),
    queue: (query) => queryQueue(client, tableName, query),
    openOffers: (query) => queryOpenOffers(client, tableName, query),
    rewrites: createRewriteTally(client, tableName),
    latestCases: async (store, state, limit) => {
      const where = { by: 'state', store, state } as const;
      return (await queryCases(client, tableName, { where, limit, after: null })).map(({ caseId }) => caseId);
    },
    newRmaNumber: (store) => rmaNumber(store, randomBytes(16)),
    newId: randomUUID,
  };
}
