import type { Category, Scenario } from '../../content/vocabulary.ts';
import { type Case, currentDraftOf, draftOf, waitingMessages } from '../case.ts';
import type { NewEvent } from '../case-event.ts';
import { promisedBy } from '../open-offers.ts';
import { type Decision, type DecisionContext, decided, refused } from './decision.ts';
import { inFlightDraft, takenByOther } from './review-draft.ts';

export type SettleCommand =
  | { type: 'mark-no-reply-needed' }
  | { type: 'close-case'; reason: string | null }
  | { type: 'mark-sent-by-hand' }
  | { type: 'assign-case'; to: string }
  | { type: 'release-case' }
  | { type: 'reclassify-case'; category: Category | null; scenario: Scenario | null }
  | { type: 'raise-promise'; draft: number }
  | { type: 'complete-offer'; draft: number; index: number };

/** What a person decides about a case without sending anything. */
export function settleCase(state: Case, command: SettleCommand, context: DecisionContext): Decision {
  switch (command.type) {
    case 'assign-case':
      return assign(state, command.to);
    case 'release-case':
      return state.assignee === null ? decided() : decided({ type: 'case-released', data: {} });
    case 'raise-promise':
      return raisePromise(state, command.draft);
    case 'complete-offer':
      return completeOffer(state, command.draft, command.index);
    case 'reclassify-case':
      return takenByOther(state, context.actor) ?? reclassify(state, command.category, command.scenario);
    case 'mark-sent-by-hand':
      return takenByOther(state, context.actor) ?? sentByHand(state);
    case 'mark-no-reply-needed':
      return (
        takenByOther(state, context.actor) ?? settle(state, { type: 'no-reply-needed', data: {} }, 'no-reply-needed')
      );
    case 'close-case':
      return (
        takenByOther(state, context.actor) ??
        settle(state, { type: 'case-closed', data: { reason: command.reason } }, 'closed')
      );
  }
}

function assign(state: Case, to: string): Decision {
  if (state.assignee === to) return decided();
  if (state.assignee !== null)
    return refused('wrong-person', `${state.assignee} has this case; it has to be released first.`);
  return decided({ type: 'case-assigned', data: { to } });
}

function settle(state: Case, event: NewEvent, reached: Case['state']): Decision {
  if (state.state === reached) return decided();
  if (inFlightDraft(state)) return refused('wrong-state', 'A reply is on its way; its outcome has to be known first.');
  const superseded = supersedeCurrent(state, 'settled');
  const isOpen = state.tally.waiting + state.tally.quarantined > 0;
  // An event that settles nothing would be written anew each time.
  if (event.type === 'no-reply-needed' && !isOpen && superseded.length === 0) return decided();
  return decided(...superseded, event);
}

function supersedeCurrent(state: Case, cause: 'settled' | 'answered-elsewhere'): NewEvent[] {
  const draft = currentDraftOf(state);
  if (draft?.state !== 'waiting' && draft?.state !== 'approved') return [];
  return [{ type: 'draft-superseded', data: { n: draft.n, cause } }];
}

function sentByHand(state: Case): Decision {
  if (state.drafts.some((draft) => draft.state === 'sending')) {
    return refused('wrong-state', 'The reply is being sent right now; its outcome has to be known first.');
  }
  const draft = currentDraftOf(state);
  if (draft && ['waiting', 'approved', 'uncertain'].includes(draft.state)) {
    return decided({ type: 'reply-sent-by-hand', data: { n: draft.n } });
  }
  const messages = waitingMessages(state).map(({ n }) => n);
  if (messages.length === 0) return refused('wrong-state', 'No message of this case waits for an answer.');
  return decided({ type: 'answered-elsewhere', data: { messages, copy: null } });
}

function reclassify(state: Case, category: Category | null, scenario: Scenario | null): Decision {
  if (state.category === category && state.scenario === scenario && state.confidence === 1) return decided();
  return decided({ type: 'case-reclassified', data: { category, scenario } });
}

function raisePromise(state: Case, n: number): Decision {
  const draft = draftOf(state, n);
  if (!draft || draft.reminded || promisedBy(state, draft) === null) return decided();
  return decided({ type: 'promise-due', data: { draft: n } });
}

function completeOffer(state: Case, n: number, index: number): Decision {
  const offer = draftOf(state, n)?.offers[index];
  if (!offer) return refused('wrong-state', `Draft ${n} made no offer ${index}.`);
  return offer.done ? decided() : decided({ type: 'offer-done', data: { draft: n, index } });
}
