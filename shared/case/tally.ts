import { DISPOSITIONS, type Disposition } from '../content/vocabulary.ts';
import type { Case } from './case.ts';
import type { CaseEvent, EventType } from './case-event.ts';

/** What a change moves in a store's numbers. All are differences, so any sum of them is a total. */
export type Tally = Record<Disposition | TallyMeasure, number>;
const TALLY_MEASURES = [
  'received',
  'answeredInTime',
  'answeredLate',
  'responseSeconds',
  'repliesSubmitted',
  'repliesBounced',
  'repliesComplained',
] as const;
type TallyMeasure = (typeof TALLY_MEASURES)[number];

/** Every number a tally has, in the order in which it is stored and shown. */
export const TALLY_FIELDS: readonly (keyof Tally)[] = [...DISPOSITIONS, ...TALLY_MEASURES];

export const emptyTally = (): Tally => Object.fromEntries(TALLY_FIELDS.map((field) => [field, 0])) as Tally;

/** How replies fare: what the automatic stop goes by. */
const COUNTED_EVENTS: Partial<Record<EventType, TallyMeasure>> = {
  'send-submitted': 'repliesSubmitted',
  'reply-bounced': 'repliesBounced',
  'reply-complained': 'repliesComplained',
};

/** The difference that a change makes: `received = waiting + answered + …` holds in every sum of them. */
export function tallyChange(before: Case | null, after: Case, events: readonly Pick<CaseEvent, 'type'>[] = []): Tally {
  const change = emptyTally();
  for (const { type } of events) {
    const counted = COUNTED_EVENTS[type];
    if (counted) change[counted] += 1;
  }
  change.received = after.messageCount - (before?.messageCount ?? 0);
  for (const disposition of DISPOSITIONS) {
    change[disposition] = after.tally[disposition] - (before?.tally[disposition] ?? 0);
  }
  addAnswers(change, after, before, 1);
  if (before) addAnswers(change, before, after, -1);
  return change;
}

/** Counts the messages that are answered in one state and not in the other; a bounce takes its answer back. */
function addAnswers(change: Tally, answeredIn: Case, notIn: Case | null, sign: 1 | -1): void {
  for (const message of answeredIn.messages) {
    if (message.disposition !== 'answered' || message.answeredAt === null) continue;
    const other = notIn?.messages.find((candidate) => candidate.n === message.n);
    // A message that only one side still lists was settled long ago: the projection keeps the latest ones.
    if (other?.disposition === 'answered' || (!other && notIn && message.n <= notIn.messageCount)) continue;
    const late = message.dueAt !== null && message.answeredAt > message.dueAt;
    change[late ? 'answeredLate' : 'answeredInTime'] += sign;
    change.responseSeconds += sign * Math.max(0, (Date.parse(message.answeredAt) - Date.parse(message.sentAt)) / 1000);
  }
}
