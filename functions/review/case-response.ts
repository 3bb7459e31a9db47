import { z } from '@hono/zod-openapi';
import { currentDraftOf, dueAtOf } from '../../shared/case/case.ts';
import type { DraftContent } from '../../shared/case/case-content.ts';
import type { CaseHistory, StoredCase } from '../../shared/case/case-store.ts';
import { reminderOf } from '../../shared/case/open-offers.ts';
import { CASE_STATES, DRAFT_STATES } from '../../shared/case/states.ts';
import { CATEGORIES, MAIL_KINDS, PRIORITIES } from '../../shared/content/vocabulary.ts';
import type { Drafter } from '../../shared/draft/draft-reply.ts';
import { editDistance } from '../../shared/draft/edit-distance.ts';
import { gapSpans } from '../../shared/draft/gaps.ts';
import { type CaseAttachment, caseAttachments } from './case-attachments.ts';

const nullableText = z.string().nullable();

const reminderSchema = z.object({ draft: z.number(), dueAt: z.string() });

export const queueItemSchema = z
  .object({
    id: z.string(),
    store: z.string(),
    marketplace: nullableText,
    orderId: nullableText,
    kind: z.enum(MAIL_KINDS),
    category: z.enum(CATEGORIES).nullable(),
    scenario: nullableText,
    confidence: z.number(),
    risks: z.array(z.string()),
    marks: z.array(z.string()).openapi({ description: 'What an approval has to acknowledge.' }),
    state: z.enum(CASE_STATES),
    draftState: z.enum(DRAFT_STATES).nullable(),
    priority: z.enum(PRIORITIES),
    dueAt: nullableText.openapi({ description: 'End of the 24 hours of the first unanswered message; ISO 8601.' }),
    version: z.number(),
    assignee: nullableText,
    reminder: reminderSchema.nullable().openapi({
      description: 'A holding reply whose promise is nearly due: it waits, though every message has its answer.',
    }),
    buyerName: nullableText,
    productTitle: nullableText,
    subject: z.string(),
    snippet: z.string(),
  })
  .openapi('QueueItem');

export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['block', 'warn']),
  start: z.number(),
  end: z.number(),
  message: z.string(),
  suggestion: nullableText,
});

export const gapSchema = z.object({ name: z.string(), start: z.number(), end: z.number() });

const attachmentSchema = z.object({
  n: z.number().openapi({ description: 'What GET …/attachments/{n} takes: counted through the case, for good.' }),
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
});

export const draftSchema = z
  .object({
    n: z.number(),
    state: z.enum(DRAFT_STATES),
    answers: z.number(),
    to: z.string(),
    subject: z.string(),
    body: z.string(),
    language: z.string(),
    template: nullableText,
    missing: z.array(z.string()),
    gaps: z
      .array(gapSchema)
      .openapi({ description: 'Each place of what is missing; 0–0 for what stands nowhere in the text.' }),
    policy: z.array(findingSchema),
    attachments: z.array(attachmentSchema),
    alternatives: z.array(z.string()).openapi({ description: 'Templates that PUT draft takes instead.' }),
    hash: z.string().openapi({ description: 'What `approve` has to name.' }),
    author: z.string(),
    endorsedBy: nullableText,
    approvedBy: nullableText,
    sendNotBefore: nullableText,
    problem: nullableText.openapi({ description: 'Why it did not go out or came back.' }),
    edited: z
      .object({
        share: z.number().openapi({ description: '0 to 1: how much of the template was rewritten.' }),
        changes: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
      })
      .nullable()
      .openapi({ description: 'Against the template, of the current draft; null where nothing was changed.' }),
    offers: z.array(
      z.object({
        kind: z.string(),
        detail: nullableText,
        choice: nullableText,
        dueAt: nullableText,
        done: z.boolean(),
      }),
    ),
  })
  .openapi('Draft');

export const caseResponseSchema = queueItemSchema
  .extend({
    buyer: z.object({ alias: z.string(), base: nullableText, name: nullableText }).nullable(),
    asin: nullableText,
    messages: z.array(
      z.object({
        n: z.number(),
        at: z.string(),
        from: z.string(),
        kind: z.enum(MAIL_KINDS),
        subject: z.string(),
        text: z.string(),
        language: nullableText,
        disposition: nullableText,
        dueAt: nullableText,
        attachments: z.array(attachmentSchema.extend({ danger: nullableText })),
        trust: z.object({ level: z.string(), reasons: z.array(z.string()) }),
        matched: z.array(z.object({ keyword: z.string(), category: nullableText, weight: z.number() })),
        guesses: z.array(z.object({ category: z.string(), confidence: z.number() })),
        riskEvidence: z.array(z.object({ risk: z.string(), evidence: z.string() })),
        caseLink: nullableText,
        noResponseLink: nullableText,
        error: nullableText,
      }),
    ),
    draft: draftSchema.nullable(),
    drafts: z.array(draftSchema).openapi({ description: 'All drafts, first to last.' }),
    events: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        type: z.string(),
        data: z.record(z.string(), z.unknown()),
        prevHash: z.string(),
        hash: z.string(),
      }),
    ),
    hold: z.object({ reason: z.string(), reviewOn: z.string(), by: z.string() }).nullable(),
    erased: z.boolean(),
    expiresAt: z.string(),
  })
  .openapi('Case');

