import { answerableMessages, type Case, type CaseDraft, draftOf } from '../case.ts';
import type { StoredObject } from '../case-event.ts';
import { draftAfter } from '../states.ts';
import { type Decision, type DecisionContext, decided, refused } from './decision.ts';

/** Attempts under one approval that surely sent nothing before a person has to look. */
export const MAXIMUM_SEND_ATTEMPTS = 8;

export type SendOutcome =
  | { type: 'submitted'; sesMessageId: string }
  /** Surely not sent, for a passing reason. */
  | { type: 'failed'; error: string; retryAt: string }
  /** Surely not sent, and trying again would not help. */
  | { type: 'refused'; error: string }
  /** It may have gone. */
  | { type: 'unknown'; error: string };

export type SendCommand =
  | {
      type: 'claim-send';
      draft: number;
      /** Hash of the very content that is about to go out. */
      contentHash: string;
      /** The bytes that are about to go out, kept before they do. */
      original: StoredObject;
      sendingStopped: boolean;
    }
  | { type: 'confirm-send'; draft: number; outcome: SendOutcome }
  | { type: 'mark-uncertain'; draft: number; claimedBefore: string }
  | { type: 'escalate-uncertain'; draft: number }
  | { type: 'resolve-uncertain'; outcome: 'went-out' | 'did-not' };

export function sendReply(state: Case, command: SendCommand, context: DecisionContext): Decision {
  switch (command.type) {
    case 'claim-send':
      return claim(state, command, context);
    case 'confirm-send':
      return confirm(state, command.draft, command.outcome);
    case 'mark-uncertain': {
      const draft = draftOf(state, command.draft);
      if (draft?.state !== 'sending' || draft.since > command.claimedBefore) return decided();
      const error = 'The send was claimed and never reported back: the reply may have gone out.';
      return decided({ type: 'send-uncertain', data: { n: draft.n, error } });
    }
    case 'escalate-uncertain': {
      const draft = draftOf(state, command.draft);
      if (draft?.state !== 'uncertain' || draft.escalated) return decided();
      return decided({ type: 'send-escalated', data: { n: draft.n } });
    }
    case 'resolve-uncertain':
      return resolve(state, command.outcome);
  }
}

/**
 * The one gate to SES. A claim is given once per approval; whoever comes second finds the draft no longer approved
 * and stops quietly, because asking again must never send again.
 */
function claim(state: Case, command: Extract<SendCommand, { type: 'claim-send' }>, context: DecisionContext): Decision {
  const draft = draftOf(state, command.draft);
  if (draft?.state !== 'approved') return decided();
  if (command.sendingStopped) return refused('stopped', 'Sending is switched off.');
  if (draft.sendNotBefore !== null && draft.sendNotBefore > context.now) {
    return refused('too-early', `The approval can be taken back until ${draft.sendNotBefore}.`);
  }
  if (state.lastMessage && state.lastMessage.n > draft.answers) {
    return decided({ type: 'draft-superseded', data: { n: draft.n, cause: 'newer-message' } });
  }
  if (!isStillWanted(state, draft)) {
    return decided({ type: 'draft-superseded', data: { n: draft.n, cause: 'settled' } });
  }
  if (draft.contentHash !== command.contentHash) {
    const error = 'The stored text is not the text that was approved; nothing was sent.';
    return decided({ type: 'send-refused', data: { n: draft.n, error } });
  }
  const attempts = draft.attempts - draft.attemptsBefore;
  if (attempts >= MAXIMUM_SEND_ATTEMPTS) {
    const error = `Nothing was sent in ${attempts} attempts: ${draft.problem ?? 'no reason known'}`;
    return decided({ type: 'send-refused', data: { n: draft.n, error } });
  }
  return decided({
    type: 'send-claimed',
    data: { n: draft.n, attempt: draft.attempts + 1, original: command.original },
  });
}

/**
 * A reply that came back to `approved` after a failed call may find its message settled in the meantime, by an answer
 * from Seller Central or by a person: sending it then would answer twice.
 */
const isStillWanted = (state: Case, draft: CaseDraft): boolean =>
  draft.followsUp !== null || answerableMessages(state).some((message) => message.n <= draft.answers);

function confirm(state: Case, n: number, outcome: SendOutcome): Decision {
  const draft = draftOf(state, n);
  if (!draft) return refused('wrong-state', `Case ${state.id} has no draft ${n}.`);
  if (outcome.type === 'submitted') {
    // SES has it: the record follows, also where somebody thought in between that nothing was sent.
    if (draftAfter(draft.state, 'submit') === null) return decided();
    return decided({ type: 'send-submitted', data: { n, sesMessageId: outcome.sesMessageId, proof: 'ses-answer' } });
  }
  // An event that overtook this answer has settled the draft: nothing that the call says can unsettle it.
  if (draft.state !== 'sending') return decided();
  if (outcome.type === 'failed') {
    return decided({ type: 'send-failed', data: { n, error: outcome.error, retryAt: outcome.retryAt } });
  }
  if (outcome.type === 'refused') return decided({ type: 'send-refused', data: { n, error: outcome.error } });
  return decided({ type: 'send-uncertain', data: { n, error: outcome.error } });
}

function resolve(state: Case, outcome: 'went-out' | 'did-not'): Decision {
  const draft = state.drafts.findLast((candidate) => candidate.state === 'uncertain');
  if (!draft) return refused('wrong-state', 'No reply of this case is uncertain.');
  if (outcome === 'went-out') {
    return decided({ type: 'send-submitted', data: { n: draft.n, sesMessageId: null, proof: 'person' } });
  }
  if (!draft.escalated) {
    // The call may still be running, or its event on the way: nobody can see yet that it did not go out.
    return refused('too-early', 'SES may still report this reply. When it does not, you will be asked again.');
  }
  if (state.lastMessage && state.lastMessage.n > draft.answers) {
    // It was written before the buyer's newest message: sending it now would answer past them.
    return decided(
      { type: 'send-cleared', data: { n: draft.n } },
      { type: 'draft-superseded', data: { n: draft.n, cause: 'newer-message' } },
    );
  }
  return decided({ type: 'send-cleared', data: { n: draft.n } });
}
