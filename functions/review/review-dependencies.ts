import { randomBytes } from 'node:crypto';
import { type QueuePage, type QueueQuery, queryQueue } from '../../shared/aws/case-queue.ts';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { createOrderFactsStore, type OrderFactsStore } from '../../shared/aws/order-facts.ts';
import type { OutboundQueue } from '../../shared/aws/outbound-queue.ts';
import type { RecordBucket } from '../../shared/aws/record-bucket.ts';
import { createSettingsStore, type SettingsStore } from '../../shared/aws/settings-store.ts';
import type { TableClient } from '../../shared/aws/table-client.ts';
import type { ChangeDependencies } from '../../shared/case/change-case.ts';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import type { StoreDirectory } from '../../shared/content/store-directory.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { createDrafter } from '../../shared/draft/draft-reply.ts';
import { createPolicyCheck } from '../../shared/draft/policy/check-reply.ts';
import { rmaNumber } from '../../shared/draft/rma-number.ts';
import type { Logger } from '../../shared/lambda/logger.ts';
import { policyContext } from '../triage/policy-context.ts';
import type { DraftingDependencies } from './edit-draft.ts';

/** What the review API works with. What may change between two requests is loaded with each. */
export interface ReviewDependencies {
  settings: SettingsStore;
  orders: OrderFactsStore;
  outbound: OutboundQueue;
  records: RecordBucket;
  drafting: DraftingDependencies;
  log: Logger;
  loadChange(): Promise<ChangeDependencies & { stores: StoreDirectory }>;
  queue(query: QueueQuery): Promise<QueuePage>;
  newRmaNumber(store: string): string;
}

export function createReviewDependencies(
  client: TableClient,
  tableName: string,
  given: Pick<ReviewDependencies, 'outbound' | 'records' | 'log'>,
): ReviewDependencies {
  const drafter = createDrafter(defaultTemplates);
  const check = createPolicyCheck(defaultPolicy);
  return {
    ...given,
    settings: createSettingsStore(client, tableName),
    orders: createOrderFactsStore(client, tableName),
    drafting: {
      drafter,
      versions: { templates: drafter.version, policy: defaultPolicy.version },
      findingsOf: (draft, { mail }, store) => {
        const { facts, rendered, language } = draft;
        const promised = rendered === null ? null : { language, body: rendered };
        const context = policyContext({ mail, store, facts, draft: promised });
        return check(draft, { ...context, replyLanguage: language, relayAddress: draft.to || null });
      },
    },
    loadChange: () => loadChangeDependencies(client, tableName),
    queue: (query) => queryQueue(client, tableName, query),
    newRmaNumber: (store) => rmaNumber(store, randomBytes(16)),
  };
}
