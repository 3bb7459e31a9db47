import type { CheckedText } from './checked-text.ts';
import { foldText } from './fold-text.ts';
import type { Finder, Hit } from './hit.ts';
import { classifyDigits } from './phone-shapes.ts';
import type { Occurrence } from './phrase-trie.ts';

/** What is made of digits and is no phone number: dates, amounts of money, network addresses. */
const OTHER_NUMBERS =
  /(?<![\d.\-/])(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d\d)(?![\d]|[-/.]\d)|[$€£¥]\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:[€£¥円元]|eur|usd|gbp|jpy|rmb)|(?<![\d.])(?:1?\d?\d|2[0-5]\d)(?:\.(?:1?\d?\d|2[0-5]\d)){3}(?!\d|\.\d)/g;

/** What stands between the digits of one number, and what only stands there to hide it. */
const BETWEEN = /^[ \-./()]{0,3}$/;
const BETWEEN_DISGUISED =
  /^[\s\-./(),:;_*~|、，。]{0,4}(?:(?:and|then|und|dann|puis|et|y|luego|e|poi|の|と|再|然后|again|danach)[\s,、，]{0,2}){0,2}$/;

const FEWEST_DIGITS = 7;

interface Run extends Occurrence {
  digits: string;
  groups: number[];
  words: number;
}

/** Joins digits (and words for digits) that only `between` parts. */
function joinDigits(text: string, atoms: readonly (Occurrence & { word: boolean })[], between: RegExp): Run[] {
  const runs: Run[] = [];
  for (const { start, end, word } of atoms) {
    const last = runs.at(-1);
    const gap = last ? text.slice(last.end, start) : '';
    const digits = word ? '1' : text.slice(start, end);
    if (last && start >= last.end && gap.length < 12 && between.test(gap)) {
      last.digits += digits;
      last.end = end;
      last.groups.push(digits.length);
      last.words += word ? 1 : 0;
    } else if (!last || start >= last.end) {
      runs.push({ start, end, digits, groups: [digits.length], words: word ? 1 : 0 });
    }
  }
  return runs;
}

const PHONE_PREFIX = /(?:^|[^a-z])(?:tel|phone|ph|call|cell|mob|mobile|fax|t|m|v|wa|vx|wx|qq|q|sms|text)[-_#:]?$/;

/** Part of a longer code such as `SF1234567890` or `SN-4471-0093`. */
function isPartOfCode(text: string, { start, end }: Run): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  if (/^[-_]?[a-z]/.test(after)) return true;
  return /[a-z][-_#/]?$/.test(before) && !PHONE_PREFIX.test(before);
}

/** The cue that stands nearest before `at` wins: a "tracking number" behind a "call us" is a tracking number. */
function isLabelled({ cue }: CheckedText, at: number): boolean {
  const nearest = (name: string): number => Math.max(-1, ...cue(name, at - 45, at).map(({ end }) => end));
  const label = nearest('number-label');
  return label >= 0 && label >= nearest('phone');
}

/** The carrier's or the manufacturer's own line, named as such, in this sentence or as "their line" in the next; not "call us". */
function isForeignLine(text: CheckedText, { start, end }: Run, carriers: readonly string[]): boolean {
  const sentence = text.sentence(start);
  const named = (name: string, from = sentence.start): boolean =>
    text.cue(name, from, start).length > 0 || text.cue(name, end, Math.min(end + 40, sentence.end)).length > 0;
  const ownCarrier = carriers.some((carrier) => text.folded.slice(sentence.start, sentence.end).includes(carrier));
  const isNamed = named('warranty-line') || named('carrier') || ownCarrier;
  const isTheirs = (): boolean =>
    sentence.start > 0 && named('their-line') && named('carrier', text.sentence(sentence.start - 1).start);
  return (isNamed || isTheirs()) && text.cue('first-person-line', sentence.start, sentence.end).length === 0;
}

const FEWEST_SINGLE_DIGITS = 6;

/** `0 3 - 5 5 5 5 - 0 1 4 3`: nobody writes anything else one digit at a time, but a row of sizes (`5 6 7 8 9 10 11`). */
function isSpacedOut({ digits, groups }: Run): boolean {
  const single = groups.filter((length) => length === 1).length;
  if (single < FEWEST_SINGLE_DIGITS) return false;
  const figures = [...digits].map(Number);
  return figures.slice(1).some((figure, index) => figure < (figures[index] ?? 0) && figure !== 0 && figure !== 1);
}

function hasPhoneCue({ cue, sentence }: CheckedText, { start, end }: Run): boolean {
  const { start: from, end: to } = sentence(start);
  return (
    cue('phone', Math.max(from, start - 70), start).length > 0 || cue('phone', end, Math.min(to, end + 30)).length > 0
  );
}

/** Phone numbers in digits, in words, in full-width or Chinese numerals, in one piece or spread out. */
export const findPhoneNumbers: Finder = (text, context) => {
  const digitWords = text.cue('digit-word');
  if ((text.shapes.match(/\d/g)?.length ?? 0) + digitWords.length < FEWEST_DIGITS) return [];
  const carriers = (context.carriers ?? [])
    .map((name) => foldText(name.trim()).folded)
    .filter(({ length }) => length > 2);
  const plain = text.shapes.replace(OTHER_NUMBERS, (number) => '\u0001'.repeat(number.length));
  const written = Array.from(plain.matchAll(/\d+/g), ({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
    word: false,
  }));
  const words = digitWords.map((place) => ({ ...place, word: true }));
  const toHit = ({ start, end }: Run): Hit => ({ rule: 'phone-number', start, end });

  const direct = joinDigits(plain, written, BETWEEN).filter((run) => {
    const plus = /(?:\+|\(\+)\s?\(?$/.test(plain.slice(Math.max(0, run.start - 3), run.start));
    const shape = classifyDigits(run.digits, run.groups, plus);
    if (shape === 'no' || isForeignLine(text, run, carriers)) return false;
    if (plus) return true;
    if (isPartOfCode(plain, run) || isLabelled(text, run.start)) return false;
    return shape === 'phone' || isSpacedOut(run) || hasPhoneCue(text, run);
  });
  const disguised = joinDigits(
    plain,
    [...written, ...words].sort((a, b) => a.start - b.start),
    BETWEEN_DISGUISED,
  ).filter((run) => {
    if (run.digits.length < FEWEST_DIGITS || run.digits.length > 16 || run.groups.length < 3) return false;
    if (run.words < 3 && !hasPhoneCue(text, run)) return false;
    return (
      !isForeignLine(text, run, carriers) &&
      (run.words >= 3 || !(isLabelled(text, run.start) || isPartOfCode(plain, run)))
    );
  });
  return [...direct, ...disguised].map(toHit);
};
