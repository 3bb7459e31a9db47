import { FORWARD_ANNOUNCEMENTS } from './history-lines.ts';
import { announcementOf } from './own-words.ts';
import { type QuotedHeader, readQuotedHeader } from './quoted-header.ts';
import { domainOf, marketplaceOfHost } from './relay-address.ts';

export interface InlineForward {
  sender: { address: string; name: string | null };
  subject: string;
  date: string | null;
  replyTo: string | null;
  /** What was forwarded, without the quoted header and without quote marks. */
  text: string;
  /** How the forward was recognised, in words. */
  evidence: string;
}

const ANNOUNCED = new Set(FORWARD_ANNOUNCEMENTS);
const ADDRESS = /[a-z0-9._+-]{1,150}@[a-z0-9.-]{3,250}/i;
const MAX_LINES = 3_000;

/**
 * Finds the first quoted header block whose sender is Amazon's: a forward of a forward has several. Only the address between
 * angle brackets or alone counts, never one in a display name.
 */
export function findInlineForward(text: string): InlineForward | null {
  const lines = text.split('\n', MAX_LINES);
  for (let index = 0; index < lines.length; index += 1) {
    const block = readQuotedHeader(lines, index);
    if (block === null) continue;
    const sender = senderOf(block);
    if (sender === null || marketplaceOfHost(domainOf(sender.address)) === null) {
      index = Math.max(index, block.end - 1);
      continue;
    }
    const depth = quoteDepth(lines[block.start] ?? '');
    return {
      sender,
      subject: block.fields.subject ?? '',
      date: block.fields.date ?? null,
      replyTo: ADDRESS.exec(block.fields.replyTo ?? '')?.[0]?.toLowerCase() ?? null,
      text: lines
        .slice(block.end)
        .map((line) => unquote(line, depth))
        .join('\n'),
      evidence: `a forwarded mail’s header in the text names ${sender.address}${announcedBefore(lines, block.start)}`,
    };
  }
  return null;
}

function senderOf(block: QuotedHeader): { address: string; name: string | null } | null {
  const value = (block.fields.from ?? '')
    .replace(/<mailto:[^<>]{0,200}>/gi, '')
    .replace(/\[mailto:([^\]]{0,200})\]/gi, '<$1>');
  const bracketed = [...value.matchAll(/<\s?([^<>\s]{3,250}@[^<>\s]{3,250})\s?>/g)].at(-1);
  const address = bracketed?.[1] ?? ADDRESS.exec(value)?.[0];
  if (address === undefined) return null;
  // Without brackets, two addresses can't be told apart: the first may be a name.
  if (bracketed === undefined && (value.match(/@/g)?.length ?? 0) > 1) return null;
  const before = bracketed === undefined ? value.replace(address, '') : value.slice(0, bracketed.index);
  const name = before.replace(/["'“”[\]()<>;]/g, '').trim();
  return { address: address.toLowerCase(), name: name === '' ? null : name };
}

function announcedBefore(lines: readonly string[], start: number): string {
  for (let index = Math.max(0, start - 3); index < start; index += 1) {
    const { words } = announcementOf(lines[index] ?? '');
    if (ANNOUNCED.has(words)) return ` (after “${words}”)`;
  }
  return '';
}

function quoteDepth(line: string): number {
  return /^[>\s]{0,60}/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
}

function unquote(line: string, depth: number): string {
  let rest = line;
  for (let level = 0; level < depth; level += 1) rest = rest.replace(/^\s{0,3}> ?/, '');
  return rest;
}
