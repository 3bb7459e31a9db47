import { z } from 'zod';
import { ROLES } from '../content/settings.ts';
import {
  ANSWERABLE_KINDS,
  CATEGORIES,
  DISPOSITIONS,
  LANGUAGES,
  MAIL_KINDS,
  PRIORITIES,
  RISKS,
  type Scenario,
} from '../content/vocabulary.ts';
import { offerSchema } from './case-event.ts';
import { CASE_STATES, DRAFT_STATES } from './states.ts';

/**
 * A case: one buyer thread about one order of one store, as the fold of its events. It holds what deciding needs and
 * nothing personal; what people read beside it (buyer, subject, text) are content items.
 */

const messageSchema = z.object({
  n: z.number(),
  disposition: z.enum(DISPOSITIONS),
  kind: z.enum(MAIL_KINDS),
  sentAt: z.string(),
  dueAt: z.string().nullable(),
  /** The draft that answered it, while that answer may still bounce. */
  answeredBy: z.number().nullable(),
  answeredAt: z.string().nullable(),
  contentHash: z.string(),
});
export type CaseMessage = z.infer<typeof messageSchema>;

const draftSchema = z.object({
  n: z.number(),
  state: z.enum(DRAFT_STATES),
  answers: z.number(),
  followsUp: z.number().nullable(),
  template: z.string().nullable(),
  contentHash: z.string(),
  author: z.string(),
  missing: z.array(z.string()),
  blocks: z.number(),
  offers: z.array(offerSchema.extend({ done: z.boolean() })),
  /** Who read it first, where two pairs of eyes are needed. */
  endorsedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  sendNotBefore: z.string().nullable(),
  attempts: z.number(),
  /** How many of the attempts were made under earlier approvals. */
  attemptsBefore: z.number(),
  /** When it reached its present state. */
  since: z.string(),
  sesMessageId: z.string().nullable(),
  /** Why it did not go out or came back, in plain words. */
  problem: z.string().nullable(),
  escalated: z.boolean(),
  /** Its promise was put before a person again. */
  reminded: z.boolean(),
});
export type CaseDraft = z.infer<typeof draftSchema>;

export const caseSchema = z.object({
  id: z.string(),
  store: z.string(),
  marketplace: z.string().nullable(),
  orderId: z.string().nullable(),
  buyerHash: z.string().nullable(),
  state: z.enum(CASE_STATES),
  /** Sequence number of the last event: what `If-Match` names. */
  version: z.number(),
  headHash: z.string(),
  openedAt: z.string(),
  lastEventAt: z.string(),
  kind: z.enum(MAIL_KINDS),
  language: z.enum(LANGUAGES).nullable(),
  category: z.enum(CATEGORIES).nullable(),
  confidence: z.number(),
  scenario: z.custom<Scenario>((value) => typeof value === 'string').nullable(),
  risks: z.array(z.enum(RISKS)),
  priority: z.enum(PRIORITIES),
  marks: z.array(z.string()),
  assignee: z.string().nullable(),
  messageCount: z.number(),
  /** Unsettled messages, and the latest settled ones: the rest is history. */
  messages: z.array(messageSchema),
  /** The message that a draft has to take into account: a newer one withdraws every approval. */
  lastMessage: z.object({ n: z.number(), contentHash: z.string() }).nullable(),
  draftCount: z.number(),
  drafts: z.array(draftSchema),
  /** The draft that a reviewer works on, if any. */
  currentDraft: z.number().nullable(),
  /** How many of its messages stand where; their sum is `messageCount`. */
  tally: z.record(z.enum(DISPOSITIONS), z.number()),
  hold: z.object({ reason: z.string(), reviewOn: z.string(), by: z.string() }).nullable(),
  erasureRequestedBy: z.object({ actor: z.string(), role: z.enum(ROLES) }).nullable(),
  /** Nothing of its content is kept; a later message brings new content. */
  erased: z.boolean(),
});
export type Case = z.infer<typeof caseSchema>;

export const draftOf = (state: Case, n: number): CaseDraft | undefined => state.drafts.find((draft) => draft.n === n);

export const currentDraftOf = (state: Case): CaseDraft | undefined =>
  state.currentDraft === null ? undefined : draftOf(state, state.currentDraft);

export const waitingMessages = (state: Case): CaseMessage[] =>
  state.messages.filter((message) => message.disposition === 'waiting');

/** Waiting messages that a reply to the buyer answers. */
export const answerableMessages = (state: Case): CaseMessage[] =>
  waitingMessages(state).filter(({ kind }) => ANSWERABLE_KINDS.includes(kind));

/** When the first unanswered message's 24 hours end; null when none runs. */
export function dueAtOf(state: Case): string | null {
  const ends = waitingMessages(state).flatMap((message) => (message.dueAt === null ? [] : [message.dueAt]));
  return ends.sort()[0] ?? null;
}
