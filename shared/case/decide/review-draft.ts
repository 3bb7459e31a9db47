import { SECOND_EYES_RISKS } from '../../content/vocabulary.ts';
import type { Finding } from '../../draft/draft.ts';
import { answerableMessages, type Case, type CaseDraft, currentDraftOf } from '../case.ts';
import type { EventData, NewEvent } from '../case-event.ts';
import { COMMITTED_DRAFT_STATES, IN_FLIGHT_DRAFT_STATES } from '../states.ts';
import { type Decision, type DecisionContext, decided, type Refusal, refused } from './decision.ts';
import type { DraftProposal } from './receive-mail.ts';

export type ReviewCommand =
  | { type: 'edit-draft'; draft: DraftProposal }
  | {
      type: 'approve-draft';
      /** Hash of what the person read. */
      hash: string;
      acknowledged: string[];
      /** A lead's reason to approve against blocking findings; null for everybody else. */
      override: string | null;
      /** Of exactly this content, under the policy that holds now. */
      findings: Finding[];
      undoSeconds: number;
    }
  | { type: 'withdraw-approval' }
  | { type: 'reject-draft'; reason: string | null };

export function reviewDraft(state: Case, command: ReviewCommand, context: DecisionContext): Decision {
  const elsewhere = takenByOther(state, context.actor);
  if (elsewhere) return elsewhere;
  switch (command.type) {
    case 'edit-draft':
      return editDraft(state, command.draft);
    case 'approve-draft':
      return approveDraft(state, command, context);
    case 'withdraw-approval':
      return withdrawApproval(state);
    case 'reject-draft':
      return rejectDraft(state, command.reason);
  }
}

/** Two people never answer one mail: who is assigned has it until they release it. */
export function takenByOther(state: Case, actor: string): Decision | null {
  if (state.assignee === null || state.assignee === actor) return null;
  return refused('wrong-person', `${state.assignee} is working on this case; it has to be released first.`);
}

export const inFlightDraft = (state: Case): CaseDraft | undefined =>
  state.drafts.find((draft) => IN_FLIGHT_DRAFT_STATES.includes(draft.state));

function editDraft(state: Case, draft: DraftProposal): Decision {
  const { target, refusal } = openTarget(state);
  if (refusal) return { refusal };
  const events: NewEvent[] = [];
  const current = currentDraftOf(state);
  if (current && (current.state === 'waiting' || current.state === 'approved')) {
    events.push({ type: 'draft-superseded', data: { n: current.n, cause: 'edited' } });
  }
  events.push({ type: 'draft-created', data: { ...draft, ...target, n: state.draftCount + 1 } });
  return decided(...events);
}

/** Why this person can't write a new draft now: asked before anything is kept for it, for what is kept is locked. */
export const editRefusal = (state: Case, actor: string): Refusal | null =>
  takenByOther(state, actor)?.refusal ?? openTarget(state).refusal ?? null;

type AnswerTarget = Pick<EventData<'draft-created'>, 'answers' | 'followsUp'>;

/** What a new draft may answer now. */
function openTarget(
  state: Case,
): { target: AnswerTarget; refusal?: undefined } | { target?: undefined; refusal: Refusal } {
  const target = answerTarget(state);
  if (!target) return { refusal: { code: 'wrong-state', message: 'No message of this case waits for an answer.' } };
  const { answers, followsUp } = target;
  const isAnswered = state.drafts.some(
    (flying) =>
      IN_FLIGHT_DRAFT_STATES.includes(flying.state) &&
      (flying.answers >= answers || (followsUp !== null && [flying.n, flying.followsUp].includes(followsUp))),
  );
  if (!isAnswered) return { target };
  const message = 'A reply to this message is on its way; its outcome has to be known first.';
  return { refusal: { code: 'wrong-state', message } };
}

/**
 * What a new draft would answer: the buyer's last waiting message, else the promise of a holding reply that is still open.
 * A buyer's "thank you" that needs no reply lies between promise and answer: it was there when the answer was written.
 */
export function answerTarget(state: Case): AnswerTarget | null {
  const waiting = answerableMessages(state).at(-1);
  if (waiting) return { answers: waiting.n, followsUp: null };
  const promise = state.drafts.findLast(
    (draft) =>
      COMMITTED_DRAFT_STATES.includes(draft.state) &&
      draft.offers.some((offer) => offer.kind === 'answer-by' && !offer.done),
  );
  return promise ? { answers: Math.max(promise.answers, state.lastMessage?.n ?? 0), followsUp: promise.n } : null;
}

