import type { MailKind, Priority, Risk } from '../content/vocabulary.ts';

export interface PriorityInput {
  kind: MailKind;
  risks: readonly Risk[];
  /** When the 24-hour clock of the oldest unanswered message runs out, ISO 8601; null when no clock runs. */
  dueAt: string | null;
  /** ISO 8601. */
  now: string;
}

const URGENT_RISKS: ReadonlySet<Risk> = new Set(['safety', 'legal-threat', 'a-to-z-threat']);
const HIGH_RISKS: ReadonlySet<Risk> = new Set([
  'negative-review-threat',
  'anger',
  'third-message-unanswered',
  'fraud-signs',
]);

/** Time left until the due time below which a case is urgent or high, whatever it is about. */
const URGENT_HOURS = 4;
const HIGH_HOURS = 10;

/** How the queue sorts a case: claims and dangers first, then what is about to be late, then who is about to lose patience. */
export function priorityOf({ kind, risks, dueAt, now }: PriorityInput): Priority {
  const hoursLeft = dueAt === null ? Number.POSITIVE_INFINITY : (Date.parse(dueAt) - Date.parse(now)) / 3_600_000;
  if (kind === 'a-to-z' || risks.some((risk) => URGENT_RISKS.has(risk)) || hoursLeft < URGENT_HOURS) return 'urgent';
  if (kind === 'cancellation' || risks.some((risk) => HIGH_RISKS.has(risk)) || hoursLeft < HIGH_HOURS) return 'high';
  return dueAt === null ? 'low' : 'normal';
}
