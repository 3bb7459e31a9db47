import type { CheckedText } from './checked-text.ts';
import { foldText } from './fold-text.ts';
import type { Hit } from './hit.ts';
import type { Occurrence } from './phrase-trie.ts';
import type { PolicyContext } from './policy-context.ts';

const MONEY =
  /(?:[$€£¥]|(?<![a-z])(?:us\$|eur|usd|gbp|jpy))\s?\d[\d.,]{0,12}|\d[\d.,]{0,12}\s?(?:[€£¥$円元]|(?:eur|euros?|usd|dollars?|gbp|pounds?|yen|美元|美金|欧元|日元)(?![a-z]))|\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|percent|prozent|pour cent|por ciento|per cento|パーセント)/g;

const HAS_MONEY = /[$€£¥%円元]|(?:eur|usd|gbp|jpy|dollar|pound|yen|percent|prozent|cent|パーセント)/;

/** Dates and terms that begin with a figure: a day of the calendar, "24 hours", "3-5 Werktage". */
const DATE =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,3}(?:\s?-\s?\d{1,3})?\s?(?:(?:business|working|calendar)\s)?(?:hours?|days?|weeks?|stunden?|(?:werk|arbeits)?tagen?|wochen?|heures?|jours?(?:\souvr\w{2,5})?|semaines?|horas?|dias?(?:\s(?:habiles|laborables))?|semanas?|ore|ora|giorn[io](?:\s(?:lavorativ\w|feriali))?|settiman[ae]|時間|営業日|日以内|日間|週間|小时|个工作日|工作日|天|周内)(?![a-z])|\d{1,2}\.?(?:st|nd|rd|th)?\s(?:de\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|marz|mai|okt|dez|fev|avr|aou|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|jui|juin)[a-z]{0,8}\.?(?![a-z0-9]))/y;
/** Behind the name of a month: `November 27`. */
const DAY_OF_MONTH = /\.?\s\d{1,2}(?![a-z0-9:])/y;

/** Without blanks, so that `12.90 EUR` is found in `12.90 EUR` of any typesetting. */
const compact = (text: string): string => foldText(text).folded.replace(/\s/g, '');

/** Amounts, dates, terms, and the names of days. */
function findFigures({ folded, cue }: CheckedText): Occurrence[] {
  const matchAt = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(folded) ? pattern.lastIndex : -1;
  };
  const amounts = HAS_MONEY.test(folded)
    ? Array.from(folded.matchAll(MONEY), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
    : [];
  const dates = Array.from(folded.matchAll(/\d{1,12}/g), ({ index }) => ({ start: index, end: matchAt(DATE, index) }));
  const months = cue('month').map(({ start, end }) => ({ start, end: matchAt(DAY_OF_MONTH, end) }));
  return [...amounts, ...[...dates, ...months].filter(({ end }) => end > 0), ...cue('day-name')];
}

/** Amounts and dates in a sentence that promises, which neither the template nor the facts of the order stand for. */
export function findPromises(text: CheckedText, { allowedPromises = [], asin, returnAddress }: PolicyContext): Hit[] {
  const { folded, original, toOriginal } = text;
  if (text.cue('promise').length === 0) return [];
  const promising = findFigures(text)
    .map((place) => ({ rule: 'unbacked-promise', ...place }))
    .filter(({ start }) => {
      const { start: from, end: to } = text.sentence(start);
      return text.cue('promise', from, to).length > 0;
    });
  if (promising.length === 0) return [];

  const sources = [...allowedPromises, asin ?? '', returnAddress ?? ''].filter((source) => source !== '');
  const asWritten = ({ start, end }: Hit): string => {
    const span = toOriginal(start, end);
    return original.slice(span.start, span.end);
  };
  // A draft that nobody edited stands in its own template word for word: nothing has to be folded.
  const open = promising.filter((hit) => !sources.some((source) => source.includes(asWritten(hit))));
  if (open.length === 0) return [];
  const allowed = sources.map(compact);
  return open.filter(({ start, end }) => {
    const found = folded.slice(start, end).replace(/\s/g, '');
    return !allowed.some((source) => source.includes(found));
  });
}
