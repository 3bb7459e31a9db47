import { ANSWERABLE_KINDS, type Disposition, PRIORITIES } from '../content/vocabulary.ts';
import type { Case, CaseDraft, CaseMessage } from './case.ts';
import type { CaseEvent, EventData } from './case-event.ts';
import { type DraftStep, draftAfter } from './states.ts';

/** Settled messages kept in the projection: enough for a late bounce to find what it reopens. */
const SETTLED_MESSAGES_KEPT = 50;
const ENDED_DRAFTS_KEPT = 20;

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
      return receive(state, event.data);
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

function receive(state: Case, data: EventData<'message-received'>): Case {
  const message: CaseMessage = {
    n: data.n,
    disposition: data.disposition,
    kind: data.kind,
    sentAt: data.sentAt,
    dueAt: data.dueAt,
    answeredBy: null,
    answeredAt: null,
    contentHash: data.contentHash,
  };
  const received: Case = {
    ...state,
    messageCount: data.n,
    // Only here, so that whoever compares a case before and after sees each message that was settled in between.
    messages: [...compactMessages(state.messages), message],
    tally: { ...state.tally, [data.disposition]: state.tally[data.disposition] + 1 },
    lastMessage: data.supersedes ? { n: data.n, contentHash: data.contentHash } : state.lastMessage,
    marks: [...new Set([...state.marks, ...data.marks])],
  };
  // A notice or a copy in a thread says nothing new about what the buyer wants.
  if (data.disposition === 'recorded' && state.messageCount > 0) return received;
  const risks = [...new Set([...state.risks, ...data.risks])];
  if (state.tally.waiting === 0) return { ...received, ...subjectOf(data, state), risks, priority: data.priority };
  // "Hello?" after "it burned my hand" neither calms the case nor changes what it is about.
  const priority =
    PRIORITIES.indexOf(data.priority) < PRIORITIES.indexOf(state.priority) ? data.priority : state.priority;
  const saysMore = data.supersedes && data.category !== null;
  return { ...received, ...(saysMore ? subjectOf(data, state) : {}), risks, priority };
}

const subjectOf = (data: EventData<'message-received'>, state: Case) => ({
  kind: data.kind,
  language: data.language ?? state.language,
  category: data.category,
  confidence: data.confidence,
  scenario: data.scenario,
});

function createDraft(state: Case, event: CaseEvent, data: EventData<'draft-created'>): Case {
  const draft: CaseDraft = {
    n: data.n,
    state: 'waiting',
    answers: data.answers,
    followsUp: data.followsUp,
    template: data.template,
    contentHash: data.contentHash,
    author: event.actor,
    missing: data.missing,
    blocks: data.findings.filter((finding) => finding.severity === 'block').length,
    offers: data.offers.map((offer) => ({ ...offer, done: false })),
    endorsedBy: null,
    approvedBy: null,
    sendNotBefore: null,
    attempts: 0,
    attemptsBefore: 0,
    since: event.at,
    sesMessageId: null,
    problem: null,
    escalated: false,
    reminded: false,
  };
  return { ...state, draftCount: data.n, drafts: [...compactDrafts(state.drafts), draft], currentDraft: data.n };
}

function changeDraft(state: Case, n: number, change: (draft: CaseDraft) => CaseDraft): Case {
  return { ...state, drafts: state.drafts.map((draft) => (draft.n === n ? change(draft) : draft)) };
}

function step(state: Case, event: CaseEvent, n: number, name: DraftStep): Case {
  return changeDraft(state, n, (draft) => {
    const after = draftAfter(draft.state, name);
    return after === null ? draft : { ...draft, state: after, since: event.at };
  });
}

const unselect = (state: Case, n: number): Case =>
  state.currentDraft === n ? { ...state, currentDraft: null } : state;

const unapproved = (state: Case, n: number, problem: string | null = null): Case =>
  changeDraft(state, n, (draft) => ({ ...draft, approvedBy: null, endorsedBy: null, sendNotBefore: null, problem }));

