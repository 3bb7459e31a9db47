import { ANSWERABLE_KINDS } from '../../content/vocabulary.ts';
import type { Case, CaseDraft, CaseMessage } from '../case.ts';
import type { CaseEvent, EventData } from '../case-event.ts';
import { type DraftStep, draftAfter } from '../states.ts';
import { moveMessages, settleMessages } from './messages.ts';

const ENDED_DRAFTS_KEPT = 20;

export function createDraft(state: Case, event: CaseEvent, data: EventData<'draft-created'>): Case {
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

export function changeDraft(state: Case, n: number, change: (draft: CaseDraft) => CaseDraft): Case {
  return { ...state, drafts: state.drafts.map((draft) => (draft.n === n ? change(draft) : draft)) };
}

export function step(state: Case, event: CaseEvent, n: number, name: DraftStep): Case {
  return changeDraft(state, n, (draft) => {
    const after = draftAfter(draft.state, name);
    return after === null ? draft : { ...draft, state: after, since: event.at };
  });
}

export const unselect = (state: Case, n: number): Case =>
  state.currentDraft === n ? { ...state, currentDraft: null } : state;

export const unapproved = (state: Case, n: number, problem: string | null = null): Case =>
  changeDraft(state, n, (draft) => ({ ...draft, approvedBy: null, endorsedBy: null, sendNotBefore: null, problem }));

export function submit(state: Case, event: CaseEvent, data: EventData<'send-submitted'>): Case {
  const submitted = changeDraft(step(state, event, data.n, 'submit'), data.n, (draft) => ({
    ...draft,
    sesMessageId: data.sesMessageId ?? draft.sesMessageId,
    problem: null,
    escalated: false,
  }));
  return answer(submitted, event, data.n);
}

/** A draft that went out answers its message and every earlier one of the buyer's that waits. */
export function answer(state: Case, event: CaseEvent, n: number): Case {
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
export function bounce(state: Case, event: CaseEvent, data: EventData<'reply-bounced'>): Case {
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

/** Drafts that never left and never will: beyond the latest of them they are history, or a long thread outgrows its item. */
function compactDrafts(drafts: CaseDraft[]): CaseDraft[] {
  const ended = drafts.filter(({ state }) => state === 'superseded' || state === 'rejected');
  const dropped = new Set(ended.slice(0, -ENDED_DRAFTS_KEPT).filter(({ attempts }) => attempts === 0));
  return drafts.filter((draft) => !dropped.has(draft));
}
