const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/** Markers that stand alone, without a length (ITU-T T.81, B.1.1.3). */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Frame headers: all of C0–CF but the tables and the extension (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Why these bytes are no whole JPEG; null when they are one. What cameras put behind its end is left alone. */
export function jpegProblem(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return 'it does not begin as a JPEG does';
  let hasFrame = false;
  let hasScan = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return 'it is damaged';
    const marker = bytes[at + 1] ?? 0;
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2;
    if (marker === END) return hasFrame && hasScan ? null : 'it has no picture in it';
    if (standsAlone(marker)) continue;
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    if (length < 2 || at + length > bytes.length) break;
    hasFrame ||= isFrame(marker) && isSized(bytes, at);
    at += length;
    if (marker !== SCAN) continue;
    hasScan = true;
    at = endOfScan(bytes, at);
  }
  return 'it ends before the picture does';
}

/** A width, and at least one colour; a height of none is told later by a DNL marker. */
const isSized = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at + 5] ?? 0) << 8) + (bytes[at + 6] ?? 0) > 0 && (bytes[at + 7] ?? 0) > 0;

/** Where the next marker stands that is no part of the coded picture. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0x00 && next !== 0xff && !standsAlone(next)) return at;
  }
  return bytes.length;
}
