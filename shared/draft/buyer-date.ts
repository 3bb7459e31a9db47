import { MARKETPLACES } from '../content/marketplaces.ts';
import type { ReplyLanguage } from '../content/vocabulary.ts';

/** Amazon says UK where ISO 3166 says GB. */
const regionOf = (marketplace: string): string => (marketplace === 'UK' ? 'GB' : marketplace);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs more than drafting a reply, so each is kept. */
function formatFor(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  formats.set(key, format);
  return format;
}

/**
 * A day as the buyer would write it ("Friday, November 27", "Freitag, 27. November"), where the buyer lives.
 * `iso` is ISO 8601; null, or what is no date, gives null. Without a marketplace the store's zone is taken.
 */
export function buyerDate(
  iso: string | null,
  language: ReplyLanguage,
  place: { marketplace: string | null; storeTimeZone: string },
): string | null {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(at)) return null;
  const marketplace = MARKETPLACES.find(({ code }) => code === place.marketplace);
  const locale = marketplace ? `${language}-${regionOf(marketplace.code)}` : language;
  const day = formatFor(locale, marketplace?.timeZone ?? place.storeTimeZone).format(at);
  // Spanish puts no comma after the weekday inside of a sentence ("el viernes 27 de noviembre"); ICU does.
  return language === 'es' ? day.replace(',', '') : day;
}
