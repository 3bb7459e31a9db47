import type { CheckedText } from './checked-text.ts';
import { foldText } from './fold-text.ts';
import type { Hit } from './hit.ts';
import type { PolicyContext } from './policy-context.ts';

const MONEY =
  /(?:[$€£¥]|(?<![a-z])(?:us\$|eur|usd|gbp|jpy))\s?\d[\d.,]{0,12}|\d[\d.,]{0,12}\s?(?:[€£¥$円元]|(?:eur|euros?|usd|dollars?|gbp|pounds?|yen|美元|美金|欧元|日元)(?![a-z]))|\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|percent|prozent|pour cent|por ciento|per cento|パーセント)/g;

/** Dates and terms: a day of the calendar, a weekday, "within 24 hours". */
const DATE =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?!\d)|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,3}(?:\s?-\s?\d{1,3})?\s?(?:(?:business|working|calendar)\s)?(?:hours?|days?|weeks?|stunden?|(?:werk|arbeits)?tagen?|wochen?|heures?|jours?(?:\souvr\w{2,5})?|semaines?|horas?|dias?(?:\s(?:habiles|laborables))?|semanas?|ore|ora|giorn[io](?:\s(?:lavorativ\w|feriali))?|settiman[ae]|時間|営業日|日以内|日間|週間|小时|个工作日|工作日|天|周内)(?![a-z])|(?<![a-z])(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?![a-z])|明日|本日中|今日中|明天|今天|[月火水木金土日]曜日|(?:周|星期|礼拜)[一二三四五六日天]|(?<![a-z])(?:\d{1,2}\.?(?:st|nd|rd|th)?\s(?:de\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre)[a-z]{0,6}|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2})(?![a-z0-9])/g;

/** Digits, or the name of a day. */
const HAS_FIGURE =
  /\d|day|tag|woch|di|domani|oggi|demain|aujourd|manana|hoy|lunes|martes|jueves|viernes|sabado|morgen|heute|tomorrow|tonight|[日天月周星期礼拜]/;

/** Without blanks, so that `12.90 EUR` is found in `12.90 EUR` of any typesetting. */
const compact = (text: string): string => foldText(text).folded.replace(/\s/g, '');

/** Amounts and dates in a sentence that promises, which neither the template nor the facts of the order stand for. */
export function findPromises(text: CheckedText, { allowedPromises = [], asin, returnAddress }: PolicyContext): Hit[] {
  const { folded, original, toOriginal } = text;
  if (!HAS_FIGURE.test(folded)) return [];
  const promising = [...folded.matchAll(MONEY), ...folded.matchAll(DATE)]
    .map(({ index, 0: found }) => ({ rule: 'unbacked-promise', start: index, end: index + found.length }))
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
