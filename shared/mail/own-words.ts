import { FRAME_MARKERS } from './frame-markers.ts';
import { foldForSearch } from './harmless-text.ts';
import {
  ATTRIBUTION_ENDING,
  ATTRIBUTION_OPENINGS,
  ATTRIBUTION_SIGN,
  DEVICE_SIGNATURE,
  FORWARD_ANNOUNCEMENTS,
  HISTORY_ANNOUNCEMENTS,
  OWN_SENTENCE,
} from './history-lines.ts';
import { readQuotedHeader } from './quoted-header.ts';

const ANNOUNCED = new Set([...HISTORY_ANNOUNCEMENTS, ...FORWARD_ANNOUNCEMENTS]);
const FRAME_BEGIN = new Set(FRAME_MARKERS.flatMap((row) => row.begin));
const QUOTE = /^\s{0,8}[>＞]/;
const HEADER_OR_RULE = /[:：|]|[_-]{5}/;
const RULE = /^[-_=*—–―─ ]{2,200}/;

/** Text and, apart from it, the quoted history that was taken away. */
export interface OwnWords {
  text: string;
  history: string;
}

/**
 * The words that are new in this mail: without quoted lines, without what follows "On … wrote:" or a header block of an
 * earlier mail, without the line a phone adds. Answers written between quoted lines stay.
 */
export function ownWords(text: string): OwnWords {
  const lines = text.split('\n');
  const kept: string[] = [];
  // Looking for an attribution at every line is slow, and most messages quote nothing.
  const mayAttribute = ATTRIBUTION_SIGN.test(text);
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (QUOTE.test(line)) {
      index += 1;
      continue;
    }
    const attribution = mayAttribute ? attributionLength(lines, index) : 0;
    if (attribution > 0) {
      index += attribution;
      if (nextIsQuoted(lines, index)) continue;
      break;
    }
    if (startsHistory(lines, index, kept)) break;
    kept.push(line);
    index += 1;
  }
  const own = withoutDeviceSignature(kept);
  const dropped = lines.filter((line, at) => at >= index || QUOTE.test(line));
  return { text: tidy(own), history: dropped.join('\n') };
}

/** Trims, and leaves at most one empty line in a row. */
export function tidy(lines: readonly string[]): string {
  const tidied: string[] = [];
  for (const line of lines) {
    const trimmed = line.trimEnd();
    if (trimmed === '' && (tidied.length === 0 || tidied.at(-1) === '')) continue;
    tidied.push(trimmed);
  }
  while (tidied.at(-1) === '') tidied.pop();
  if (tidied[0] !== undefined) tidied[0] = tidied[0].trimStart();
  return tidied.join('\n');
}

/** Lower case, folded, without the rule around it; what an announcement is compared with. */
export function announcementOf(line: string): { words: string; hasRule: boolean } {
  // An announcement is short; most lines of a message are told apart by their first letter.
  if (line.length > 160) return { words: '', hasRule: false };
  const trimmed = line.replace(/^[\s>]{1,20}/, '').trimEnd();
  const hasRule = /^[-_=*—–―─]{2}/.test(trimmed);
  if (!hasRule && trimmed.length > 60) return { words: '', hasRule };
  const folded = foldForSearch(trimmed).toLowerCase();
  const bare = hasRule ? folded.replace(RULE, '').replace(/[-_=* ]{1,80}:?$/, '') : folded;
  return { words: bare.replace(/:$/, '').trim(), hasRule };
}

function startsHistory(lines: readonly string[], index: number, kept: readonly string[]): boolean {
  const line = lines[index] ?? '';
  if (line.length > 300 || line.trim() === '') return false;
  const { words, hasRule } = announcementOf(line);
  if (ANNOUNCED.has(words) && (hasRule || headerFollows(lines, index + 1))) return true;
  if (FRAME_BEGIN.has(words) && hasRule) return true;
  if (!HEADER_OR_RULE.test(line)) return false;
  const hasOwn = kept.some((own) => own.trim() !== '');
  if (/^\s*[_-]{10,}\s*$/.test(line) && headerFollows(lines, index + 1)) return hasOwn;
  const block = readQuotedHeader(lines, index);
  if (block === null || !hasOwn) return false;
  return Object.keys(block.fields).length >= 3 || /@/.test(block.fields.from ?? '');
}

function headerFollows(lines: readonly string[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + 3); index += 1) {
    if ((lines[index] ?? '').trim() !== '') return readQuotedHeader(lines, index) !== null;
  }
  return false;
}

/** How many lines "On … wrote:" takes there; 0 when there is none. Mail clients break it over up to four. */
function attributionLength(lines: readonly string[], index: number): number {
  const first = foldForSearch((lines[index] ?? '').slice(0, 300))
    .toLowerCase()
    .trim();
  if (first === '' || !ATTRIBUTION_OPENINGS.some((opening) => opening.test(first))) return 0;
  let joined = '';
  for (let count = 1; count <= 4 && index + count <= lines.length; count += 1) {
    const next = foldForSearch((lines[index + count - 1] ?? '').slice(0, 300))
      .toLowerCase()
      .trim();
    if (next === '' || QUOTE.test(next)) return 0;
    joined = `${joined} ${next}`.trim();
    if (joined.length > 500) return 0;
    if (ATTRIBUTION_ENDING.test(joined)) {
      const isDated = /@|\d{4}|\d{1,2}[:.]\d\d/.test(joined);
      return isDated && !OWN_SENTENCE.test(joined) ? count : 0;
    }
  }
  return 0;
}

function nextIsQuoted(lines: readonly string[], from: number): boolean {
  return QUOTE.test(lines.slice(from, from + 3).find((line) => line.trim() !== '') ?? '');
}

function withoutDeviceSignature(lines: readonly string[]): string[] {
  const kept = [...lines];
  for (let looked = 0; looked < 4 && kept.length > 0; ) {
    const last = foldForSearch((kept.at(-1) ?? '').slice(0, 200))
      .toLowerCase()
      .trim();
    if (last === '' || /^[-_]{2,}$/.test(last)) kept.pop();
    else if (DEVICE_SIGNATURE.test(last)) {
      kept.pop();
      looked += 1;
    } else break;
  }
  return kept;
}
