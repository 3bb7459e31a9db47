import { decodeBytes } from './charset.ts';
import { LIMITS } from './limits.ts';

export interface ClippedMail {
  bytes: Uint8Array;
  /** Limits that were hit, in words. */
  limits: string[];
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
const latin1 = new TextDecoder('latin1');
/** Below this many bytes no limit on lines or parts can be reached. */
const SMALL_BYTES = 40_000;

/**
 * Makes raw bytes safe and fit for the parser before it sees them: it keeps about 2 KB for every undecoded line, a buffer for
 * every part, and gives up altogether on too many headers, so the limits have to be kept up front.
 */
export function clipMail(raw: Uint8Array): ClippedMail {
  const limits: string[] = [];
  let bytes = raw;
  if (bytes.length > LIMITS.mailBytes) {
    limits.push(`the mail has ${raw.length} bytes: only the first ${LIMITS.mailBytes} were read`);
    bytes = bytes.subarray(0, LIMITS.mailBytes);
  }
  bytes = withLineFeeds(withoutLeadIn(asAsciiCompatible(bytes)));
  bytes = clipHeader(bytes, limits);
  if (bytes.length > SMALL_BYTES) bytes = clipBody(bytes, limits);
  return { bytes, limits };
}

/** A mail saved as UTF-16 has a zero beside every letter, and no parser finds a header in it. */
function asAsciiCompatible(bytes: Uint8Array): Uint8Array {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? new TextEncoder().encode(decodeBytes(bytes, null)) : bytes;
}

/** Takes off a byte order mark, empty lines and an mbox `From ` line: with them, the first header is body. */
function withoutLeadIn(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (;;) {
    const byte = bytes[start];
    if (byte === LF || byte === CR) {
      start += 1;
      continue;
    }
    const end = lineEnd(bytes, start);
    const line = latin1.decode(bytes.subarray(start, Math.min(end, start + 100)));
    if (/^>*From [^:]/.test(line)) start = end;
    else if (/^[ \t]+\r?\n$/.test(line)) start = end;
    else return start === 0 ? bytes : bytes.subarray(start);
  }
}

function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes;
  return bytes.map((byte) => (byte === CR ? LF : byte));
}

function clipHeader(bytes: Uint8Array, limits: string[]): Uint8Array {
  // A header that ends early can hold neither too much nor too long a line.
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LIMITS.headerLineBytes));
  if (bytes.length <= LIMITS.headerLineBytes || beginning.includes('\r\n\r\n') || beginning.includes('\n\n'))
    return bytes;
  const kept: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let hit: string | null = null;
  for (let end = 0; start < bytes.length; start = end) {
    end = lineEnd(bytes, start);
    const line = bytes.subarray(start, end);
    if (isBlank(line)) break;
    if (size + Math.min(line.length, LIMITS.headerLineBytes) > LIMITS.headerBytes) {
      hit = `the header is larger than ${LIMITS.headerBytes} bytes: the rest of it was dropped`;
      continue;
    }
    if (line.length > LIMITS.headerLineBytes) {
      hit ??= `a header line is longer than ${LIMITS.headerLineBytes} bytes: it was cut`;
      kept.push(line.subarray(0, LIMITS.headerLineBytes), Uint8Array.of(CR, LF));
      size += LIMITS.headerLineBytes + 2;
    } else {
      kept.push(line);
      size += line.length;
    }
  }
  if (hit === null) return bytes;
  limits.push(hit);
  return Buffer.concat([...kept, bytes.subarray(start)]);
}

/** Drops the lines of undecoded parts past the limit, and everything after the last part allowed. */
function clipBody(bytes: Uint8Array, limits: string[]): Uint8Array {
  const boundaries = new Set<string>();
  const kept: Uint8Array[] = [];
  let keptFrom = 0;
  let inHeader = true;
  let isEncoded = false;
  let plainLines = 0;
  let droppedLines = 0;
  let parts = 0;
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = lineEnd(bytes, start);
    if (bytes[start] === DASH && bytes[start + 1] === DASH && isBoundary(bytes.subarray(start + 2, end), boundaries)) {
      parts += 1;
      if (parts > LIMITS.parts) {
        limits.push(`more than ${LIMITS.parts} parts: the rest was not read`);
        kept.push(bytes.subarray(keptFrom, start));
        keptFrom = bytes.length;
        break;
      }
      inHeader = true;
      isEncoded = false;
    } else if (inHeader) {
      if (isBlank(bytes.subarray(start, end))) inHeader = false;
      else if (end - start < 2_000) {
        const line = latin1.decode(bytes.subarray(start, end)).toLowerCase();
        if (line.startsWith('content-transfer-encoding')) isEncoded = /base64|quoted-printable/.test(line);
        const boundary = /boundary\s*=\s*"?([^";\r\n]{1,200})/.exec(line)?.[1];
        if (boundary !== undefined && boundaries.size < 1_000) boundaries.add(boundary.trim());
      }
    } else if (!isEncoded) {
      plainLines += 1;
      if (plainLines > LIMITS.plainLines) {
        if (keptFrom < start) kept.push(bytes.subarray(keptFrom, start));
        keptFrom = end;
        droppedLines += 1;
      }
    }
  }
  if (droppedLines > 0) {
    limits.push(`more than ${LIMITS.plainLines} lines of undecoded text: ${droppedLines} lines were not read`);
  }
  if (kept.length === 0) return bytes;
  return Buffer.concat([...kept, bytes.subarray(keptFrom)]);
}

function isBoundary(rest: Uint8Array, boundaries: ReadonlySet<string>): boolean {
  if (rest.length > 210 || boundaries.size === 0) return false;
  const value = latin1.decode(rest).trimEnd().toLowerCase();
  return boundaries.has(value) || (value.endsWith('--') && boundaries.has(value.slice(0, -2)));
}

function isBlank(line: Uint8Array): boolean {
  return line.length === 0 || line[0] === LF || (line[0] === CR && (line.length === 1 || line[1] === LF));
}

/** Index after the line that starts there. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const feed = bytes.indexOf(LF, start);
  return feed < 0 ? bytes.length : feed + 1;
}
