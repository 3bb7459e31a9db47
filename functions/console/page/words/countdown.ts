/** How pressing an unanswered message is; the page's colours follow it. */
export type Urgency = 'calm' | 'soon' | 'pressing' | 'overdue';

export interface Countdown {
  urgency: Urgency;
  /** Whole hours and minutes to the end of Amazon's 24-hour clock, or past it when `overdue`. */
  hours: number;
  minutes: number;
}

const HOUR = 3_600_000;

/** Most pressing first: the first row whose bound is not yet passed names the urgency. */
const URGENCIES: readonly { below: number; urgency: Urgency }[] = [
  { below: 0, urgency: 'overdue' },
  { below: 4 * HOUR, urgency: 'pressing' },
  { below: 12 * HOUR, urgency: 'soon' },
];

/** Time left until `dueAt` (ISO 8601), seen at `now` (epoch milliseconds). */
export function countdown(dueAt: string, now: number): Countdown {
  const left = Date.parse(dueAt) - now;
  const minutesAway = Math.floor(Math.abs(left) / 60_000);
  return {
    urgency: URGENCIES.find(({ below }) => left < below)?.urgency ?? 'calm',
    hours: Math.floor(minutesAway / 60),
    minutes: minutesAway % 60,
  };
}

/** `5 h 07 m`, `12 m`: the same short form in every language of the console. */
export function shortDuration({ hours, minutes }: Countdown): string {
  if (hours >= 48) return `${Math.floor(hours / 24)} d`;
  return hours > 0 ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${minutes} min`;
}
