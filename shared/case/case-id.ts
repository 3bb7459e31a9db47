import { createHash } from 'node:crypto';

const digest = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/**
 * Where a buyer's thread about one order of one store lives. Derived, not drawn: two first mails that race meet in
 * one case. `part` counts the cases of a thread that outgrew one. 96 bits, lower-case hex.
 */
export const threadCaseId = (store: string, buyerBase: string, orderId: string | null, part = 0): string =>
  digest('thread', store, buyerBase, orderId ?? '', ...(part === 0 ? [] : [String(part)]));

/** Mail that belongs to no thread (a notice without a case, quarantined or unreadable mail) is a case of its own. */
export const singleMailCaseId = (store: string, mailKey: string): string => digest('mail', store, mailKey);

/** Spreads cases over partitions; the same case always gives the same one. */
export const shardOf = (caseId: string, shardCount: number): number =>
  Number.parseInt(caseId.slice(0, 8), 16) % shardCount;
