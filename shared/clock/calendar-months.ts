/**
 * The instant `months` calendar months later, in UTC. A day that the month doesn't have becomes its last one
 * (31 August and six months: 28 February), as a person reads a calendar.
 * @param instant ISO 8601
 */
export function addCalendarMonths(instant: string, months: number): string {
  const start = new Date(instant);
  const target = new Date(start);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return target.toISOString();
}
