import type { Case } from './case.ts';
import type { CaseEvent, EventData } from './case-event.ts';
import { answer, bounce, changeDraft, createDraft, step, submit, unapproved, unselect } from './evolve/drafts.ts';
import { receiveMessage, settleCase, settleMessages } from './evolve/messages.ts';

/** Applies one event. Pure; an event that the state's tables don't allow changes nothing but version and head. */
export function evolve(state: Case | null, event: CaseEvent): Case {
  if (event.type === 'case-opened') return opened(event, event.data);
  if (state === null) throw new Error(`Case ${event.caseId} starts with ${event.type}, not with case-opened`);
  const next: Case = { ...state, version: event.seq, headHash: event.hash, lastEventAt: event.at };
  return settleCase(apply(next, event));
}

export const fold = (events: readonly CaseEvent[]): Case | null =>
  events.reduce<Case | null>((state, event) => evolve(state, event), null);

function opened(event: CaseEvent, data: EventData<'case-opened'>): Case {
  return {
    id: event.caseId,
    store: data.store,
    marketplace: data.marketplace,
    orderId: data.orderId,
    buyerHash: data.buyerHash,
    state: 'closed',
    version: event.seq,
    headHash: event.hash,
    openedAt: event.at,
    lastEventAt: event.at,
    kind: 'other-mail',
    language: null,
    category: null,
    confidence: 0,
    scenario: null,
    risks: [],
    priority: 'low',
    marks: [],
    assignee: null,
    messageCount: 0,
    messages: [],
    lastMessage: null,
    draftCount: 0,
    drafts: [],
    currentDraft: null,
    tally: { waiting: 0, answered: 0, 'no-reply-needed': 0, recorded: 0, quarantined: 0 },
    hold: null,
    erasureRequestedBy: null,
    erased: false,
  };
}

function apply(state: Case, event: Exclude<CaseEvent, { type: 'case-opened' }>): Case {
  switch (event.type) {
    case 'message-received':
      return receiveMessage(state, event.data);
    case 'draft-created':
      return createDraft(state, event, event.data);
    case 'draft-endorsed':
      return changeDraft(state, event.data.n, (draft) => ({ ...draft, endorsedBy: event.actor }));
    case 'draft-approved':
      return changeDraft(step(state, event, event.data.n, 'approve'), event.data.n, (draft) => ({
        ...draft,
        approvedBy: event.actor,
        attemptsBefore: draft.attempts,
        sendNotBefore: event.data.sendNotBefore,
        problem: null,
      }));
    case 'approval-withdrawn':
      return unapproved(step(state, event, event.data.n, 'withdraw'), event.data.n);
    case 'draft-rejected':
      return unselect(step(state, event, event.data.n, 'reject'), event.data.n);
    case 'draft-superseded':
      return unselect(step(state, event, event.data.n, 'supersede'), event.data.n);
    case 'send-claimed':
      return changeDraft(step(state, event, event.data.n, 'claim'), event.data.n, (draft) => ({
        ...draft,
        attempts: event.data.attempt,
      }));
    case 'send-failed':
      return changeDraft(step(state, event, event.data.n, 'fail-for-now'), event.data.n, (draft) => ({
        ...draft,
        problem: event.data.error,
        sendNotBefore: event.data.retryAt,
      }));
    case 'send-refused':
      return unapproved(step(state, event, event.data.n, 'refuse'), event.data.n, event.data.error);
    case 'send-uncertain':
      return changeDraft(step(state, event, event.data.n, 'doubt'), event.data.n, (draft) => ({
        ...draft,
        problem: event.data.error,
        // Each doubt is put before a person anew, also the second one about the same draft.
        escalated: false,
      }));
    case 'send-escalated':
      return { ...changeDraft(state, event.data.n, (draft) => ({ ...draft, escalated: true })), priority: 'urgent' };
    case 'send-cleared':
      return step(state, event, event.data.n, 'clear-doubt');
    case 'send-submitted':
      return submit(state, event, event.data);
    case 'reply-delivered':
      return step(state, event, event.data.n, 'deliver');
    case 'reply-delayed':
    case 'reply-complained':
      return changeDraft(state, event.data.n, (draft) => ({ ...draft, problem: event.data.detail }));
    case 'reply-bounced':
      return bounce(state, event, event.data);
    case 'reply-sent-by-hand':
      return answer(step(state, event, event.data.n, 'send-by-hand'), event, event.data.n);
    case 'answered-elsewhere':
      return settleMessages(state, 'answered', ({ n }) => event.data.messages.includes(n), event.at, null);
    case 'no-reply-needed':
      return settleMessages(state, 'no-reply-needed', () => true, event.at, null);
    case 'case-closed':
      return { ...settleMessages(state, 'no-reply-needed', () => true, event.at, null), state: 'closed' };
    case 'case-assigned':
      return { ...state, assignee: event.data.to };
    case 'case-released':
      return { ...state, assignee: null };
    case 'case-reclassified':
      return { ...state, category: event.data.category, scenario: event.data.scenario, confidence: 1 };
    case 'promise-due':
      return {
        ...changeDraft(state, event.data.draft, (draft) => ({ ...draft, reminded: true })),
        priority: state.priority === 'urgent' ? 'urgent' : 'high',
      };
    case 'offer-done':
      return changeDraft(state, event.data.draft, (draft) => ({
        ...draft,
        offers: draft.offers.map((offer, index) => (index === event.data.index ? { ...offer, done: true } : offer)),
      }));
    case 'hold-placed':
      return { ...state, hold: { ...event.data, by: event.actor } };
    case 'hold-released':
      return { ...state, hold: null };
    case 'erasure-requested':
      return { ...state, erasureRequestedBy: { actor: event.actor, role: event.data.role } };
    case 'case-erased':
      return { ...state, erased: true, erasureRequestedBy: null };
  }
}
