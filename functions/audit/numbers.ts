import { emptyTally, TALLY_FIELDS, type Tally } from '../../shared/case/tally.ts';

/** A store's numbers: where all its mail stands, and how it was answered in the last days. */
export function numbersOf(store: string, days: number, tallies: ReadonlyMap<string, Tally>) {
  const total = tallies.get('TOTAL') ?? emptyTally();
  const period = emptyTally();
  for (const [day, tally] of tallies) {
    if (day === 'TOTAL') continue;
    for (const field of TALLY_FIELDS) period[field] += tally[field];
  }
  const answers = period.answeredInTime + period.answeredLate;
  const accounted = total.waiting + total.answered + total['no-reply-needed'] + total.recorded + total.quarantined;
  return {
    store,
    received: total.received,
    waiting: total.waiting,
    answered: total.answered,
    noReplyNeeded: total['no-reply-needed'],
    recorded: total.recorded,
    quarantined: total.quarantined,
    balanced: total.received === accounted,
    period: {
      days,
      received: period.received,
      answeredInTime: period.answeredInTime,
      answeredLate: period.answeredLate,
      responseRate: answers > 0 ? period.answeredInTime / answers : null,
      averageResponseHours: answers > 0 ? period.responseSeconds / answers / 3600 : null,
    },
  };
}
