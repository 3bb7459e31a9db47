/** `phone`: only phone numbers look so. `maybe`: with a word such as "call" beside it. */
export type DigitShape = 'phone' | 'maybe' | 'no';

interface ShapeRow {
  /** Over the digits. */
  digits: RegExp;
  /** Over the lengths of their groups, as `3-3-4`. */
  groups: RegExp;
}

/**
 * National ways to write a phone number (ITU-T E.123 and national numbering plans). Twelve digits in fours are no row: they are
 * Japanese tracking numbers.
 */
const PHONES: readonly ShapeRow[] = [
  // North America, and the Chinese 400 and 800 lines.
  { digits: /^[2-9]\d{9}$/, groups: /^(?:3-3-4|3-4-3|6-4)$/ },
  { digits: /^1\d{10}$/, groups: /^(?:1-3-3-4|1-3-7|4-3-4|4-3-2-2)$/ },
  // Mobile numbers of China, also in one piece.
  { digits: /^1[3-9]\d{9}$/, groups: /^(?:11|3-4-4|4-3-4|3-8|3-3-5|4-4-3|7-4)$/ },
  // With the 0 of a trunk call: Germany, France, the United Kingdom, Italy, Japan, China.
  { digits: /^0[1-9]\d{8,9}$/, groups: /^\d+(?:-\d+){0,4}$/ },
  { digits: /^0[1-9]\d{7,10}$/, groups: /^(?!4-4-4$)\d+(?:-\d+){1,4}$/ },
  // Spain, and other nine-digit plans.
  { digits: /^[6789]\d{8}$/, groups: /^(?:3-3-3|3-2-2-2|2-3-2-2|2-3-4)$/ },
  // Italian mobiles, Mexico.
  { digits: /^3\d{9}$/, groups: /^(?:3-7|3-3-4|3-4-3|3-3-2-2)$/ },
  { digits: /^[2-9]\d{9}$/, groups: /^(?:2-4-4|2-2-2-2-2)$/ },
  // With a country code after 00.
  { digits: /^00[1-9]\d{8,13}$/, groups: /./ },
];

/** Judges digits by how many they are and how they are grouped; `plus` where an international prefix stands before them. */
export function classifyDigits(digits: string, groups: readonly number[], plus: boolean): DigitShape {
  if (digits.length < 7 || digits.length > 15) return 'no';
  if (plus) return digits.length >= 8 ? 'phone' : 'maybe';
  const grouping = groups.join('-');
  return PHONES.some((row) => row.digits.test(digits) && row.groups.test(grouping)) ? 'phone' : 'maybe';
}
