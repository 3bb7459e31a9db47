import { anchorDigest, isSignedByItsKey, type SignedAnchor, signedAnchorSchema } from '../case/anchor.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { dayAfter, dayBefore, dayOf } from '../clock/days.ts';
import { BUNDLE_PATHS, canonicalText } from './bundle-format.ts';

export interface EvidenceFault {
  /** Path in the bundle. */
  file: string;
  caseId: string | null;
  /** Sequence number of the event that it is about. */
  seq: number | null;
  problem: string;
}

interface AnchoredCase {
  caseId: string;
  events: readonly CaseEvent[];
  state: { store: string } | null;
}

/** The signed days: each anchor by itself, their order, and that they name the cases' events as they stand here. */
export function verifyAnchors(
  files: ReadonlyMap<string, Uint8Array>,
  cases: readonly AnchoredCase[],
  publicKey: string | null,
): { faults: EvidenceFault[]; days: string[]; notes: string[] } {
  const faults: EvidenceFault[] = [];
  const anchors = new Map<string, SignedAnchor>();
  for (const [path, bytes] of files) {
    if (!path.startsWith('anchors/')) continue;
    const found = (problem: string) => faults.push({ file: path, caseId: null, seq: null, problem });
    const anchor = parseAnchor(Buffer.from(bytes).toString(), found);
    if (!anchor) continue;
    anchors.set(path, anchor);
    if (BUNDLE_PATHS.anchor(anchor.store, anchor.day) !== path)
      found(`is the anchor of ${anchor.store} for ${anchor.day}`);
    if (!isSignedByItsKey(anchor)) found('was altered: its signature does not hold');
    if (publicKey !== null && anchor.publicKey !== publicKey) found('is signed with another key than the manifest');
  }
  for (const [path, { store, day, previous }] of anchors) {
    const before = anchors.get(BUNDLE_PATHS.anchor(store, dayBefore(day)));
    if (before && anchorDigest(before) !== previous) {
      faults.push({
        file: path,
        caseId: null,
        seq: null,
        problem: 'does not follow from the anchor of the day before',
      });
    }
  }
  const days = new Set<string>();
  const notes: string[] = [];
  for (const { caseId, events, state } of cases) {
    if (!state) continue;
    const lasts = new Map(events.map((event) => [dayOf(event.at), event]));
    for (const [day, last] of lasts) {
      const path = BUNDLE_PATHS.anchor(state.store, day);
      const anchor = anchors.get(path);
      if (!anchor) {
        notes.push(`${day}: no anchor in the bundle confirms case ${caseId} (a day is sealed after it has ended, UTC)`);
        continue;
      }
      days.add(day);
      const head = anchor.heads.find((one) => one.caseId === caseId);
      if (head?.seq === last.seq && head.hash === last.hash) continue;
      const sealed = head ? `sealed event ${head.seq} as the last` : 'sealed none of this case';
      const problem = `the anchor of ${day} ${sealed}, the record has event ${last.seq}`;
      faults.push({ file: BUNDLE_PATHS.events, caseId, seq: last.seq, problem });
    }
  }
  return { faults, days: [...days].sort(), notes };
}

function parseAnchor(text: string, found: (problem: string) => void): SignedAnchor | null {
  try {
    const anchor = signedAnchorSchema.parse(JSON.parse(text));
    if (canonicalText(anchor) !== text) found('was altered: it is not in canonical form');
    return anchor;
  } catch {
    found('was altered: it is no anchor');
    return null;
  }
}

/** Up to so many days lie between two anchors before the gap is left open. */
const LONGEST_UNBROKEN_DAYS = 92;

/** The days whose anchors belong into a bundle: all between the first and the last event, so that their chain is whole. */
export function anchorDaysOf(events: readonly Pick<CaseEvent, 'at'>[]): string[] {
  const moved = [...new Set(events.map(({ at }) => dayOf(at)))].sort();
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let day = first; day <= last && all.length <= LONGEST_UNBROKEN_DAYS; day = dayAfter(day)) all.push(day);
  return all.length <= LONGEST_UNBROKEN_DAYS ? all : moved;
}
