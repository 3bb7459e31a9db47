import type { Finder } from './hit.ts';

/** ASIN: `B0` and eight letters or digits (AMAZON.md, section 3). */
const ASIN = /(?<![a-z0-9])b0[a-z0-9]{8}(?![a-z0-9])/g;

/**
 * ASINs of other products. Where the order's own is not known, a single one may well be it: then only one that stands beside
 * words of advertising counts, or one of several.
 */
export const findOtherProducts: Finder = ({ folded, cue, sentence }, { asin }) => {
  const found = Array.from(folded.matchAll(ASIN), ({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const own = asin?.toLowerCase() ?? null;
  const several = new Set(found.map(({ text }) => text)).size > 1;
  return found
    .filter(({ text, start }) => {
      if (own !== null) return text !== own;
      const { start: from, end: to } = sentence(start);
      return several || cue('suggest', from, to).length > 0;
    })
    .map(({ start, end }) => ({ rule: 'other-product', start, end }));
};