function submit(state: Case, event: CaseEvent, data: EventData<'send-submitted'>): Case {
  const submitted = changeDraft(step(state, event, data.n, 'submit'), data.n, (draft) => ({
    ...draft,
    sesMessageId: data.sesMessageId ?? draft.sesMessageId,
    problem: null,
    escalated: false,
  }));
  return answer(submitted, event, data.n);
}

/** A draft that went out answers its message and every earlier one of the buyer's that waits. */
function answer(state: Case, event: CaseEvent, n: number): Case {
  const draft = state.drafts.find((candidate) => candidate.n === n);
  if (!draft) return state;
  const kept = keepPromise(unselect(state, n), draft.followsUp, true);
  const isAnswered = (message: CaseMessage) => message.n <= draft.answers && ANSWERABLE_KINDS.includes(message.kind);
  return settleMessages(kept, 'answered', isAnswered, event.at, n);
}

/** The full answer that a holding reply promised went out, or came back. */
const keepPromise = (state: Case, n: number | null, done: boolean): Case =>
  n === null
    ? state
    : changeDraft(state, n, (draft) => ({
        ...draft,
        offers: draft.offers.map((offer) => (offer.kind === 'answer-by' ? { ...offer, done } : offer)),
      }));

/** A reply that came back answered nobody: its messages wait again, on their old clocks. */
function bounce(state: Case, event: CaseEvent, data: EventData<'reply-bounced'>): Case {
  const sent = state.drafts.find((draft) => draft.n === data.n);
  const before = sent?.state;
  const bounced = changeDraft(step(state, event, data.n, 'bounce'), data.n, (draft) => ({
    ...draft,
    problem: data.detail,
  }));
  if (before === bounced.drafts.find((draft) => draft.n === data.n)?.state) return state;
  const owed = keepPromise(bounced, sent?.followsUp ?? null, false);
  return moveMessages(owed, 'waiting', (message) => message.answeredBy === data.n, null, null);
}

const OPEN_DISPOSITIONS: readonly Disposition[] = ['waiting', 'quarantined'];

function settleMessages(
  state: Case,
  to: Disposition,
  which: (message: CaseMessage) => boolean,
  at: string,
  by: number | null,
): Case {
  return moveMessages(
    state,
    to,
    (message) => OPEN_DISPOSITIONS.includes(message.disposition) && which(message),
    at,
    by,
  );
}

function moveMessages(
  state: Case,
  to: Disposition,
  which: (message: CaseMessage) => boolean,
  at: string | null,
  by: number | null,
): Case {
  const tally = { ...state.tally };
  const messages = state.messages.map((message) => {
    if (!which(message)) return message;
    tally[message.disposition] -= 1;
    tally[to] += 1;
    return { ...message, disposition: to, answeredBy: by, answeredAt: at };
  });
  return { ...state, messages, tally };
}

/** The case's state follows from where its messages stand; a case that a person closed stays closed until mail comes. */
function settleCase(state: Case): Case {
  const { tally } = state;
  if (tally.waiting > 0) return { ...state, state: 'waiting' };
  if (tally.quarantined > 0) return { ...state, state: 'quarantined' };
  if (state.state === 'closed') return state;
  const last = state.messages.findLast((message) => message.disposition !== 'recorded');
  // Nothing but notices, or so many of them that all else is history: they change nothing.
  if (!last) return state;
  return { ...state, state: last.disposition === 'answered' ? 'answered' : 'no-reply-needed' };
}

function compactMessages(messages: CaseMessage[]): CaseMessage[] {
  const surplus = messages.length - SETTLED_MESSAGES_KEPT;
  if (surplus <= 0) return messages;
  let dropped = 0;
  return messages.filter((message) => {
    if (dropped >= surplus || OPEN_DISPOSITIONS.includes(message.disposition)) return true;
    dropped += 1;
    return false;
  });
}

/** Drafts that never left and never will: beyond the latest of them they are history, or a long thread outgrows its item. */
function compactDrafts(drafts: CaseDraft[]): CaseDraft[] {
  const ended = drafts.filter(({ state }) => state === 'superseded' || state === 'rejected');
  const dropped = new Set(ended.slice(0, -ENDED_DRAFTS_KEPT).filter(({ attempts }) => attempts === 0));
  return drafts.filter((draft) => !dropped.has(draft));
}
