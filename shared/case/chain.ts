import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseEvent, NewEvent } from './case-event.ts';

/** What stands before the first event of every case. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 (hex) of an event's canonical JSON (RFC 8785), without the hash itself. */
export function eventHash(event: Omit<CaseEvent, 'hash'>): string {
  const { caseId, seq, at, actor, prevHash, type, data } = event;
  const canonical = canonicalize({ caseId, seq, at, actor, prevHash, type, data });
  if (canonical === undefined) throw new Error(`Event ${seq} of case ${caseId} has no canonical form`);
  return createHash('sha256').update(canonical).digest('hex');
}

export interface ChainHead {
  caseId: string;
  /** Sequence number of the last event; 0 before the first. */
  seq: number;
  hash: string;
}

/** Gives new events their place behind the head. `at` is ISO 8601 in UTC, `actor` `user:<id>` or `function:<name>`. */
export function chainEvents(head: ChainHead, events: readonly NewEvent[], at: string, actor: string): CaseEvent[] {
  let { seq, hash: prevHash } = head;
  return events.map((event) => {
    seq += 1;
    const unhashed = { ...event, caseId: head.caseId, seq, at, actor, prevHash };
    const hash = eventHash(unhashed);
    prevHash = hash;
    return { ...unhashed, hash };
  });
}

export interface ChainFault {
  seq: number;
  problem: string;
}

/**
 * Checks a case's whole history, in order.
 * @param head what the case itself says is its last event; leave out where only the events are at hand
 * @returns every fault found, none for a chain that verifies
 */
export function verifyChain(
  caseId: string,
  events: readonly CaseEvent[],
  head?: { seq: number; hash: string },
): ChainFault[] {
  const faults: ChainFault[] = [];
  let prevHash = GENESIS_HASH;
  let seq = 0;
  for (const event of events) {
    seq += 1;
    if (event.seq !== seq)
      faults.push({ seq, problem: `event ${seq} is missing or out of order: ${event.seq} stands here` });
    // One gap is one fault: what follows is counted on from where the chain goes on.
    seq = event.seq;
    if (event.caseId !== caseId) faults.push({ seq: event.seq, problem: `belongs to case ${event.caseId}` });
    if (event.prevHash !== prevHash)
      faults.push({ seq: event.seq, problem: 'does not follow from the event before it' });
    if (eventHash(event) !== event.hash)
      faults.push({ seq: event.seq, problem: 'was altered: its content does not give its hash' });
    prevHash = event.hash;
  }
  if (head && (head.seq !== seq || head.hash !== prevHash)) {
    faults.push({
      seq: head.seq,
      problem: `the case names event ${head.seq} as its last, the record ends with ${seq}`,
    });
  }
  return faults;
}
