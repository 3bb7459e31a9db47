import type { CaseHistory } from '../../shared/case/case-store.ts';
import { caseFaults } from '../case/case-faults.ts';
import type { Pipeline } from './pipeline.ts';
import type { Truth } from './truth.ts';

/**
 * What must be true when the faults are over and everything that has a deadline is past it.
 * @returns one sentence a fault
 */
export function finalFaults(pipeline: Pipeline, truth: Truth): string[] {
  const histories = pipeline.memory.caseIds().flatMap((caseId) => pipeline.memory.peek(caseId) ?? []);
  return [
    ...pipeline.landing.keys().map((key) => `${key} lies in the landing bucket still`),
    ...Object.entries(pipeline.queues).flatMap(([name, queue]) =>
      queue.deadLetters() > 0 ? [`${name} has dead letters`] : [],
    ),
    ...histories.flatMap((history) =>
      [...caseFaults(history), ...forgottenReplies(history, truth)].map(
        (fault) => `case ${history.state.id}: ${fault}`,
      ),
    ),
    ...mailFaults(histories, truth),
  ];
}

/** Approved and forgotten, or held in a state that should pass. */
function forgottenReplies({ state, events }: CaseHistory, truth: Truth): string[] {
  return state.drafts.flatMap((draft) => {
    const faults: string[] = [];
    if (draft.state === 'approved' || draft.state === 'sending')
      faults.push(`draft ${draft.n} is ${draft.state} for ever`);
    if (draft.state === 'uncertain' && !draft.escalated)
      faults.push(`draft ${draft.n} is uncertain, and nobody is asked`);
    const sent = ['submitted', 'delivered', 'bounced'].includes(draft.state);
    // A person's word, or a refusal that names no reply: the record says whose word it is, and it may be wrong.
    const byHearsay = events.some(
      ({ type, data }) =>
        type === 'send-submitted' && data.n === draft.n && ['person', 'amazon-refusal'].includes(data.proof),
    );
    if (sent && !byHearsay && !truth.isAccepted(state.id, draft.n))
      faults.push(`draft ${draft.n} is ${draft.state}, and SES never had it`);
    const refused = draft.state === 'waiting' && draft.attempts > 0 && draft.problem === null;
    const withdrawn = events.some(({ type, data }) => type === 'approval-withdrawn' && data.n === draft.n);
    if (refused && !withdrawn) faults.push(`draft ${draft.n} came back without a reason`);
    return faults;
  });
}

/** Each mail once, in one case of its store, with one disposition. */
function mailFaults(histories: readonly CaseHistory[], truth: Truth): string[] {
  const kept = new Map<string, number>();
  for (const { state, events } of histories) {
    const count = events.filter(({ type }) => type === 'message-received').length;
    kept.set(state.store, (kept.get(state.store) ?? 0) + count);
  }
  const keys = histories.flatMap(({ state, events }) =>
    events.flatMap((event) => (event.type === 'message-received' ? [`${state.store} ${event.data.mailKey}`] : [])),
  );
  const faults = keys.length === new Set(keys).size ? [] : ['a mail is in two places'];
  for (const store of new Set(truth.received.map((mail) => mail.store))) {
    const received = truth.received.filter((mail) => mail.store === store).length;
    if (kept.get(store) !== received)
      faults.push(`${store} received ${received} mails and keeps ${kept.get(store) ?? 0}`);
  }
  return faults;
}
