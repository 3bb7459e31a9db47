import { z } from 'zod';
import { caseSchema, dueAtOf } from '../case/case.ts';
import type { CaseView, DraftContent, MessageContent } from '../case/case-content.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { caseEventSchema } from '../case/case-event.ts';
import { shardOf } from '../case/case-id.ts';
import type { CaseHistory, CaseWrite, StoredCase } from '../case/case-store.ts';
import { openOffersOf, reminderOf } from '../case/open-offers.ts';
import { monthOf } from '../clock/days.ts';
import { type Disposition, PRIORITIES } from '../content/vocabulary.ts';
import { compressJson, expandJson } from './compressed-json.ts';
import { caseKey, dataKeyKey, draftKey, eventKey, messageKey, paddedNumber, SHARD_COUNT } from './table-keys.ts';

/** How a case, its events and its content stand in the table, and how they are read back: parsed, never trusted. */

const viewSchema = z.object({
  buyerAlias: z.string().nullable(),
  buyerBase: z.string().nullable(),
  buyerName: z.string().nullable(),
  subject: z.string(),
  snippet: z.string(),
  asin: z.string().nullable(),
  productTitle: z.string().nullable(),
}) satisfies z.ZodType<CaseView>;

const caseKeySchema = z.object({ dataKey: z.string(), salt: z.string() });
const caseItemSchema = z.object({ state: caseSchema, view: viewSchema, expiresAt: z.string() });
const contentItemSchema = z.object({ content: z.instanceof(Uint8Array) });

export function caseItem(write: CaseWrite): Record<string, unknown> {
  const { after, view, expiresAt, nextAction } = write;
  const shard = shardOf(after.id, SHARD_COUNT);
  const reminder = reminderOf(after);
  const [offer] = openOffersOf(after)
    .map(({ dueAt }) => dueAt ?? after.lastEventAt)
    .sort();
  return {
    ...caseKey(after.id),
    state: after,
    view,
    expiresAt,
    lastEventAt: after.lastEventAt,
    version: after.version,
    // A promise that is nearly due is work for a person, though every message has its answer.
    queuePk: queuePartition(after.store, reminder ? 'waiting' : after.state, shard),
    queueSk: `${PRIORITIES.indexOf(after.priority)}#${dueAtOf(after) ?? reminder?.dueAt ?? after.lastEventAt}#${after.id}`,
    offersPk: offer === undefined ? undefined : after.store,
    offersSk: offer === undefined ? undefined : `${offer}#${after.id}`,
    workPk: nextAction ? workPartition(shard) : undefined,
    workSk: nextAction ? `${nextAction.at}#${after.id}` : undefined,
    statePk: statePartition(after.store, after.state),
    orderPk: after.orderId ?? undefined,
    buyerPk: view.buyerBase ?? undefined,
  };
}

export const queuePartition = (store: string, state: string, shard: number): string => `${store}#${state}#${shard}`;
export const workPartition = (shard: number): string => `WORK#${shard}`;

export const statePartition = (store: string, state: string): string => `${store}#${state}`;
/** A month holds what one query may page through; by days, a quiet store's search would be a query for each day. */
export const calendarPartition = (store: string, month: string): string => `${store}#${month}`;
export const actorPartition = (store: string, actor: string): string => `${store}#${actor}`;
export const categoryPartition = (store: string, category: string | null): string => `${store}#${category ?? 'none'}`;

export const eventItem = (
  { store, orderId, category }: CaseWrite['after'],
  event: CaseEvent,
): Record<string, unknown> => ({
  ...eventKey(event.caseId, event.seq),
  event,
  store,
  orderId,
  category,
  eventSk: eventSortKey(event),
  calendarPk: calendarPartition(store, monthOf(event.at)),
  actorPk: actorPartition(store, event.actor),
  categoryPk: categoryPartition(store, category),
});

const eventItemSchema = z.object({
  event: caseEventSchema,
  store: z.string(),
  orderId: z.string().nullable(),
  category: z.string().nullable(),
});

/** An event with what its case was then: enough to show and filter it without loading the case. */
export type RecordedEvent = z.infer<typeof eventItemSchema>;

export const parseEventItem = (item: unknown): RecordedEvent => eventItemSchema.parse(item);

/** By time, and unique: what a cursor over events names. */
export const eventSortKey = ({ at, caseId, seq }: Pick<CaseEvent, 'at' | 'caseId' | 'seq'>): string =>
  `${at}#${caseId}#${paddedNumber(seq)}`;

export const messageItem = (caseId: string, message: MessageContent): Record<string, unknown> => ({
  ...messageKey(caseId, message.n),
  content: compressJson(message),
});

export const draftItem = (caseId: string, draft: DraftContent): Record<string, unknown> => ({
  ...draftKey(caseId, draft.n),
  content: compressJson(draft),
});

/** A mail's place and, for the numbers, where it first stood. */
export const mailDisposition = (write: CaseWrite): Disposition | null => {
  const received = write.events.find((event) => event.type === 'message-received');
  return received?.type === 'message-received' ? received.data.disposition : null;
};

/** A case whose time is over and that is being taken away: for everyone but the remover it is gone. */
export const isLeaving = (item: unknown): boolean => leavingSchema.safeParse(item).success;
const leavingSchema = z.object({ leaving: z.literal(true) });

export function parseStoredCase(item: unknown, key: unknown): StoredCase {
  const { state, view, expiresAt } = caseItemSchema.parse(item);
  return { state, view, expiresAt, key: key === undefined ? null : caseKeySchema.parse(key) };
}

/** A whole partition `CASE#<id>` as one history; items of no known kind are an error, not skipped. */
export function parseHistory(caseId: string, items: readonly Record<string, unknown>[]): CaseHistory | null {
  const bySortKey = new Map(items.map((item) => [String(item.sk), item]));
  const caseRow = bySortKey.get(caseKey(caseId).sk);
  if (!caseRow || isLeaving(caseRow)) return null;
  const having = (prefix: string) => items.filter((item) => String(item.sk).startsWith(prefix));
  const content = (item: unknown) => expandJson(contentItemSchema.parse(item).content);
  return {
    ...parseStoredCase(caseRow, bySortKey.get(dataKeyKey(caseId).sk)),
    events: having('EVENT#').map((item) => caseEventSchema.parse(item.event)),
    messages: having('MESSAGE#').map((item) => content(item) as MessageContent),
    drafts: having('DRAFT#').map((item) => content(item) as DraftContent),
  };
}
