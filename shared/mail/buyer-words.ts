import { findMarker } from './find-marker.ts';
import { FOOTER_LINE, HEADING_LINE } from './frame-lines.ts';
import { BARE_BEGINNINGS } from './frame-markers.ts';
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

const BARE = new Set(BARE_BEGINNINGS);

/**
 * Takes a buyer's words out of Amazon's frame, by the order of trust of AMAZON.md 3: the frame's `<pre>`, the markers, cutting
 * at heading and footer. `isFramed` tells that the mail is Amazon's: only then lines are taken for its frame.
 */
export function findBuyerWords(text: string, buyerPre: string | null, isFramed: boolean): BuyerWords {
  if (buyerPre !== null && buyerPre.trim() !== '') {
    const own = ownWords(withoutMarkers(buyerPre));
    return { ...own, how: 'the buyer’s block of the HTML part', frame: isFramed ? outsideOf(text, own.text) : '' };
  }
  const begin = findMarker(text, 'begin', 0, isFramed);
  const end = findMarker(text, 'end', begin?.end ?? 0, isFramed);
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
  const { text: unquoted, history } = ownWords(body);
  const own = withoutHeading(unquoted);
  return {
    text: own.text,
    history,
    how: own.text === text.trim() ? 'the whole text' : 'cutting the frame’s heading and footer',
    frame: `${own.heading}\n${text.slice(body.length)}`,
  };
}

/** True when the text shows one of the frame's markers between dashes. */
export function hasFrameMarkers(text: string): boolean {
  return findMarker(text, 'begin', 0, false) !== null;
}

/** A `<pre>` that holds the markers too. */
function withoutMarkers(text: string): string {
  const begin = findMarker(text, 'begin', 0, false);
  const end = findMarker(text, 'end', begin?.end ?? 0, false);
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
    if (words !== '' && FOOTER_LINE.test(words)) return text.slice(0, length);
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
    if (HEADING_LINE.test(words)) cut = index + 1;
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
