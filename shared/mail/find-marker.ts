import { FRAME_MARKERS } from './frame-markers.ts';

/** Where a marker of the frame stands, dashes included. */
export interface Marker {
  start: number;
  end: number;
}

const DASHES = '-–—―‐‑‒─━_=*~－﹣';
const DASH_RUN = /[-–—―‐‑‒─━_=*~－﹣]{2,}/g;
const PHRASES = {
  begin: phrasesOf(FRAME_MARKERS.flatMap((row) => row.begin)),
  end: phrasesOf(FRAME_MARKERS.flatMap((row) => row.end)),
} as const;
/** A marker without dashes has its line for itself, and little more than its words on it. */
const MAX_BARE_LINE = 80;

/** A marker between dashes from there on; when `allowsBare`, else one that has a line for itself. Quoted ones are history. */
export function findMarker(
  text: string,
  which: keyof typeof PHRASES,
  from: number,
  allowsBare: boolean,
): Marker | null {
  const { anywhere, alone } = PHRASES[which];
  return findDashed(text, anywhere, from) ?? (allowsBare ? findBare(text, alone, from) : null);
}

/** Lines with a run of dashes are few: only they are searched for the words. */
function findDashed(text: string, phrases: RegExp, from: number): Marker | null {
  let searchedTo = from;
  DASH_RUN.lastIndex = from;
  for (let run = DASH_RUN.exec(text); run !== null; run = DASH_RUN.exec(text)) {
    if (run.index < searchedTo) continue;
    const start = Math.max(text.lastIndexOf('\n', run.index) + 1, from);
    const feed = text.indexOf('\n', run.index);
    const end = feed < 0 ? text.length : feed;
    searchedTo = end;
    if (/^\s{0,8}>/.test(text.slice(start, start + 10))) continue;
    for (const match of text.slice(start, Math.min(end, start + 5_000)).matchAll(phrases)) {
      const at = start + match.index;
      const after = afterMarker(text, at + match[0].length);
      const before = text.slice(Math.max(start, at - 200), at).trimEnd();
      const dashesBefore = countTrailingDashes(before);
      if (dashesBefore >= 2 || after.dashes >= 2) {
        return { start: Math.max(start, at - 200) + before.length - dashesBefore, end: after.end };
      }
    }
  }
  return null;
}

/** A line that is nothing but the words, perhaps in two languages. */
function findBare(text: string, phrases: ReadonlySet<string>, from: number): Marker | null {
  let start = from;
  for (const line of text.slice(from).split('\n')) {
    if (line.length <= MAX_BARE_LINE) {
      const words =
        line
          .trim()
          .toLowerCase()
          .split(/\s?[/|:：]/, 1)[0] ?? '';
      if (phrases.has(words)) return { start, end: start + line.length };
    }
    start += line.length + 1;
  }
  return null;
}

function phrasesOf(phrases: readonly string[]): { anywhere: RegExp; alone: ReadonlySet<string> } {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  const anywhere = new RegExp(sorted.map((phrase) => phrase.replaceAll(' ', '[ \\u3000]{1,4}')).join('|'), 'giu');
  return { anywhere, alone: new Set(phrases) };
}

/** Skips dashes, a colon and a second language's marker on the same line (`Begin message / Début du message`). */
function afterMarker(text: string, from: number): { end: number; dashes: number } {
  const second = /^\s{0,5}[/|]\s{0,5}([^\n/|_=*]{3,40}?)(?=\s{0,5}(?:[-–—_=*]{2}|\n|$))/u.exec(
    text.slice(from, from + 80),
  );
  let end = from + (second?.[0].length ?? 0);
  let dashes = 0;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (DASHES.includes(character)) dashes += 1;
    else if (!' \t:：'.includes(character)) break;
  }
  return { end, dashes };
}

function countTrailingDashes(text: string): number {
  let count = 0;
  while (count < text.length && DASHES.includes(text.charAt(text.length - 1 - count))) count += 1;
  return count;
}
