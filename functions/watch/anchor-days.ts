import type { AnchorArchive } from '../../shared/aws/anchor-archive.ts';
import type { AnchorSigner } from '../../shared/aws/anchor-signer.ts';
import { type Anchor, type AnchorHead, anchorBytes, anchorDigest } from '../../shared/case/anchor.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { dayAfter, dayBefore, dayOf } from '../../shared/clock/days.ts';

/** After midnight, before a day is sealed: indexes lag, and clocks of two machines differ. */
const SETTLING_SECONDS = 600;
/** Anchors hold no personal content and have to outlive every case that they name. */
const RETENTION_MONTHS = 60;
/** Days sealed in one sweep, after an outage; the next one goes on. */
const DAYS_A_SWEEP = 7;

export interface AnchorDependencies {
  archive: AnchorArchive;
  signer: AnchorSigner;
  /** The last event of every case of a store that moved on a day. */
  headsOf(store: string, day: string): Promise<AnchorHead[]>;
  now(): string;
}

/**
 * Seals every day of a store that is over and not sealed yet, oldest first, each chained to the one before. Empty days
 * are sealed too: a gap would look like a day that was taken away.
 * @returns the days that were sealed
 */
export async function anchorDays(store: string, dependencies: AnchorDependencies): Promise<string[]> {
  const { archive, now } = dependencies;
  const lastOver = dayBefore(dayOf(secondsAfter(now(), -SETTLING_SECONDS)));
  let last = await archive.last(store);
  const sealed: string[] = [];
  for (
    let day = last ? dayAfter(last.day) : lastOver;
    day <= lastOver && sealed.length < DAYS_A_SWEEP;
    day = dayAfter(day)
  ) {
    last = { day, digest: await sealDay(store, day, last?.digest ?? null, dependencies) };
    await archive.remember(store, last);
    sealed.push(day);
  }
  return sealed;
}

async function sealDay(
  store: string,
  day: string,
  previous: string | null,
  { archive, signer, headsOf, now }: AnchorDependencies,
): Promise<string> {
  const heads = (await headsOf(store, day)).toSorted((a, b) => a.caseId.localeCompare(b.caseId));
  const anchor: Anchor = {
    format: 'buyer-mail-anchor/1',
    store,
    day,
    previous,
    heads,
    signedAt: now(),
    algorithm: 'ECDSA_SHA_256',
    publicKey: await signer.publicKey(),
  };
  const signed = { ...anchor, signature: await signer.sign(anchorBytes(anchor)) };
  const written = await archive.write(signed, addCalendarMonths(now(), RETENTION_MONTHS));
  if (written) return anchorDigest(signed);
  // A sweep that broke off after its write sealed this day already: go on from what it wrote.
  const standing = await archive.read(store, day);
  if (!standing) throw new Error(`The anchor of ${store} for ${day} is there and cannot be read`);
  return anchorDigest(standing);
}
