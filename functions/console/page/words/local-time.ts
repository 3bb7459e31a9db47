import { MARKETPLACES } from '../../../../shared/content/marketplaces.ts';

export interface ShownTime {
  /** In the reader's own zone; the day only when it isn't today. */
  short: string;
  /** Full date with zone: the reader's, and the buyer's marketplace's below it. */
  long: string;
}

/**
 * An instant as a reviewer reads it. Reviewers sit on other continents than their buyers, so the marketplace's local time
 * stands on the second line of `long`: "it is 3 in the morning there".
 *
 * @param zone the reader's IANA zone; the browser's own when absent
 */
export function shownTime(
  instant: string,
  { now, locale, marketplace, zone }: { now: number; locale: string; marketplace?: string | null; zone?: string },
): ShownTime {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return { short: instant, long: instant };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: zone });
  const sameDay = day.format(date) === day.format(now);
  const short = new Intl.DateTimeFormat(locale, {
    ...(!sameDay && { month: 'short', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(date);
  const buyerZone = MARKETPLACES.find(({ code }) => code === marketplace)?.timeZone;
  const lines = [longForm(date, locale, zone)];
  if (buyerZone) lines.push(`${marketplace}: ${longForm(date, locale, buyerZone)}`);
  return { short, long: lines.join('\n') };
}

const longForm = (date: Date, locale: string, timeZone: string | undefined) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone,
  }).format(date);
