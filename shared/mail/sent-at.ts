import { parseMailDate } from './mail-dates.ts';
import type { MailHeaders } from './mail-headers.ts';

/** Clocks differ by minutes, not more. */
const AHEAD_MS = 10 * 60_000;
/** Forwarding may lag for days; older than this, a date is wrong rather than late. */
const OLDEST_MS = 30 * 86_400_000;
const EARLIEST = Date.UTC(2005, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * When Amazon received or sent the mail: the earliest plausible of its `Date` and of the hops that name Amazon. Plausible
 * is not after the receipt and not long before it; in a dry run the newest hop stands in for the receipt.
 *
 * @param receivedAt our receipt, ISO 8601
 * @param quotedDate milliseconds, of the quoted header of an inline forward
 */
export function findSentAt(headers: MailHeaders, receivedAt: string | null, quotedDate: number | null): string | null {
  const hops = headers.raw('received').slice(0, 50).map(readHop);
  const times = hops.map((hop) => hop.time).filter((time) => time !== null);
  const receipt = receivedAt === null ? Number.NaN : Date.parse(receivedAt);
  const reference = Number.isNaN(receipt) ? Math.max(...times, Number.NEGATIVE_INFINITY) : receipt;
  const candidates = [
    quotedDate ?? parseMailDate(headers.raw('date')[0] ?? ''),
    ...hops.filter((hop) => hop.isAmazon && quotedDate === null).map((hop) => hop.time),
  ];
  const plausible = candidates
    .filter((time) => time !== null && isPlausible(time, reference))
    .filter((time) => time !== null);
  return plausible.length === 0 ? null : new Date(Math.min(...plausible)).toISOString();
}

function isPlausible(time: number, reference: number): boolean {
  if (time < EARLIEST || time > LATEST) return false;
  if (!Number.isFinite(reference)) return true;
  return time <= reference + AHEAD_MS && time >= reference - OLDEST_MS;
}

function readHop(value: string): { time: number | null; isAmazon: boolean } {
  const hop = value.slice(-2_000);
  const at = hop.lastIndexOf(';');
  // `amazonaws.com` is SES's own receiving host: our receipt, not Amazon's.
  const isAmazon = /\bamazon(?:ses)?\.(?:com|[a-z]{2})(?:\.[a-z]{2})?\b/i.test(at < 0 ? hop : hop.slice(0, at));
  return { time: at < 0 ? null : parseMailDate(hop.slice(at + 1)), isAmazon };
}
