import { type Case, currentDraftOf, waitingMessages } from '../case.ts';
import type { EventData, NewEvent } from '../case-event.ts';
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
}

/** A mail joins its case. It can't be refused: whatever arrives is kept. */
export function receiveMail(state: Case | null, command: ReceiveMail): Decision {
  const n = (state?.messageCount ?? 0) + 1;
  const message = withPatience(state, { ...command.message, n });
  const events: NewEvent[] = state === null ? [{ type: 'case-opened', data: command.opening }] : [];
  events.push({ type: 'message-received', data: message });
  // A forged copy would stop a buyer's clock: only mail that is Amazon's settles anything.
  if (state && (message.trust === 'trusted' || message.trust === 'unchecked')) {
    if (message.kind === 'own-copy' && !command.sentFromHere) events.push(...answeredElsewhere(state, message));
    if (message.kind === 'refusal') events.push(...refusedByAmazon(state, message));
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
  if (current && !message.supersedes) return [];
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
  const answered = waitingMessages(state).filter((message) => message.sentAt <= copy.sentAt);
  const through = Math.max(0, ...answered.map((message) => message.n));
  const current = replaceableDraft(state);
  // What a holding reply promised may be answered there too; its messages wait no longer.
  const keepsPromise = current !== undefined && current.followsUp !== null;
  const events: NewEvent[] = [];
  if (current && (current.answers <= through || keepsPromise)) {
    events.push({ type: 'draft-superseded', data: { n: current.n, cause: 'answered-elsewhere' } });
  }
  if (through > 0) events.push({ type: 'answered-elsewhere', data: { through, copy: copy.n } });
  return events;
}

function refusedByAmazon(state: Case, notice: EventData<'message-received'>): NewEvent[] {
  const reply = state.drafts.findLast((draft) => draft.state === 'submitted' || draft.state === 'delivered');
  if (!reply) return [];
  const detail = 'Amazon refused to deliver this reply to the buyer.';
  const data = {
    n: reply.n,
    sesMessageId: reply.sesMessageId,
    cause: 'refused-by-amazon' as const,
    occurredAt: notice.sentAt,
    detail,
  };
  return [{ type: 'reply-bounced', data }];
}
