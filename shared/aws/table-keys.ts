/**
 * Names of the table's attributes and indexes, and how its keys are built: the one place that infra, functions and
 * the local runtime take them from. The layout stands in docs/architecture.md.
 */

/** Secondary indexes: sparse, an item appears only when it carries both attributes. */
export const INDEXES = {
  /** Cases to review: `store#state#shard` by priority and due time. */
  queue: { name: 'queue', partitionKey: 'queuePk', sortKey: 'queueSk', projection: 'ALL' },
  /** Cases of a store in which something promised is still open, by when it is due. */
  offers: { name: 'offers', partitionKey: 'offersPk', sortKey: 'offersSk', projection: 'ALL' },
  /** Due work: `WORK#shard` by next-action time. */
  work: { name: 'work', partitionKey: 'workPk', sortKey: 'workSk', projection: 'KEYS_ONLY' },
  /** Cases of an order, in any store: an order ID is unique across Amazon. */
  order: { name: 'order', partitionKey: 'orderPk', sortKey: 'lastEventAt', projection: 'KEYS_ONLY' },
  /** Cases of a buyer, by base alias. */
  buyer: { name: 'buyer', partitionKey: 'buyerPk', sortKey: 'lastEventAt', projection: 'KEYS_ONLY' },
  /** Cases of a store and state, by last event. */
  state: { name: 'state', partitionKey: 'statePk', sortKey: 'lastEventAt', projection: 'KEYS_ONLY' },
  // Events carry themselves in their indexes: an event is written once and rarely passes 1 KB, so a copy costs the
  // same write as its keys alone, and a search reads each record once instead of an entry and then the record.
  /** Events of a store and month, by time. */
  calendar: { name: 'calendar', partitionKey: 'calendarPk', sortKey: 'eventSk', projection: 'ALL' },
  /** Events by who acted in a store, by time. */
  actor: { name: 'actor', partitionKey: 'actorPk', sortKey: 'eventSk', projection: 'ALL' },
  /** Events of a store's cases of a category, by time. */
  category: { name: 'category', partitionKey: 'categoryPk', sortKey: 'eventSk', projection: 'ALL' },
} as const;

/** Partitions that spread a busy store's queue, tallies and due work; readers merge them. */
export const SHARD_COUNT = 4;

/** Items that DynamoDB may drop by itself carry their end here (epoch seconds); cases never do, `watch` deletes them whole. */
export const TIME_TO_LIVE_ATTRIBUTE = 'dropAt';

export const caseKey = (caseId: string) => ({ pk: `CASE#${caseId}`, sk: 'CASE' });
export const paddedNumber = (n: number) => String(n).padStart(6, '0');
export const eventKey = (caseId: string, seq: number) => ({ pk: `CASE#${caseId}`, sk: `EVENT#${paddedNumber(seq)}` });
export const messageKey = (caseId: string, n: number) => ({ pk: `CASE#${caseId}`, sk: `MESSAGE#${paddedNumber(n)}` });
export const draftKey = (caseId: string, n: number) => ({ pk: `CASE#${caseId}`, sk: `DRAFT#${paddedNumber(n)}` });
export const dataKeyKey = (caseId: string) => ({ pk: `CASE#${caseId}`, sk: 'KEY' });
/** Objects of a case that is gone, whose lock outlives it: tried again when it ends. */
export const lockedKey = (caseId: string) => ({ pk: `CASE#${caseId}`, sk: 'LOCKED' });
export const mailKey = (store: string, key: string) => ({ pk: `MAIL#${store}#${key}`, sk: 'MAIL' });
/** Finds the case that a Message-ID of ours or Amazon's belongs to. */
export const messageIdKey = (store: string, messageId: string) => ({
  pk: `MESSAGEID#${store}#${messageId}`,
  sk: 'CASE',
});
/** What only one case of a store may have. It stays when the case goes: a return number is never given twice. */
export const claimKey = (store: string, claim: string) => ({ pk: `CLAIM#${store}#${claim}`, sk: 'CLAIM' });
export const settingsKey = (kind: string) => ({ pk: `SETTINGS#${kind}`, sk: 'CURRENT' });
export const settingsVersionKey = (kind: string, version: number) => ({
  pk: `SETTINGS#${kind}`,
  sk: `V#${paddedNumber(version)}`,
});
export const orderFactsKey = (orderId: string, store: string) => ({ pk: `ORDERFACT#${orderId}`, sk: store });
export const tallyKey = (store: string, day: string, shard: number) => ({
  pk: `TALLY#${store}`,
  sk: `${day}#${shard}`,
});
/** What approvals of a day found of one template rewritten. */
export const rewritesKey = (store: string, day: string, template: string, language: string) => ({
  pk: `REWRITES#${store}`,
  sk: `${day}#${template}#${language}`,
});
/** The audit function may write under this prefix and nowhere else: its role's condition names it. */
export const ACCESS_LOG_PREFIX = 'ACCESS#';
export const accessLogDay = (day: string): string => `${ACCESS_LOG_PREFIX}${day}`;
export const senderHourKey = (store: string, senderHash: string, hour: string) => ({
  pk: `SENDER#${store}#${senderHash}`,
  sk: hour,
});
/** The last day of a store that is sealed by a signed anchor. */
export const anchorHeadKey = (store: string) => ({ pk: `ANCHOR#${store}`, sk: 'LAST' });
/** How far the locks of a store's objects have followed its cases. */
export const retentionHeadKey = (store: string) => ({ pk: `ANCHOR#${store}`, sk: 'RETENTION' });
