/** Calendar days in UTC, as `YYYY-MM-DD`. */

const DAY_MILLISECONDS = 86_400_000;

export const dayOf = (instant: string): string => instant.slice(0, 10);

/** `YYYY-MM`, of an instant or a day. */
export const monthOf = (instant: string): string => instant.slice(0, 7);
export const monthBefore = (month: string): string => shifted(`${month}-01`, -1).slice(0, 7);

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => shifted(day, -1);
export const dayAfter = (day: string): string => shifted(day, 1);
export const daysBefore = (day: string, days: number): string => shifted(day, -days);