export type QueueItem = z.infer<typeof queueItemSchema>;
export type CaseResponse = z.infer<typeof caseResponseSchema>;

export function queueItem({ state, view }: Pick<StoredCase, 'state' | 'view'>): QueueItem {
  return {
    id: state.id,
    store: state.store,
    marketplace: state.marketplace,
    orderId: state.orderId,
    kind: state.kind,
    category: state.category,
    scenario: state.scenario,
    confidence: state.confidence,
    risks: state.risks,
    marks: state.marks,
    state: state.state,
    draftState: (currentDraftOf(state) ?? state.drafts.at(-1))?.state ?? null,
    priority: state.priority,
    dueAt: dueAtOf(state) ?? reminderOf(state)?.dueAt ?? null,
    version: state.version,
    assignee: state.assignee,
    reminder: reminderOf(state),
    buyerName: view.buyerName,
    productTitle: view.productTitle,
    subject: view.subject,
    snippet: view.snippet,
  };
}

/** Lambda answers with 6 MB at most; a flood of long mails has more. The whole text stays in the original. */
const SHOWN_CHARACTERS = 1_000_000;

function shownText(text: string, messages: number): string {
  const share = Math.max(500, Math.floor(SHOWN_CHARACTERS / messages));
  return text.length <= share ? text : `${text.slice(0, share)} […]`;
}

export function caseResponse(history: CaseHistory, drafter: Pick<Drafter, 'alternatives'>): CaseResponse {
  const { state, view, events, expiresAt } = history;
  const files = caseAttachments(history);
  const current = history.drafts.find(({ n }) => n === state.currentDraft) ?? history.drafts.at(-1);
  const drafts = history.drafts
    .map((content) => draftResponse(history, content, { drafter, files, isCurrent: content === current }))
    .filter((draft) => draft !== null);
  return {
    ...queueItem(history),
    buyer: view.buyerAlias ? { alias: view.buyerAlias, base: view.buyerBase, name: view.buyerName } : null,
    asin: view.asin,
    messages: history.messages.map(({ n, mail, classification }) => {
      const standing = state.messages.find((message) => message.n === n);
      return {
        n,
        at: mail.sentAt ?? standing?.sentAt ?? state.openedAt,
        from:
          mail.kind === 'own-copy'
            ? 'seller'
            : (mail.buyer?.name ?? mail.from?.name ?? mail.from?.address ?? 'unknown'),
        kind: mail.kind,
        subject: mail.subject,
        text: shownText(mail.text, history.messages.length),
        language: mail.language,
        disposition: standing?.disposition ?? null,
        dueAt: standing?.dueAt ?? null,
        attachments: files
          .filter(({ source }) => source.of === 'message' && source.message === n)
          .map(({ n, name, type, bytes, danger }) => ({ n, name, type, bytes, danger })),
        trust: mail.trust,
        matched: classification?.matched ?? [],
        guesses: classification?.guesses ?? [],
        riskEvidence: classification?.risks ?? [],
        caseLink: mail.caseLink,
        noResponseLink: mail.noResponseLink,
        error: mail.error,
      };
    }),
    draft: drafts.find(({ n }) => n === current?.n) ?? null,
    drafts,
    events: events.map(({ seq, at, actor, type, data, prevHash, hash }) => ({
      seq,
      at,
      actor,
      type,
      data,
      prevHash,
      hash,
    })),
    hold: state.hold,
    erased: state.erased,
    expiresAt,
  };
}

interface DraftSurroundings {
  drafter: Pick<Drafter, 'alternatives'>;
  files: readonly CaseAttachment[];
  isCurrent: boolean;
}

function draftResponse(
  { state }: CaseHistory,
  content: DraftContent,
  { drafter, files, isCurrent }: DraftSurroundings,
) {
  const standing = state.drafts.find(({ n }) => n === content.n);
  if (!standing) return null;
  return {
    n: content.n,
    state: standing.state,
    answers: standing.answers,
    to: content.to,
    subject: content.subject,
    body: content.body,
    language: content.language,
    template: content.template,
    missing: content.missing,
    gaps: gapSpans(content.body, content.missing),
    policy: content.findings,
    attachments: content.attachments.flatMap(({ name, type, bytes, stored }) => {
      const file = files.find(({ source }) => source.of === 'draft' && source.file.stored.key === stored.key);
      return file ? [{ n: file.n, name, type, bytes }] : [];
    }),
    alternatives: drafter.alternatives(content.template),
    hash: standing.contentHash,
    author: standing.author,
    endorsedBy: standing.endorsedBy,
    approvedBy: standing.approvedBy,
    sendNotBefore: standing.sendNotBefore,
    problem: standing.problem,
    // Comparing costs a millisecond or so: only for what somebody works on, not for all that a case ever had.
    edited: isCurrent ? rewritten(content) : null,
    offers: standing.offers,
  };
}

function rewritten({ rendered, body, language }: DraftContent) {
  return rendered === null || rendered === body ? null : editDistance(rendered, body, language);
}
