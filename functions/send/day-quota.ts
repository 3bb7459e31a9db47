import type { Tally } from '../../shared/case/tally.ts';
import { dayBefore, dayOf } from '../../shared/clock/days.ts';
import type { Thresholds } from '../../shared/content/settings.ts';

/** Sums of a store by day (`YYYY-MM-DD`, UTC). */
export type DailyTallies = ReadonlyMap<string, Pick<Tally, 'repliesSubmitted'>>;

export type DayQuotas = Pick<Thresholds, 'repliesPerDay' | 'repliesPerStorePerDay'>;

/** The first day whose tallies matter now. */
export const countedFrom = (now: string): string => dayBefore(dayOf(now));

/**
 * Whether one more reply of a store would pass SES's quota, which all stores share, or Amazon's, which each has alone.
 * Replies on their way are not counted yet: the quotas may be passed by as many as are sent at once, so leave that margin.
 * @param tallies of every store, by its id, from `countedFrom(now)` on
 */
export function isDayFull(
  store: string,
  tallies: ReadonlyMap<string, DailyTallies>,
  { repliesPerDay, repliesPerStorePerDay }: DayQuotas,
  now: string,
): boolean {
  const sent = (days: DailyTallies | undefined) => (days ? repliesOfLastDay(days, now) : 0);
  const ofStore = sent(tallies.get(store));
  const ofAll = [...tallies.values()].reduce((sum, days) => sum + sent(days), 0);
  return reached(ofStore, repliesPerStorePerDay) || reached(ofAll, repliesPerDay);
}

const reached = (count: number, quota: number | null): boolean => quota !== null && count >= quota;

/**
 * Replies of the last 24 hours: SES's quota slides with the clock (developer guide, "Sending quotas"). Of yesterday's
 * count that share is taken which the 24 hours still reach, as if its replies had gone evenly over the day.
 */
export function repliesOfLastDay(days: DailyTallies, now: string): number {
  const today = dayOf(now);
  const passed = (Date.parse(now) - Date.parse(today)) / 86_400_000;
  const on = (day: string): number => days.get(day)?.repliesSubmitted ?? 0;
  return on(today) + on(dayBefore(today)) * (1 - passed);
}
