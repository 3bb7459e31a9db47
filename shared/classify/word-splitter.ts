const JOINERS = new Set("'’‘ʼ`´-".split('').map((mark) => mark.charCodeAt(0)));
const HYPHEN = 0x2d;
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
    if (code < 0x80)
      return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
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
