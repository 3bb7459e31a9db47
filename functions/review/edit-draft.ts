import type { DraftAttachment, DraftContent, MessageContent } from '../../shared/case/case-content.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import type { Change } from '../../shared/case/change-case.ts';
import { answerTarget } from '../../shared/case/decide/review-draft.ts';
import { answerReferences, proposeDraft, rmaClaims } from '../../shared/case/draft-proposal.ts';
import { isIssued, issuedRmaNumber } from '../../shared/case/issued-rma-numbers.ts';
import { COMMITTED_DRAFT_STATES } from '../../shared/case/states.ts';
import type { OrderFacts, Store } from '../../shared/content/settings.ts';
import { isWritten, type WrittenTemplateId } from '../../shared/content/templates/schema.ts';
import type { ReplyLanguage } from '../../shared/content/vocabulary.ts';
import type { DraftFacts } from '../../shared/draft/draft.ts';
import { draftFacts } from '../../shared/draft/draft-facts.ts';
import { gapsIn } from '../../shared/draft/gaps.ts';
import { replyLanguage } from '../../shared/draft/reply-language.ts';
import { replySubject } from '../../shared/draft/reply-subject.ts';
import { badRequest } from '../../shared/http/problem.ts';
import type { Drafting } from './drafting.ts';

/** What a reviewer may change; what is left out stays as it is. */
export interface DraftEdit {
  subject?: string;
  body?: string;
  language?: ReplyLanguage;
  template?: WrittenTemplateId;
  attachments?: DraftAttachment[];
}

export interface EditContext {
  history: CaseHistory;
  store: Store;
  order: OrderFacts | null;
  /** For a holding reply: ISO 8601. */
  answerBy: string;
  newRmaNumber: () => string;
}

/** A draft as an edit would make it, with the message that it answers. */
export interface EditedDraft {
  message: MessageContent;
  content: Omit<DraftContent, 'n' | 'findings'>;
  /** The return number in it that the draft before did not have. */
  newRmaNumber: string | null;
}

/** What an edit makes of the draft that stands, of a template, or of nothing. */
export function editedDraft(edit: DraftEdit, context: EditContext, dependencies: Drafting): EditedDraft {
  const { history } = context;
  const message = messageToAnswer(history);
  const last = lastDraft(history);
  const before = continuedDraft(history);
  const refill = edit.template !== undefined || edit.language !== undefined;
  const filled = refill || !before ? fillTemplate(edit, context, { last, before }, message, dependencies) : before;
  const body = edit.body ?? filled.body;
  const content = {
    ...filled,
    to: message.mail.buyer?.alias ?? history.view.buyerAlias ?? last?.to ?? '',
    subject: edit.subject === undefined ? filled.subject : replySubject(edit.subject, history.state.orderId),
    body,
    language: edit.language ?? filled.language,
    missing: gapsIn(body),
    inReplyTo: message.mail.messageId,
    references: answerReferences(message.mail),
    attachments: edit.attachments ?? before?.attachments ?? [],
    lastMessage: history.state.lastMessage?.contentHash ?? '',
  };
  const rmaNumber = content.facts?.rmaNumber ?? null;
  return { message, content, newRmaNumber: isIssued(history.drafts, rmaNumber) ? null : rmaNumber };
}

/** A new draft: an edit never changes what somebody may have read. */
export async function editDraft(edit: DraftEdit, context: EditContext, dependencies: Drafting): Promise<Change> {
  const { key } = context.history;
  if (!key) throw badRequest('The content of this case was erased.');
  const { message, content, newRmaNumber } = editedDraft(edit, context, dependencies);
  const findings = await dependencies.findingsWithSpelling(content, message, context.store);
  const offers = content.template && content.facts ? offersOf(content, context, message, dependencies) : [];
  const draft = proposeDraft(
    key,
    { ...content, to: content.to === '' ? null : content.to, findings },
    offers,
    dependencies.versions,
  );
  return {
    command: { type: 'edit-draft', draft: draft.proposal },
    claims: rmaClaims(newRmaNumber),
    drafts: (events) =>
      events.flatMap((event) => (event.type === 'draft-created' ? [{ ...draft.content, n: event.data.n }] : [])),
  };
}

/** The message that a new draft answers; where none waits, the last one, and the core says what is wrong with that. */
function messageToAnswer({ state, messages }: CaseHistory): MessageContent {
  const target = answerTarget(state)?.answers ?? state.messageCount;
  const message = messages.find(({ n }) => n === target) ?? messages.at(-1);
  if (!message) throw badRequest('The content of this case was erased.');
  return message;
}

const lastDraft = ({ state, drafts }: CaseHistory): DraftContent | undefined =>
  drafts.find(({ n }) => n === state.currentDraft) ?? drafts.at(-1);

/**
 * The draft that a new one goes on from: the one that stands, or one that was dropped or came back and answered what is
 * still to be answered. What went out is over: its words, attachments and promises are made again only where somebody
 * says so.
 */
export function continuedDraft(history: CaseHistory): DraftContent | undefined {
  const last = lastDraft(history);
  const { state } = history;
  if (last?.n === state.currentDraft) return last;
  const draft = state.drafts.find(({ n }) => n === last?.n);
  const target = answerTarget(state);
  const isOver =
    !draft ||
    COMMITTED_DRAFT_STATES.includes(draft.state) ||
    draft.answers !== target?.answers ||
    draft.followsUp !== target.followsUp;
  return isOver ? undefined : last;
}

type Filled = Pick<DraftContent, 'template' | 'language' | 'subject' | 'body' | 'facts' | 'rendered'>;

function fillTemplate(
  edit: DraftEdit,
  { history, store, order, answerBy, newRmaNumber }: EditContext,
  { last, before }: { last: DraftContent | undefined; before: DraftContent | undefined },
  { mail }: MessageContent,
  { drafter }: Drafting,
): Filled {
  const standing = before?.template ?? null;
  const template = edit.template ?? (standing !== null && isWritten(standing) ? standing : null);
  const language = edit.language ?? last?.language ?? replyLanguage(mail.language, store, mail.marketplace).language;
  const givesRma = template !== null && drafter.variables(template, language).includes('rma_number');
  const facts: DraftFacts = draftFacts({
    mail: { ...mail, orderId: history.state.orderId },
    order,
    store,
    answerBy,
    rmaNumber: issuedRmaNumber(history.drafts, order?.asin ?? mail.asin) ?? (givesRma ? newRmaNumber() : null),
  });
  if (template === null) {
    // Words that no template began are nobody's but the reviewer's: another language takes none of them away.
    const subject = before?.subject ?? replySubject(mail.subject, history.state.orderId);
    return { template, language, subject, body: before?.body ?? '', facts, rendered: null };
  }
  const draft = drafter.draft({
    template,
    language,
    subject: mail.subject,
    facts,
    store,
    marketplace: mail.marketplace,
  });
  return { template, language, subject: draft.subject, body: draft.body, facts, rendered: draft.body };
}

function offersOf(content: Filled, { store }: EditContext, { mail }: MessageContent, { drafter }: Drafting) {
  if (!content.template || !content.facts) return [];
  const { template, language, facts } = content;
  return drafter.offers({ template, language, facts, store, marketplace: mail.marketplace });
}
