import { answerableMessages, type Case, currentDraftOf, waitingMessages } from '../case.ts';
import type { EventData, NewEvent } from '../case-event.ts';
import { type DraftState, IN_FLIGHT_DRAFT_STATES } from '../states.ts';
import { type Decision, decided } from './decision.ts';

/** A draft as it is proposed, before the case gives it its number. */
export type DraftProposal = Omit<EventData<'draft-created'>, 'n' | 'answers' | 'followsUp'>;

export interface ReceiveMail {
  type: 'receive-mail';
  opening: EventData<'case-opened'>;
  message: Omit<EventData<'message-received'>, 'n'>;
  draft: DraftProposal | null;
  /** For a copy of the seller's own reply: it went out from here, so it answers nothing new. */
  sentFromHere: boolean;
  /** Message-IDs that it refers to: which reply a refusal is about. */
  references: readonly string[];
}

/** A mail joins its case. It can't be refused: whatever arrives is kept. */
export function receiveMail(state: Case | null, command: ReceiveMail): Decision {
  const n = (state?.messageCount ?? 0) + 1;
  const message = withReader(state, command.references, withPatience(state, { ...command.message, n }));
  const events: NewEvent[] = state === null ? [{ type: 'case-opened', data: command.opening }] : [];
  events.push({ type: 'message-received', data: message });
  // A forged copy would stop a buyer's clock: only mail that is Amazon's settles anything.
  if (state && (message.trust === 'trusted' || message.trust === 'unchecked')) {
    if (message.kind === 'own-copy' && !command.sentFromHere) events.push(...answeredElsewhere(state, message));
    if (message.kind === 'refusal') events.push(...refusedByAmazon(state, message, command.references));
  }
  events.push(...proposeDraft(state, message, command.draft));
  return decided(...events);
}

/** A buyer who writes a third time without an answer is about to lose patience. */
function withPatience(state: Case | null, message: EventData<'message-received'>): EventData<'message-received'> {
  if (message.disposition !== 'waiting' || !state || waitingMessages(state).length < 2) return message;
  const priority = message.priority === 'urgent' ? 'urgent' : 'high';
  return { ...message, priority, risks: [...new Set([...message.risks, 'third-message-unanswered' as const])] };
}

function proposeDraft(
  state: Case | null,
  message: EventData<'message-received'>,
  draft: DraftProposal | null,
): NewEvent[] {
  if (message.disposition !== 'waiting') return [];
  const events: NewEvent[] = [];
  const current = state ? replaceableDraft(state) : undefined;
  if (current && !message.supersedes) {
    // It may be a forgery, so the text stays; but nobody has read it beside that text yet, so the approval does not.
    return current.state === 'approved' ? [{ type: 'approval-withdrawn', data: { n: current.n } }] : [];
  }
  if (current) events.push({ type: 'draft-superseded', data: { n: current.n, cause: 'newer-message' } });
  if (draft) {
    const n = (state?.draftCount ?? 0) + 1;
    events.push({ type: 'draft-created', data: { ...draft, n, answers: message.n, followsUp: null } });
  }
  return events;
}

/** A draft that is on its way can't be replaced any more; only its outcome settles it. */
function replaceableDraft(state: Case) {
  const current = currentDraftOf(state);
  return current && (current.state === 'waiting' || current.state === 'approved') ? current : undefined;
}

function answeredElsewhere(state: Case, copy: EventData<'message-received'>): NewEvent[] {
  const messages = answerableMessages(state)
    .filter((message) => message.sentAt <= copy.sentAt)
    .map(({ n }) => n);
  const current = replaceableDraft(state);
  // What a holding reply promised may be answered there too; its messages wait no longer.
  const isAnswered = current !== undefined && (messages.includes(current.answers) || current.followsUp !== null);
  const events: NewEvent[] = [];
  if (isAnswered) events.push({ type: 'draft-superseded', data: { n: current.n, cause: 'answered-elsewhere' } });
  if (messages.length > 0) events.push({ type: 'answered-elsewhere', data: { messages, copy: copy.n } });
  return events;
}

/** A refusal of a reply that nobody here knows of may be of one written elsewhere: a person looks what became of it. */
function withReader(
  state: Case | null,
  references: readonly string[],
  message: EventData<'message-received'>,
): EventData<'message-received'> {
  if (message.kind !== 'refusal' || message.disposition !== 'recorded') return message;
  return refusedReply(state, references, KNOWN_REFUSED_STATES) ? message : { ...message, disposition: 'waiting' };
}

/** A refusal also proves that the reply went out. */
function refusedByAmazon(
  state: Case,
  notice: EventData<'message-received'>,
  references: readonly string[],
): NewEvent[] {
  const reply = refusedReply(state, references, REFUSABLE_STATES);
  if (!reply) return [];
  const { n, sesMessageId } = reply;
  const detail = 'Amazon refused to deliver this reply to the buyer.';
  const events: NewEvent[] = [];
  if (IN_FLIGHT_DRAFT_STATES.includes(reply.state)) {
    events.push({ type: 'send-submitted', data: { n, sesMessageId, proof: 'amazon-refusal' } });
  }
  const cause = 'refused-by-amazon' as const;
  events.push({ type: 'reply-bounced', data: { n, sesMessageId, cause, occurredAt: notice.sentAt, detail } });
  return events;
}

/**
 * The reply that a refusal is about: the one that it names; or, where it names none that is known here, the latest whose
 * Message-ID is not known yet; or, where it names none at all, the latest that may have gone out. A refusal of somebody
 * else's reply, forwarded here by mistake, would otherwise reopen a message that is answered, and answer it twice.
 */
function refusedReply(state: Case | null, references: readonly string[], states: readonly DraftState[]) {
  const candidates = state?.drafts.filter(({ state: at }) => states.includes(at)) ?? [];
  const namesOne = references.some((reference) => SES_MESSAGE_ID.test(reference));
  if (!namesOne) return candidates.at(-1);
  const isNamed = (sesMessageId: string): boolean => references.some((id) => id.startsWith(`<${sesMessageId}@`));
  return (
    candidates.findLast(({ sesMessageId }) => sesMessageId !== null && isNamed(sesMessageId)) ??
    candidates.findLast(({ sesMessageId }) => sesMessageId === null)
  );
}

/** SES's own Message-ID: `<id@email.amazonses.com>`, or `<id@REGION.amazonses.com>` outside us-east-1. */
const SES_MESSAGE_ID = /@[a-z0-9-]+\.amazonses\.com>?$/i;

const REFUSABLE_STATES: readonly DraftState[] = [...IN_FLIGHT_DRAFT_STATES, 'submitted', 'delivered'];
/** A second notice of the same refusal, or SES's own bounce before it, tells nothing new. */
const KNOWN_REFUSED_STATES: readonly DraftState[] = [...REFUSABLE_STATES, 'bounced'];
