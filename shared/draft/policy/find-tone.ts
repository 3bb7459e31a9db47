import type { PolicyLimits } from '../../content/policy/policy-schema.ts';
import type { CheckedText } from './checked-text.ts';
import type { Hit } from './hit.ts';
import type { PolicyContext } from './policy-context.ts';

/** Three or more words in capitals in a row; a model number or one abbreviation is none. */
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{2,20}(?:[ ,]{1,2}\p{Lu}{1,20}){2,30}(?![\p{L}\p{N}-])/gu;
const EXCLAMATIONS = /[!！]{3,}|[?？][!！]{2,}|[?？]{3,}/g;
/** Pictures, and text signs that are shown as such; the signs of trade marks and plain arrows are text. */
const EMOJI =
  /(?![©®™\u2139\u2194-\u21aa\u24c2\u25aa-\u25fe\u3030\u303d\u3297\u3299#*\d])\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,20}|[\u2639\u263a\u2665\u2764]/gu;

/** Without one of these there is nothing to find: most replies are calm. */
const HAS_CAPITALS = /[A-Z\u00c0-\u00de\u0391-\u042f]{2}[ ,]/;
const HAS_MARKS = /[!！?？]{3}/;
const HAS_PICTURE = /[\u203c\u2049\u2100-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83e]/;

/** Looks at the text as it was written: folding takes away just what these are about. Offsets are those of the original. */
export function createToneFinder({ lineBreaks }: PolicyLimits) {
  const breaks = new RegExp(`\\n(?:[ \\t\\r]{0,20}\\n){${lineBreaks},}`, 'g');

  return ({ original }: CheckedText, { returnAddress }: PolicyContext): Hit[] => {
    const address = returnAddress ? original.indexOf(returnAddress) : -1;
    const inAddress = (at: number): boolean =>
      address >= 0 && at >= address && at < address + (returnAddress?.length ?? 0);
    const find = (rule: string, sign: RegExp, pattern: RegExp): Hit[] =>
      Array.from(sign.test(original) ? original.matchAll(pattern) : [], ({ index, 0: found }) => ({
        rule,
        start: index,
        end: index + found.length,
      }));
    return [
      ...find('shouting', HAS_CAPITALS, CAPITALS).filter(
        ({ start, end }) => !inAddress(start) && original.slice(start, end).replace(/\P{L}/gu, '').length >= 10,
      ),
      ...find('shouting', HAS_MARKS, EXCLAMATIONS),
      ...find('emoji', HAS_PICTURE, EMOJI),
      ...find('line-breaks', /\n[ \t\r]{0,20}\n/, breaks),
    ];
  };
}
