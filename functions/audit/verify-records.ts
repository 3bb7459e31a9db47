import type { AnchorReader } from '../../shared/aws/anchor-archive.ts';
import { anchorDigest, isSignedByItsKey, type SignedAnchor } from '../../shared/case/anchor.ts';
import type { CaseHistory, CaseStore } from '../../shared/case/case-store.ts';
import { dayAfter, dayBefore, dayOf } from '../../shared/clock/days.ts';
import { verifyHistory } from '../../shared/evidence/verify-history.ts';

export interface RecordFault {
  caseId: string | null;
  seq: number | null;
  problem: string;
}

export interface Verification {
  verified: boolean;
  cases: number;
  events: number;
  /** Days whose signed anchor was compared. */
  anchors: string[];
  /** Days without an anchor yet: today's always is. */
  unsealed: string[];
  faults: RecordFault[];
  /** The day to go on from, where the time of a call ended first; else null. */
  next: string | null;
}

export interface VerifyDependencies {
  /** Whether this call may go on. */
  hasTime(): boolean;
  archive: Pick<AnchorReader, 'read'>;
  cases: Pick<CaseStore, 'history'>;
  /** The key that anchors have to be signed with; one signed by any other proves nothing. */
  trustedKey(): Promise<string>;
  /** Whether a case of the store that moved last on this day is gone because its time is over. */
  mayHaveExpired(store: string, day: string): boolean;
}

/** Checks cases against themselves and against the signed anchors of every day on which they moved. */
export async function verifyCases(
  histories: readonly CaseHistory[],
  dependencies: VerifyDependencies,
): Promise<Verification> {
  const faults: RecordFault[] = histories.flatMap((history) =>
    verifyHistory(history).map((fault) => ({ caseId: history.state.id, ...fault })),
  );
  const days = new Map<string, CaseHistory[]>();
  for (const history of histories) {
    for (const day of new Set(history.events.map(({ at }) => dayOf(at)))) {
      const key = `${history.state.store} ${day}`;
      days.set(key, [...(days.get(key) ?? []), history]);
    }
  }
  const anchors: string[] = [];
  const unsealed: string[] = [];
  for (const [key, moved] of [...days].sort(([a], [b]) => a.localeCompare(b))) {
    const [store = '', day = ''] = key.split(' ');
    const anchor = await dependencies.archive.read(store, day);
    if (!anchor) {
      unsealed.push(day);
      continue;
    }
    anchors.push(day);
    faults.push(...(await anchorFaults(anchor, dependencies)));
    for (const history of moved) faults.push(...headFaults(history, anchor));
  }
  return summary(histories, anchors, unsealed, faults);
}

/** Checks all that a store's anchors of some days name: a case that was removed shows as well as one that was altered. */
export async function verifyDays(
  store: string,
  from: string,
  to: string,
  dependencies: VerifyDependencies,
): Promise<Verification> {
  const named = new Map<string, CaseHistory | null>();
  const anchors: string[] = [];
  const unsealed: string[] = [];
  const faults: RecordFault[] = [];
  let next: string | null = null;
  for (let day = from; day <= to; day = dayAfter(day)) {
    if (!dependencies.hasTime()) {
      next = day;
      break;
    }
    const anchor = await dependencies.archive.read(store, day);
    if (!anchor) {
      unsealed.push(day);
      continue;
    }
    anchors.push(day);
    faults.push(...(await anchorFaults(anchor, dependencies)));
    await readHistories(anchor, named, dependencies);
    for (const { caseId } of anchor.heads) {
      const history = named.get(caseId);
      if (history) faults.push(...headFaults(history, anchor));
      else if (!dependencies.mayHaveExpired(store, day)) {
        faults.push({
          caseId,
          seq: null,
          problem: `the anchor of ${day} names this case, and it is gone before its time`,
        });
      }
    }
  }
  const histories = [...named.values()].filter((history) => history !== null);
  const own = histories.flatMap((history) =>
    verifyHistory(history).map((fault) => ({ caseId: history.state.id, ...fault })),
  );
  return { ...summary(histories, anchors, unsealed, [...own, ...faults]), next };
}

/** A busy day names hundreds of cases: one after the other they would take longer than a call may. */
const HISTORIES_AT_ONCE = 20;

async function readHistories(
  { heads }: SignedAnchor,
  named: Map<string, CaseHistory | null>,
  { cases }: VerifyDependencies,
): Promise<void> {
  const wanted = heads.map(({ caseId }) => caseId).filter((caseId) => !named.has(caseId));
  for (let start = 0; start < wanted.length; start += HISTORIES_AT_ONCE) {
    const some = wanted.slice(start, start + HISTORIES_AT_ONCE);
    const histories = await Promise.all(some.map(cases.history));
    some.forEach((caseId, index) => {
      named.set(caseId, histories[index] ?? null);
    });
  }
}

/** The anchor's own signature, and its place behind the day before. */
async function anchorFaults(anchor: SignedAnchor, { archive, trustedKey }: VerifyDependencies): Promise<RecordFault[]> {
  const about = `the anchor of ${anchor.store} for ${anchor.day}`;
  const faults: RecordFault[] = [];
  if (!isSignedByItsKey(anchor))
    faults.push({ caseId: null, seq: null, problem: `${about} was altered: its signature does not hold` });
  if (anchor.publicKey !== (await trustedKey()))
    faults.push({ caseId: null, seq: null, problem: `${about} is signed with another key` });
  if (anchor.previous !== null) {
    const before = await archive.read(anchor.store, dayBefore(anchor.day));
    if (!before) faults.push({ caseId: null, seq: null, problem: `the anchor before ${about} is missing` });
    else if (anchorDigest(before) !== anchor.previous) {
      faults.push({ caseId: null, seq: null, problem: `${about} does not follow from the one before it` });
    }
  }
  return faults;
}

function headFaults({ state, events }: CaseHistory, { day, heads }: SignedAnchor): RecordFault[] {
  const sealed = heads.find(({ caseId }) => caseId === state.id);
  const last = events.findLast(({ at }) => dayOf(at) === day);
  if (!sealed) {
    if (!last) return [];
    return [{ caseId: state.id, seq: last.seq, problem: `was written into ${day} after that day was sealed` }];
  }
  const standing = events[sealed.seq - 1];
  if (standing?.hash === sealed.hash) return [];
  return [{ caseId: state.id, seq: sealed.seq, problem: `is not the event that the anchor of ${day} sealed` }];
}

function summary(
  histories: readonly CaseHistory[],
  anchors: string[],
  unsealed: string[],
  faults: RecordFault[],
): Verification {
  const seen = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return {
    verified: seen.size === 0,
    cases: histories.length,
    events: histories.reduce((sum, { events }) => sum + events.length, 0),
    anchors: [...new Set(anchors)],
    unsealed: [...new Set(unsealed)],
    faults: [...seen.values()],
    next: null,
  };
}
