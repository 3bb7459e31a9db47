import { CJK_SIGNS, LATIN_SIGNS } from './charset-signs.ts';
import { decodeUtf7 } from './utf7.ts';

/** Enough to tell encodings apart; the rest of the bytes is decoded by what the sample showed. */
const SAMPLE_BYTES = 8_192;
/** Share of decoded non-ASCII characters that must be frequent ones before a label is overruled. */
const CONVINCING = 0.35;
const MULTIBYTE = /^(?:shift_jis|euc-jp|iso-2022-jp|gbk|gb18030|big5|euc-kr)$/;

/** Labels seen in mail that the Encoding Standard does not list. */
const ALIASES: Record<string, string> = {
  cp932: 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  shiftjis: 'shift_jis',
  eucjp: 'euc-jp',
  'x-eucjp': 'euc-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp936: 'gb18030',
  'windows-936': 'gb18030',
  gbk2312: 'gb18030',
  'hz-gb-2312': 'gb18030',
  cp950: 'big5',
  'big5-eten': 'big5',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  utf8mb4: 'utf-8',
  iso8859_1: 'windows-1252',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  'x-mac-romance': 'macintosh',
};

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | null>();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes to text, by what the bytes show where the label is missing, unknown or wrong. Never throws; what no encoding explains
 * becomes U+FFFD. The labels of buyer mail lie often: UTF-8 called latin1, GBK called nothing, Shift_JIS called UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, label: string | null): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (hasJisEscape(sample)) return decodeAs(bytes, 'iso-2022-jp');
  if (/^\s*(?:x-|unicode-1-1-)?utf-?7\s*$/i.test(label ?? '')) return decodeUtf7(bytes);
  const declared = encodingOf(label);
  if (declared?.startsWith('utf-16') === true || hasUtf16Mark(bytes)) return decodeUtf16(bytes, declared);
  const utf8 = decodeStrictUtf8(bytes);
  // Valid UTF-8 is UTF-8, except that a few bytes of a double-byte encoding may happen to be valid too.
  const isDoubleByte = declared !== null && MULTIBYTE.test(declared);
  if (utf8 !== null && (!isDoubleByte || utf8.length === bytes.length || countAbove(bytes, 0xbf) >= 4)) return utf8;
  return decodeAs(bytes, guessEncoding(sample, declared));
}

/** Two neighbours above ASCII, or a control character: honest Latin text has hardly any, and each try costs an exception. */
const MISREAD = /[\u0080-\u009f]|[\u00c2-\u00f4][\u00a0-\u00bf\u0152-\u2122]|(?:[\u0080-\u00ff]{2}.{0,20}){3}/;

/** UTF-8 or a double-byte encoding that was read as windows-1252, put right; other text comes back as it is. */
export function repairMojibake(text: string): string {
  if (text.length > 10_000 || !MISREAD.test(text)) return withTypography(text);
  const bytes = bytesOfWindows1252(text);
  const utf8 = bytes === null ? null : decodeStrictUtf8(bytes);
  if (utf8 !== null) return utf8;
  const guess = bytes === null || countAbove(bytes, 0x7f) < 6 ? 'windows-1252' : guessEncoding(bytes, 'windows-1252');
  if (bytes !== null && MULTIBYTE.test(guess)) return decodeAs(bytes, guess);
  return withTypography(text);
}

/** The encoding that a label names, as TextDecoder spells it; null for none or an unknown one. */
export function encodingOf(label: string | null): string | null {
  if (label === null) return null;
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^['"]{1,3}|['"]{1,3}$/g, '');
  return (
    (decoderFor(name) ?? decoderFor(ALIASES[name] ?? '') ?? decoderFor(name.replace(/^(?:x-|cs)/, '')))?.encoding ??
    null
  );
}

function decoderFor(name: string): Decoder | null {
  if (name === '' || name.length > 40) return null;
  const known = decoders.get(name);
  if (known !== undefined) return known;
  let decoder: Decoder | null = null;
  try {
    decoder = new TextDecoder(name);
  } catch {
    // Not an encoding: the caller looks at the bytes instead.
  }
  // A sender chooses the labels: remembering all of them would grow without end.
  if (decoders.size < 200) decoders.set(name, decoder);
  return decoder;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = decoderFor(encoding) ?? decoderFor('windows-1252');
  const text = decoder?.decode(bytes) ?? '';
  return decoder?.encoding === 'windows-1252' ? withTypography(text) : text;
}

/** Node (20, and 24.9) leaves 0x80–0x9F of windows-1252 as control characters: every curly apostrophe would be lost. */
function withTypography(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80));
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

