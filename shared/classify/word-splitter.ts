const JOINERS = new Set("'’‘ʼ`´-".split('').map((mark) => mark.charCodeAt(0)));
const HYPHEN = 0x2d;
/** By character code below 128: whether it is a letter or a digit. */
const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const BEYOND_ASCII = /[\p{L}\p{M}\p{N}]/u;

/**
 * Makes what finds words: letters, marks and digits, and inside a word a hyphen or, where it joins, an apostrophe. Written by
 * hand because a regular expression with Unicode classes took as long as all matching.
 */
export function createWordSplitter(
  apostrophe: 'joins' | 'parts',
): (text: string, from: number, to: number, found: (start: number, end: number) => void) => void {
  const beyondAscii = new Map<number, boolean>();

  function isWordAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < 0x80) return ASCII_WORD[code] === 1;
    // Letters beyond the basic plane are not met in the languages that are read by words.
    if (code >= 0xd800 && code <= 0xdfff) return false;
    const known = beyondAscii.get(code);
    if (known !== undefined) return known;
    const is = BEYOND_ASCII.test(String.fromCharCode(code));
    beyondAscii.set(code, is);
    return is;
  }

  return (text, from, to, found) => {
    let start = -1;
    for (let at = from; at < to; at += 1) {
      if (isWordAt(text, at)) {
        if (start === -1) start = at;
      } else if (start !== -1) {
        const code = text.charCodeAt(at);
        const joins = code === HYPHEN || (apostrophe === 'joins' && JOINERS.has(code));
        if (joins && at + 1 < to && isWordAt(text, at + 1)) continue;
        found(start, at);
        start = -1;
      }
    }
    if (start !== -1) found(start, to);
  };
}