function approveDraft(
  state: Case,
  command: Extract<ReviewCommand, { type: 'approve-draft' }>,
  context: DecisionContext,
): Decision {
  const draft = currentDraftOf(state);
  const isOpen = draft?.state === 'waiting' && draft.contentHash === command.hash;
  if (!isOpen && isApprovedBy(state, command.hash, context.actor)) return decided();
  if (!draft) return refused('wrong-state', 'This case has no draft to approve.');
  if (draft.contentHash !== command.hash) {
    return refused('not-current', 'The draft or the conversation changed after you read it; read it again.');
  }
  if (draft.state !== 'waiting') return refused('wrong-state', `The draft is ${draft.state} already.`);
  if (state.lastMessage && state.lastMessage.n > draft.answers) {
    return refused('not-current', 'The buyer wrote again after this draft; it needs a new one.');
  }
  const rival = state.drafts.find(
    (other) =>
      other.followsUp === draft.followsUp &&
      // One promise is kept once, whatever the buyer wrote in between.
      (draft.followsUp !== null || other.answers === draft.answers) &&
      COMMITTED_DRAFT_STATES.includes(other.state),
  );
  if (rival) return refused('wrong-state', `Draft ${rival.n} answers this message already (${rival.state}).`);
  const problem = unfinished(draft, command) ?? unacknowledged(state, command);
  if (problem) return problem;
  if (state.risks.some((risk) => SECOND_EYES_RISKS.includes(risk))) {
    if (draft.endorsedBy === null) {
      return decided({ type: 'draft-endorsed', data: { n: draft.n, contentHash: draft.contentHash } });
    }
    if (draft.endorsedBy === context.actor) {
      return refused('wrong-person', 'This case needs a second pair of eyes: another person has to approve it too.');
    }
  }
  const sendNotBefore = new Date(Date.parse(context.now) + command.undoSeconds * 1000).toISOString();
  // Only marks that the case has: what else a client sends has no place in the record.
  const acknowledged = state.marks.filter((mark) => command.acknowledged.includes(mark));
  const { override } = command;
  return decided({
    type: 'draft-approved',
    data: { n: draft.n, contentHash: draft.contentHash, acknowledged, override, sendNotBefore },
  });
}

/** An approval that comes twice is a replay, unless the same words stand there once more, to be approved anew. */
const isApprovedBy = (state: Case, hash: string, actor: string): boolean =>
  state.drafts.some(
    (draft) => draft.contentHash === hash && draft.approvedBy === actor && COMMITTED_DRAFT_STATES.includes(draft.state),
  );

function unfinished(draft: CaseDraft, command: Extract<ReviewCommand, { type: 'approve-draft' }>): Decision | null {
  if (draft.missing.length > 0) {
    return refused('blocked', `The draft has gaps to fill: ${draft.missing.join(', ')}.`, {
      missing: draft.missing,
      findings: command.findings,
    });
  }
  const blocks = command.findings.filter((finding) => finding.severity === 'block');
  if (blocks.length === 0 || command.override !== null) return null;
  return refused('blocked', `The draft breaks Amazon's rules: ${blocks.map((finding) => finding.rule).join(', ')}.`, {
    missing: [],
    findings: blocks,
  });
}

function unacknowledged(state: Case, command: Extract<ReviewCommand, { type: 'approve-draft' }>): Decision | null {
  const open = state.marks.filter((mark) => !command.acknowledged.includes(mark));
  if (open.length === 0) return null;
  return refused('not-acknowledged', `Say that you looked at: ${open.join(', ')}.`, { acknowledge: open });
}

function withdrawApproval(state: Case): Decision {
  const draft = currentDraftOf(state);
  if (draft?.state === 'waiting') return decided();
  if (draft?.state !== 'approved') return refused('wrong-state', 'The reply is on its way already.');
  return decided({ type: 'approval-withdrawn', data: { n: draft.n } });
}

function rejectDraft(state: Case, reason: string | null): Decision {
  const draft = currentDraftOf(state);
  if (draft?.state !== 'waiting' && draft?.state !== 'approved')
    return refused('wrong-state', 'This case has no draft to reject.');
  return decided({ type: 'draft-rejected', data: { n: draft.n, reason } });
}
