import { MARKETPLACES } from '../../content/marketplaces.ts';

/** Times as a timeline shows them: put together by hand, so that no version of a date library words them differently. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** `2 Nov 2026, 10:00:14` on the clocks of a zone. @param instant ISO 8601 */
export function zonedTime(instant: string, timeZone: string): string {
  const { day, clock } = zonedParts(instant, timeZone);
  return `${day}, ${clock}`;
}

/** `2 Nov 2026` and `10:00:14`. */
export function zonedParts(instant: string, timeZone: string): { day: string; clock: string } {
  const fields = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const two = (field: Intl.DateTimeFormatPartTypes) => String(fields.get(field) ?? 0).padStart(2, '0');
  const month = MONTHS[(fields.get('month') ?? 1) - 1];
  return {
    day: `${fields.get('day')} ${month} ${fields.get('year')}`,
    clock: `${two('hour')}:${two('minute')}:${two('second')}`,
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, ...numeric, ...clock });
  formats.set(timeZone, format);
  return format;
}

export interface Zone {
  timeZone: string;
  /** `Los Angeles`. */
  place: string;
}

/** The zone of a marketplace's buyers; null where the marketplace is not known. */
export function zoneOf(marketplace: string | null): Zone | null {
  const found = MARKETPLACES.find(({ code }) => code === marketplace);
  if (!found) return null;
  return { timeZone: found.timeZone, place: (found.timeZone.split('/').at(-1) ?? '').replaceAll('_', ' ') };
}

/** `40 seconds`, `3 h 20 min`, `2 days 4 h`. */
export function duration(from: string, to: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return `${days} ${days === 1 ? 'day' : 'days'} ${hours % 24} h`;
}
