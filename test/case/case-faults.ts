import type { Case, CaseDraft } from '../../shared/case/case.ts';
import type { CaseEvent } from '../../shared/case/case-event.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import { verifyChain } from '../../shared/case/chain.ts';
import { evolve } from '../../shared/case/evolve.ts';
import { COMMITTED_DRAFT_STATES } from '../../shared/case/states.ts';
import { DISPOSITIONS, SECOND_EYES_RISKS } from '../../shared/content/vocabulary.ts';

/**
 * What must never be true of a case, looked at from its record alone.
 * @returns one sentence a fault, none for a sound case
 */
export function caseFaults(history: CaseHistory): string[] {
  const { state, events } = history;
  const head = { seq: state.version, hash: state.headHash };
  return [
    ...verifyChain(state.id, events, head).map(({ seq, problem }) => `the chain breaks at event ${seq}: ${problem}`),
    ...stepFaults(history),
    ...dispositionFaults(state),
  ];
}

/** Walks the record event by event; what only a moment shows (a claim without approval) is seen here. */
function stepFaults({ state, events }: CaseHistory): string[] {
  const faults: string[] = [];
  const rivals: string[] = [];
  const provenLate = new Set<number>();
  let before: Case | null = null;
  for (const event of events) {
    if (before && event.at < before.lastEventAt) faults.push(`event ${event.seq} is older than the one before it`);
    if (before) faults.push(...claimFaults(before, event), ...approvalFaults(before, event));
    if (before && event.type === 'send-submitted') {
      const draft = before.drafts.find(({ n }) => n === event.data.n);
      if (draft?.state !== 'sending' && draft?.state !== 'uncertain') provenLate.add(event.data.n);
    }
    before = evolve(before, event);
    if (rivals.length === 0) rivals.push(...rivalFaults(before, provenLate));
  }
  if (!sameJson(before, state)) faults.push('the projection is not the fold of its events');
  return [...faults, ...rivals];
}

function claimFaults(before: Case, event: CaseEvent): string[] {
  if (event.type !== 'send-claimed') return [];
  const draft = before.drafts.find(({ n }) => n === event.data.n);
  if (draft?.state !== 'approved') return [`draft ${event.data.n} was claimed while it was ${draft?.state}`];
  const faults: string[] = [];
  if (!draft.approvedBy?.startsWith('user:')) faults.push(`draft ${draft.n} was claimed, and no person approved it`);
  if ((before.lastMessage?.n ?? 0) > draft.answers)
    faults.push(`draft ${draft.n} was claimed, and the buyer had written again`);
  const waits =
    draft.followsUp !== null ||
    before.messages.some(({ n, disposition }) => n <= draft.answers && disposition === 'waiting');
  if (!waits) faults.push(`draft ${draft.n} was claimed, and nobody waited for it any more`);
  return faults;
}

function approvalFaults(before: Case, event: CaseEvent): string[] {
  if (event.type !== 'draft-approved') return [];
  const draft = before.drafts.find(({ n }) => n === event.data.n);
  const faults: string[] = [];
  if (draft?.contentHash !== event.data.contentHash)
    faults.push(`draft ${event.data.n} was approved by the hash of another text`);
  const needsTwo = before.risks.some((risk) => SECOND_EYES_RISKS.includes(risk));
  if (needsTwo && (draft?.endorsedBy === null || draft?.endorsedBy === event.actor))
    faults.push(`draft ${event.data.n} was approved by one person alone`);
  return faults;
}

/**
 * Two replies to one message can only come about when somebody said of one that it did not go out, and its own event
 * proves later that it did: the record follows what happened.
 */
function rivalFaults(state: Case, provenLate: ReadonlySet<number>): string[] {
  const committed = state.drafts.filter(
    (draft) => COMMITTED_DRAFT_STATES.includes(draft.state) && !provenLate.has(draft.n),
  );
  const target = ({ answers, followsUp }: CaseDraft) =>
    followsUp === null ? `message ${answers}` : `promise ${followsUp}`;
  const targets = committed.map(target);
  return new Set(targets).size === targets.length ? [] : [`version ${state.version} has two replies to one message`];
}

function dispositionFaults(state: Case): string[] {
  const sum = DISPOSITIONS.reduce((all, disposition) => all + state.tally[disposition], 0);
  const faults = sum === state.messageCount ? [] : [`received ${state.messageCount}, and ${sum} stand somewhere`];
  for (const disposition of DISPOSITIONS) {
    const listed = state.messages.filter((message) => message.disposition === disposition).length;
    const isWhole = state.messages.length === state.messageCount;
    if (isWhole && listed !== state.tally[disposition])
      faults.push(`the tally of ${disposition} is not what its messages say`);
  }
  return faults;
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