function guessEncoding(sample: Uint8Array, declared: string | null): string {
  const high = countAbove(sample, 0x7f);
  // A cut or damaged UTF-8 text is still UTF-8: few replacement characters among many good ones.
  const lossy = decodeAs(sample, 'utf-8');
  const broken = lossy.split('\uFFFD').length - 1;
  const good = [...lossy].filter((character) => character > '\u007f' && character !== '\uFFFD').length;
  if (good > 0 && broken * 4 <= good) return 'utf-8';

  if (declared !== null && MULTIBYTE.test(declared) && scoreCjk(sample, declared) >= CONVINCING / 2) return declared;
  const cjk = best(CJK_SIGNS.map(({ label }) => ({ label, score: scoreCjk(sample, label) })));
  if (high >= 4 && cjk.score >= CONVINCING) return cjk.label;
  if (declared !== null && declared !== 'utf-8') return declared === 'gbk' ? 'gb18030' : declared;
  return best(LATIN_SIGNS.map(({ label, frequent }) => ({ label, score: scoreLatin(sample, label, frequent) }))).label;
}

/** Share of kana and frequent ideographs among the non-ASCII characters, less what could not be decoded. */
function scoreCjk(sample: Uint8Array, label: string): number {
  const frequent = CJK_SIGNS.find((row) => row.label === (label === 'gbk' ? 'gb18030' : label))?.frequent ?? '';
  const isJapanese = label === 'shift_jis' || label === 'euc-jp' || label === 'iso-2022-jp';
  let all = 0;
  let signs = 0;
  for (const character of decodeAs(sample, label)) {
    if (character <= '\u007f') continue;
    all += 1;
    if (character === '\uFFFD') signs -= 3;
    // Half-width katakana is what latin letters become under Shift_JIS.
    else if (character >= '\uff61' && character <= '\uff9f') signs -= 1;
    else if (character >= '\u3041' && character <= '\u30ff') signs += isJapanese ? 1 : 0;
    else if (character >= '\uac00' && character <= '\ud7a3') signs += label === 'euc-kr' ? 1 : 0;
    else if (frequent.includes(character)) signs += 1;
    else if ('、。，！？：；（）「」…'.includes(character)) signs += 0.5;
  }
  return all === 0 ? 0 : signs / all;
}

function scoreLatin(sample: Uint8Array, label: string, frequent: string): number {
  let score = label === 'windows-1252' ? 0.5 : 0;
  for (const character of decodeAs(sample, label)) {
    if (character > '\u007f') score += frequent.includes(character) ? 1 : -1;
  }
  return score;
}

function best(candidates: { label: string; score: number }[]): { label: string; score: number } {
  return candidates.reduce((top, row) => (row.score > top.score ? row : top), {
    label: 'windows-1252',
    score: -Infinity,
  });
}

function countAbove(bytes: Uint8Array, value: number): number {
  let count = 0;
  for (const byte of bytes) if (byte > value) count += 1;
  return count;
}

/** ESC $ B, ESC $ @ or ESC ( J: nothing but ISO-2022-JP has these, whatever the label says. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at + 2 < bytes.length; at = bytes.indexOf(0x1b, at + 1)) {
    const [first, second] = [bytes[at + 1], bytes[at + 2]];
    if (first === 0x24 && (second === 0x42 || second === 0x40)) return true;
    if (first === 0x28 && (second === 0x4a || second === 0x49)) return true;
  }
  return false;
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decodeUtf16(bytes: Uint8Array, declared: string | null): string {
  const isBigEndian = (bytes[0] === 0xfe && bytes[1] === 0xff) || (!hasUtf16Mark(bytes) && declared === 'utf-16be');
  return decodeAs(bytes, isBigEndian ? 'utf-16be' : 'utf-16le');
}

/** 0x80 to 0x9F as the Encoding Standard has them; five bytes are unassigned. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1252_BYTES = new Map([...WINDOWS_1252_HIGH].map((character, index) => [character, index + 0x80]));

function bytesOfWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x100 ? code : WINDOWS_1252_BYTES.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}
