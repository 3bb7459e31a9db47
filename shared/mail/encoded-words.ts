import { decodeWords } from 'postal-mime';
import { decodeBytes, repairMojibake } from './charset.ts';

const ENCODED_WORD = /=\?([^?\s]{1,60})\?([qb])\?([^?]{0,2000})\?=/gi;
const utf8 = new TextEncoder();

/**
 * A header value as text: encoded words (RFC 2047) decoded by what their bytes show where the label lies, line breaks and
 * tabs as blanks.
 */
export function decodeHeaderText(value: string): string {
  let text = value.includes('=?') ? decodeWords(value) : value;
  // The label was wrong: decode again with the bytes in hand.
  if (value.includes('=?') && (text.includes('\uFFFD') || /=\?utf-?7[?*]/i.test(value))) text = decodeByBytes(value);
  return repairMojibake(text)
    .replace(/[\r\n\t]+/g, ' ')
    .trim();
}

function decodeByBytes(value: string): string {
  const words: { label: string; bytes: Uint8Array; before: string }[] = [];
  let from = 0;
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [word, charset = '', encoding = '', content = ''] = match;
    const label = charset.split('*')[0] ?? '';
    const bytes = encoding.toLowerCase() === 'b' ? new Uint8Array(Buffer.from(content, 'base64')) : bytesOfQ(content);
    const last = words.at(-1);
    const between = value.slice(from, match.index);
    // Blanks between two words belong to neither, and a character may be split between them.
    const continues = last !== undefined && between.trim() === '';
    if (continues && last.label === label) last.bytes = Buffer.concat([last.bytes, bytes]);
    else words.push({ label, bytes, before: continues ? '' : between });
    from = match.index + word.length;
  }
  return words.map(({ label, bytes, before }) => before + decodeBytes(bytes, label)).join('') + value.slice(from);
}

function bytesOfQ(content: string): Uint8Array {
  const latin1 = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return latin1 === content
    ? utf8.encode(content)
    : Uint8Array.from(latin1, (character) => character.charCodeAt(0) & 0xff);
}
