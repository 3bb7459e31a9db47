import { plainLine } from './plain-value.ts';

const LONGEST = 60;

/** Where sellers' titles turn from the product to its selling points. */
const BREAK = /\s*(?:[,;|:：，；、｜【（([]|\s[-–—•]\s)/u;

/**
 * How a person would call the product: Amazon titles run to 200 characters of keywords, which no reply should repeat.
 * Cut at the first break after a few words, else at a word's end.
 */
export function shortTitle(title: string | null): string | null {
  const line = plainLine(title, 500);
  if (line === null) return null;
  const lead = line.replace(/^[【[(（][^】\])）]*[】\])）]\s*/u, '') || line;
  const cut = lead.search(BREAK);
  const first = cut >= 8 ? lead.slice(0, cut) : lead;
  if (first.length <= LONGEST) return first.trim();
  const clipped = first.slice(0, LONGEST).toWellFormed();
  const space = clipped.lastIndexOf(' ');
  return (space > 20 ? clipped.slice(0, space) : clipped).trim();
}
