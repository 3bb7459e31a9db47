import type { OutboundQueue } from '../../shared/aws/outbound-queue.ts';
import type { Case } from '../../shared/case/case.ts';
import type { DueCase } from '../../shared/case/case-store.ts';
import { type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import type { Command } from '../../shared/case/decide.ts';
import { type NextAction, nextActions } from '../../shared/case/next-action.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';

const ACTOR = 'function:watch';
const CASES_A_PAGE = 200;
/** Cases looked at in one sweep; the next one, a minute later, begins anew. */
const CASES_A_SWEEP = 2000;
/** A sweep has to end before the next begins. */
const LONGEST_SWEEP_SECONDS = 35;

export interface SweepDependencies extends ChangeDependencies {
  outbound: OutboundQueue;
  /**
   * Deletes a case whose time is over, whole, if it still stands at this version; null goes on with one that is leaving.
   */
  expireCase(caseId: string, version: number | null, now: string): Promise<unknown>;
  /** A case that could not be handled must not hold up the others. */
  onFailure(caseId: string, error: unknown): void;
}

/**
 * Does what is due: work is found by its time, not remembered (decision 6). Whatever was lost on the way to a queue,
 * or began and never reported back, stands here again a minute later.
 * @returns how many cases were due
 */
export async function sweepDueCases(dependencies: SweepDependencies): Promise<number> {
  const now = dependencies.clock.now();
  const end = secondsAfter(now, LONGEST_SWEEP_SECONDS);
  let count = 0;
  let last: DueCase | undefined;
  // Page by page: what stays due, such as the approved replies of a stopped store, must not hide what comes behind it.
  while (count < CASES_A_SWEEP && dependencies.clock.now() < end) {
    const page = await dependencies.cases.dueCases(now, CASES_A_PAGE, last);
    for (const { caseId } of page) {
      try {
        await actOn(caseId, now, dependencies);
      } catch (error) {
        dependencies.onFailure(caseId, error);
      }
    }
    count += page.length;
    last = page.at(-1);
    if (page.length < CASES_A_PAGE) break;
  }
  return count;
}

async function actOn(caseId: string, now: string, dependencies: SweepDependencies): Promise<void> {
  const stored = await dependencies.cases.load(caseId);
  // Gone, or on its way out when the last sweep broke off.
  if (!stored) {
    await dependencies.expireCase(caseId, null, now);
    return;
  }
  for (const action of nextActions(stored.state, dependencies.thresholds, stored.expiresAt)) {
    if (action.at > now) return;
    await act(stored.state, action, now, dependencies);
  }
}

async function act(state: Case, action: NextAction, now: string, dependencies: SweepDependencies): Promise<void> {
  if (action.kind === 'expire') {
    await dependencies.expireCase(state.id, state.version, now);
    return;
  }
  if (action.draft === null) return;
  if (action.kind === 'queue-reply') return dependencies.outbound.put({ caseId: state.id, draft: action.draft }, 0);
  const command = commandFor(action.kind, action.draft, now, dependencies);
  await changeCase(dependencies, state.id, ACTOR, () => ({ command }));
}

function commandFor(
  kind: Exclude<NextAction['kind'], 'expire' | 'queue-reply'>,
  draft: number,
  now: string,
  { thresholds }: SweepDependencies,
): Command {
  switch (kind) {
    case 'mark-uncertain':
      return { type: kind, draft, claimedBefore: secondsAfter(now, -thresholds.sendingTimeoutSeconds) };
    case 'escalate-uncertain':
      return { type: kind, draft };
    case 'promise-due':
      return { type: 'raise-promise', draft };
  }
}
