import type { AnchorReader } from '../../shared/aws/anchor-archive.ts';
import type { RecordRetention } from '../../shared/aws/record-retention.ts';
import type { CaseStore } from '../../shared/case/case-store.ts';
import { dayAfter } from '../../shared/clock/days.ts';

/** Cases whose objects are looked after in one sweep; the next one, a minute later, goes on. */
const CASES_A_SWEEP = 100;

export interface ExtendDependencies {
  archive: AnchorReader;
  cases: Pick<CaseStore, 'load'>;
  retention: RecordRetention;
  /** Takes away what an erasure could not take in its own transaction. */
  finishErasure(caseId: string): Promise<void>;
  /** A case that could not be handled must not hold up the others. */
  onFailure(caseId: string, error: unknown): void;
}

/**
 * Lets the locks of objects follow their cases: whatever moved a case moved its expiry, and once the day is sealed its
 * objects are locked until then. It lags by a day, which is nothing beside eighteen months, and costs one round a day
 * instead of one an event. The sealed days say which cases moved.
 * @returns how many cases were looked after
 */
export async function extendRetention(store: string, dependencies: ExtendDependencies): Promise<number> {
  const { archive, retention } = dependencies;
  const sealed = await archive.last(store);
  if (!sealed) return 0;
  let progress = (await retention.progress(store)) ?? { day: sealed.day, after: '' };
  let done = 0;
  while (done < CASES_A_SWEEP) {
    if (progress.after === null) {
      if (progress.day >= sealed.day) break;
      progress = { day: dayAfter(progress.day), after: '' };
    }
    const { day, after } = progress;
    const anchor = await archive.read(store, day);
    const rest = (anchor?.heads ?? []).filter(({ caseId }) => caseId > (after ?? ''));
    const now = rest.slice(0, CASES_A_SWEEP - done);
    for (const { caseId } of now) await followCase(caseId, dependencies);
    done += now.length;
    progress = { day, after: now.length < rest.length ? (now.at(-1)?.caseId ?? after) : null };
    await retention.remember(store, progress);
  }
  return done;
}

async function followCase(caseId: string, dependencies: ExtendDependencies): Promise<void> {
  try {
    const stored = await dependencies.cases.load(caseId);
    if (!stored) return;
    if (stored.state.erased) await dependencies.finishErasure(caseId);
    await dependencies.retention.keep(caseId, stored.expiresAt, stored.state.hold !== null);
  } catch (error) {
    dependencies.onFailure(caseId, error);
  }
}
