import type { CheckedText } from './checked-text.ts';
import type { Finder } from './hit.ts';

/** Digits with what people put between them; bounded, so that the time is too. */
const RUN = /(?<![\w.])(?<plus>\+\s?|\b00(?=[1-9]))?\(?\d(?:[ \-./()]{0,3}\d){6,17}(?![\w])/g;

/** Groupings that only phone numbers have, as lengths of the digit groups. */
const PHONE_GROUPINGS = new Set([
  '3-3-4',
  '1-3-3-4',
  '2-2-2-2-2',
  '3-4-4',
  '2-4-4',
  '4-4-3',
  '4-3-4',
  '4-3-3',
  '3-3-3-1',
]);

function looksLikePhone(digits: string, grouping: string, plus: boolean): boolean {
  if (plus) return digits.length >= 8 && digits.length <= 15;
  if (digits.length < 9 || digits.length > 12) return false;
  if (grouping === '11') return /^1[3-9]/.test(digits) || /^0[1-9]/.test(digits);
  if (grouping === '10') return /^0[1-9]/.test(digits);
  if (grouping === '2-2-2-2-2') return digits.startsWith('0');
  if (grouping === '3-4-4') return /^(?:1[3-9]|0)/.test(digits);
  if (PHONE_GROUPINGS.has(grouping)) return true;
  return digits.startsWith('0') && grouping.includes('-');
}

/** A label such as "tracking number" nearer to the digits than any word for a phone: they are no phone number. */
function isLabelled({ cue }: CheckedText, start: number): boolean {
  const nearest = (name: string): number => Math.max(-1, ...cue(name, start - 40, start).map(({ end }) => end));
  return nearest('number-label') > nearest('phone');
}

export const findPhoneNumbers: Finder = (text) =>
  Array.from(text.shapes.matchAll(RUN)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[0].replace(/\D/g, '');
    const grouping = Array.from(match[0].matchAll(/\d+/g), ([group]) => group.length).join('-');
    const { start: from, end: to } = text.sentence(start);
    const isPhone =
      looksLikePhone(digits, grouping, match.groups?.plus !== undefined) || text.cue('phone', from, to).length > 0;
    return isPhone && !isLabelled(text, start) ? [{ rule: 'phone-number', start, end }] : [];
  });
