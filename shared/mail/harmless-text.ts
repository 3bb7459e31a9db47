/** Direction overrides and isolates: they show other words than are there. Marks LRM, RLM and ALM too. */
const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Invisible characters that split words for a search; a joiner inside an emoji stays. */
const INVISIBLE =
  /\u00ad|\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
const STRAY_JOINER = /\u200d(?!\p{Extended_Pictographic})/gu;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Blanks of other widths. The ideographic one (U+3000) stays: it indents Japanese paragraphs. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const SUSPICIOUS = /[^\n\t\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u3001-\u30ff\u4e00-\u9fff]/;
const PLAIN = /^[\u0000-\u007f]*$/;
const DASH = /[\u2010-\u2015\u2212\u2500\u2501\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;

/** Text without anything that hides, reverses or commands: safe to show, to search and to quote. Lines stay lines. */
export function harmlessText(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u0085/g, '\n').replace(/\u2029/g, '\n\n');
  if (!SUSPICIOUS.test(lines)) return lines;
  return lines
    .toWellFormed()
    .replace(BIDIRECTIONAL, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(ODD_BLANK, ' ')
    .replace(CONTROL, '');
}

/** The same on one line, for subjects and names. */
export function harmlessLine(text: string, maxCharacters: number): string {
  return cutAt(
    harmlessText(text.slice(0, maxCharacters * 4))
      .replace(/\s+/g, ' ')
      .trim(),
    maxCharacters,
  );
}

/** Folded for searching: full-width forms as ASCII, every dash a hyphen. The length may differ from the original's. */
export function foldForSearch(text: string): string {
  // Most lines are plain ASCII, and folding every line twice was a tenth of a mail's time.
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(DASH, '-');
}

/** At most that many UTF-16 units, never half a surrogate pair. */
export function cutAt(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const cut = text.slice(0, maxCharacters);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
