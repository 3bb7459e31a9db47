import { FOOTER_LINES, HEADING_LINES } from './frame-lines.ts';
import { BARE_BEGINNINGS, FRAME_MARKERS } from './frame-markers.ts';
import { foldForSearch } from './harmless-text.ts';
import { ownWords, tidy } from './own-words.ts';

export interface BuyerWords {
  /** What the buyer wrote in this mail. */
  text: string;
  /** How it was found, in words. */
  how: string;
  /** Amazon's frame around it: order line, product, footer. */
  frame: string;
  /** Earlier messages that the mail quotes. */
  history: string;
}

const DASHES = '-–—―‐‑‒─━_=*~－﹣';
const BEGIN = alternation(FRAME_MARKERS.flatMap((row) => row.begin));
const END = alternation(FRAME_MARKERS.flatMap((row) => row.end));
const BARE = new Set(BARE_BEGINNINGS);

interface Marker {
  start: number;
  end: number;
}

/**
 * Takes a buyer's words out of Amazon's frame, by the order of trust of AMAZON.md 3: the frame's `<pre>`, the markers, cutting
 * at heading and footer. `isFramed` tells that the mail is Amazon's: only then lines are taken for its frame.
 */
export function findBuyerWords(text: string, buyerPre: string | null, isFramed: boolean): BuyerWords {
  if (buyerPre !== null && buyerPre.trim() !== '') {
    const own = ownWords(withoutMarkers(buyerPre));
    return { ...own, how: 'the buyer’s block of the HTML part', frame: isFramed ? outsideOf(text, own.text) : '' };
  }
  const begin = findMarker(text, BEGIN, 0, isFramed);
  const end = findMarker(text, END, begin?.end ?? 0, isFramed);
  if (begin !== null) {
    const inner = end === null ? withoutFooter(text.slice(begin.end)) : text.slice(begin.end, end.start);
    return {
      ...ownWords(inner),
      how: end === null ? 'the begin marker and the footer' : 'the markers around the message',
      frame: `${text.slice(0, begin.start)}\n${end === null ? '' : text.slice(end.end)}`,
    };
  }
  if (!isFramed) return { ...ownWords(text), how: 'the whole text', frame: '' };
  const upTo = end === null ? text : text.slice(0, end.start);
  const body = withoutFooter(upTo);
  const own = withoutHeading(ownWords(body).text);
  return {
    text: own.text,
    history: ownWords(body).history,
    how: own.text === text.trim() ? 'the whole text' : 'cutting the frame’s heading and footer',
    frame: `${own.heading}\n${text.slice(body.length)}`,
  };
}

/** True when the text shows one of the frame's markers between dashes. */
export function hasFrameMarkers(text: string): boolean {
  return findMarker(text, BEGIN, 0, false) !== null;
}

function alternation(phrases: readonly string[]): RegExp {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((phrase) => phrase.replace(/[ ]/g, '[ \\u3000]{1,4}')).join('|'), 'giu');
}

/** A marker between dashes; when `allowsBare`, also one that has its line for itself. Quoted ones are history. */
function findMarker(text: string, phrases: RegExp, from: number, allowsBare: boolean): Marker | null {
  for (const match of text.slice(from).matchAll(phrases)) {
    const at = from + match.index;
    const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at);
    if (/^\s*>/.test(before)) continue;
    const after = afterMarker(text, at + match[0].length);
    const dashesBefore = countDashes(before.trimEnd(), -1);
    if (dashesBefore >= 2 || after.dashes >= 2) {
      return { start: at - (before.length - before.trimEnd().length) - dashesBefore, end: after.end };
    }
    const rest = text.slice(after.end, after.end + 40).split('\n')[0] ?? '';
    if (allowsBare && before.trim() === '' && rest.trim() === '') return { start: at, end: after.end };
  }
  return null;
}

/** Skips dashes, a colon and a second language's marker on the same line (`Begin message / Début du message`). */
function afterMarker(text: string, from: number): { end: number; dashes: number } {
  let end = from;
  let dashes = 0;
  const second = /^\s{0,5}[/|]\s{0,5}([^\n/|_=*]{3,40}?)(?=\s{0,5}(?:[-–—_=*]{2}|\n|$))/u.exec(
    text.slice(from, from + 80),
  );
  if (second !== null) end += second[0].length;
  while (end < text.length) {
    const character = text.charAt(end);
    if (DASHES.includes(character)) dashes += 1;
    else if (!' \t:：'.includes(character)) break;
    end += 1;
  }
  return { end, dashes };
}

function countDashes(text: string, step: -1): number {
  let count = 0;
  for (let index = text.length - 1; index >= 0 && DASHES.includes(text.charAt(index)); index += step) count += 1;
  return count;
}

/** A `<pre>` that holds the markers too. */
function withoutMarkers(text: string): string {
  const begin = findMarker(text, BEGIN, 0, false);
  const end = findMarker(text, END, begin?.end ?? 0, false);
  return text.slice(begin?.end ?? 0, end?.start ?? text.length);
}

function searchable(line: string): string {
  return foldForSearch(line.slice(0, 400)).toLowerCase().trim();
}

/** The text up to the first line that only Amazon's footer has. */
function withoutFooter(text: string): string {
  let length = 0;
  for (const line of text.split('\n')) {
    const words = searchable(line);
    if (words !== '' && FOOTER_LINES.some((row) => row.pattern.test(words))) return text.slice(0, length);
    length += line.length + 1;
  }
  return text;
}

/** Drops the frame's lines above the buyer's words: up to the last heading line among the first ones. */
function withoutHeading(text: string): { heading: string; text: string } {
  const lines = text.split('\n');
  let cut = 0;
  for (const [index, line] of lines.slice(0, 25).entries()) {
    const words = searchable(line);
    const bare = /^([^:]{2,40}):\s{0,5}(.{0,400})$/u.exec(words);
    if (bare?.[1] !== undefined && BARE.has(bare[1].trim())) {
      const inLine = /^[^:：]{2,40}[:：]\s{0,5}(.{0,4000})$/u.exec(line)?.[1] ?? '';
      return { heading: lines.slice(0, index).join('\n'), text: tidy([inLine, ...lines.slice(index + 1)]) };
    }
    if (HEADING_LINES.some((row) => row.pattern.test(words))) cut = index + 1;
  }
  return { heading: lines.slice(0, cut).join('\n'), text: tidy(lines.slice(cut)) };
}

/** The text without the words found in it: what is left is the frame. */
function outsideOf(text: string, words: string): string {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at >= 0) return `${text.slice(0, at)}\n${text.slice(at + words.length)}`;
  const lines = new Set(words.split('\n').map((line) => line.trim()));
  return text
    .split('\n')
    .filter((line) => line.trim() === '' || !lines.has(line.trim()))
    .join('\n');
}
