import { addressParser, decodeWords } from 'postal-mime';
import { decodeBytes, repairMojibake } from './charset.ts';

export interface Mailbox {
  address: string;
  name: string | null;
}

/** The header fields of one message, in their order, duplicates included. */
export interface MailHeaders {
  /** Decoded value of the first field of that name (lower case); null when there is none. */
  first(name: string): string | null;
  /** Decoded values of all fields of that name, topmost first. */
  all(name: string): string[];
  has(name: string): boolean;
  /** Mailboxes of all fields of that name, groups taken apart. */
  mailboxes(name: string): Mailbox[];
  /** Undecoded values: what an address or an identifier is read from. */
  raw(name: string): string[];
}

const BARE_ADDRESS = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/;

/** Encoded words decoded with the charset they really have, line breaks and surrounding blanks gone. */
export function decodeHeaderText(value: string): string {
  const decoded = value.includes('=?') ? decodeWords(value) : value;
  return repairMojibake(decoded)
    .replace(/[\r\n\t]+/g, ' ')
    .trim();
}

export function mailHeaders(fields: readonly { key: string; value: string }[]): MailHeaders {
  const values = new Map<string, string[]>();
  for (const { key, value } of fields) {
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  const raw = (name: string): string[] => values.get(name) ?? [];
  return {
    raw,
    first: (name) => {
      const [value] = raw(name);
      return value === undefined ? null : decodeHeaderText(value);
    },
    all: (name) => raw(name).map(decodeHeaderText),
    has: (name) => values.has(name),
    mailboxes: (name) => raw(name).flatMap(parseMailboxes),
  };
}

/**
 * Mailboxes of one address field. A display name is never read as an address: `"a@marketplace.amazon.de" <x@example.com>`
 * is x@example.com, and a field with text only has no address.
 */
export function parseMailboxes(value: string): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const entry of addressParser(value.slice(0, 20_000), { flatten: true })) {
    if (entry.address === undefined) continue;
    const address = entry.address.trim().toLowerCase();
    if (!BARE_ADDRESS.test(address)) continue;
    mailboxes.push({ address, name: decodeHeaderText(entry.name) || null });
    if (mailboxes.length >= 50) break;
  }
  return mailboxes;
}

/** Header fields cut from raw bytes: for mail that postal-mime refuses, and for 8-bit headers it can't decode. */
export function readHeaderFields(bytes: Uint8Array): { key: string; value: string }[] {
  const fields: { key: string; value: string }[] = [];
  for (const line of decodeBytes(bytes, null).split(/\r?\n/)) {
    const last = fields.at(-1);
    if (line === '') break;
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.value += line;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) fields.push({ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return fields;
}
