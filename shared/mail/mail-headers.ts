import { addressParser } from 'postal-mime';
import { decodeBytes } from './charset.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { LIMITS } from './limits.ts';

export interface Mailbox {
  address: string;
  name: string | null;
}

export interface HeaderField {
  /** Lower case. */
  key: string;
  /** Unfolded, not decoded. */
  value: string;
}

/** The header fields of one message, in their order, duplicates included. */
export interface MailHeaders {
  /** Decoded value of the first field of that name (lower case); null when there is none. */
  first(name: string): string | null;
  has(name: string): boolean;
  /** Undecoded values, topmost first. */
  raw(name: string): string[];
  /** Mailboxes of all fields of that name, groups taken apart. */
  mailboxes(name: string): Mailbox[];
  /** How many fields there are, of any name. */
  count: number;
}

const BARE_ADDRESS = /^[^\s@<>"(),;:]{1,128}@[^\s@<>"(),;:]{1,253}$/;
/** `Name <address>` with nothing quoted, encoded or commented in it. */
const PLAIN_MAILBOX =
  /^[ \t]{0,3}"?([a-zA-Z0-9 .'_-]{0,80})"?[ \t]{0,3}<([a-zA-Z0-9._+=-]{1,128}@[a-zA-Z0-9.-]{1,253})>[ \t]{0,3}$/;
const FIELD_NAME = /^[!-9;-~]{1,100}$/;

export function mailHeaders(fields: readonly HeaderField[]): MailHeaders {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const { key, value } of fields) {
    if (!FIELD_NAME.test(key)) continue;
    count += 1;
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  // From is asked for by everything that judges the sender, and taking it apart is slow.
  const mailboxes = new Map<string, Mailbox[]>();
  const raw = (name: string): string[] => values.get(name) ?? [];
  return {
    raw,
    count,
    first: (name) => {
      const [value] = raw(name);
      return value === undefined ? null : decodeHeaderText(value);
    },
    has: (name) => values.has(name),
    mailboxes: (name) => {
      const known = mailboxes.get(name) ?? raw(name).flatMap(parseMailboxes);
      mailboxes.set(name, known);
      return known;
    },
  };
}

/**
 * Mailboxes of one address field. A display name is never read as an address: `"a@marketplace.amazon.de" <x@example.com>`
 * is x@example.com, and a field with text only has no address.
 */
export function parseMailboxes(value: string): Mailbox[] {
  // Nearly every field has this one form, and the general parser is slow.
  const plain = PLAIN_MAILBOX.exec(value);
  if (plain !== null) return [{ address: (plain[2] ?? '').toLowerCase(), name: plain[1]?.trim() || null }];
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

/** Header fields from raw bytes, each line in its own encoding: for 8-bit headers, and for mail that the parser refuses. */
export function readHeaderFields(bytes: Uint8Array): HeaderField[] {
  const fields: HeaderField[] = [];
  const limit = Math.min(bytes.length, LIMITS.headerBytes);
  for (let start = 0, end = 0; start < limit; start = end) {
    const feed = bytes.indexOf(0x0a, start);
    end = feed < 0 ? bytes.length : feed + 1;
    const line = decodeBytes(bytes.subarray(start, Math.min(end, limit)), null).replace(/[\r\n]{1,3}$/, '');
    if (line === '') break;
    const last = fields.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== undefined) last.value += line;
    else if (colon > 0)
      fields.push({ key: line.slice(0, colon).trimEnd().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return fields;
}
