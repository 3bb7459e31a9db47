import type { QueueRates } from './engines/queue.ts';
import type { CallFate, SesPlan } from './engines/ses.ts';
import type { FaultRates } from './network.ts';
import type { Random } from './random.ts';

/** How the world of one seed misbehaves. */
export interface Chances {
  network: FaultRates;
  /** Transactions that meet another one on the same item. */
  conflict: number;
  queue: QueueRates;
  calls: Readonly<Record<CallFate, number>>;
  outcomes: ReturnType<SesPlan['outcomes']>;
  eventLost: number;
  /** Most by which a machine's clock is off, milliseconds. */
  skew: number;
  /** Longest lag of an index, milliseconds. */
  indexLag: number;
  /** A sweep that does not take place. */
  sweepMissed: number;
  /** The quota of 24 hours is used up. */
  dayFull: number;
}

export const GENTLE: Chances = {
  network: { crashBefore: 0, crashAfter: 0, requestLost: 0, responseLost: 0, slow: 0 },
  conflict: 0,
  queue: { duplicate: 0, late: 0 },
  calls: {
    accepted: 1,
    throttled: 0,
    rejected: 0,
    unreachable: 0,
    'timed-out-before': 0,
    'timed-out-after': 0,
    'timed-out-late': 0,
    'crashed-before': 0,
    'crashed-after': 0,
    'crashed-late': 0,
  },
  outcomes: {
    delivered: 1,
    delayed: 0,
    complained: 0,
    bounced: 0,
    'bounced-later': 0,
    rejected: 0,
    unrendered: 0,
    'refused-by-amazon': 0,
  },
  eventLost: 0,
  skew: 0,
  indexLag: 0,
  sweepMissed: 0,
  dayFull: 0,
};

/**
 * Each kind of fault is there in about half of the seeds, in some of them often: faults that are all rare in every run
 * would never meet, and those that are all frequent would let nothing get far enough.
 */
export function drawChances(random: Random): Chances {
  const often = (highest: number): number => (random.chance(0.5) ? 0 : highest * random.fraction() ** 2);
  const badCalls = (): number => (random.chance(0.5) ? 0 : random.fraction());
  return {
    network: {
      crashBefore: often(0.06),
      crashAfter: often(0.06),
      requestLost: often(0.1),
      responseLost: often(0.1),
      slow: often(0.2),
    },
    conflict: often(0.3),
    queue: { duplicate: often(0.6), late: often(0.5) },
    calls: {
      accepted: 2,
      throttled: badCalls(),
      rejected: badCalls() / 2,
      unreachable: badCalls(),
      'timed-out-before': badCalls(),
      'timed-out-after': badCalls(),
      'timed-out-late': badCalls(),
      'crashed-before': badCalls(),
      'crashed-after': badCalls(),
      'crashed-late': badCalls(),
    },
    outcomes: {
      delivered: 3,
      delayed: badCalls(),
      complained: badCalls() / 2,
      bounced: badCalls(),
      'bounced-later': badCalls(),
      rejected: badCalls() / 2,
      unrendered: badCalls() / 2,
      'refused-by-amazon': badCalls() / 2,
    },
    eventLost: often(0.6),
    skew: random.chance(0.5) ? 0 : random.between(0, 60_000),
    indexLag: random.chance(0.5) ? 0 : random.between(0, 120_000),
    sweepMissed: often(0.5),
    dayFull: often(0.5),
  };
}
