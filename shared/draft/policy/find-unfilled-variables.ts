import type { Finder } from './hit.ts';

/** Gaps of our own templates (`[[name]]`), of Liquid and of what other tools leave behind. */
const VARIABLE =
  /\[\[[^\]\n]{0,60}\]?\]?|\{\{[^}\n]{0,60}\}?\}?|\{%[^%\n]{0,60}%?\}?|\$\{[^}\n]{0,60}\}?|<<[^>\n]{1,60}>>|%\d?\$?s\b|%[a-z_]{3,30}%|\{[a-z][a-z0-9_. ]{1,40}\}|\[object object\]|\b(?:undefined|nan)\b|\bx{4,}\b|\b__[a-z]\w{0,30}__/g;

export const findUnfilledVariables: Finder = ({ folded }) =>
  Array.from(folded.matchAll(VARIABLE), (match) => ({
    rule: 'unfilled-variable',
    start: match.index,
    end: match.index + match[0].length,
  }));
