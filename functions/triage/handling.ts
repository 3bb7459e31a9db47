import { secondsAfter } from '../../shared/clock/clock.ts';
import { ANSWERABLE_KINDS, type Disposition, type MailKind } from '../../shared/content/vocabulary.ts';
import type { DescribedMail, TrustLevel } from '../../shared/mail/described-mail.ts';

/** Amazon's clock: 24 hours of wall clock, weekends and holidays included (Seller Central, "Contact response time"). */
const RESPONSE_SECONDS = 24 * 3600;
/** An A-to-z claim asks for an answer within 48 hours. */
const CLAIM_SECONDS = 48 * 3600;
/** No deadline that Amazon sets a seller is further away (appeals: 30 days). */
const LONGEST_CLAIM_SECONDS = 31 * 24 * 3600;

interface Handling {
  disposition: Disposition;
  /** Seconds from Amazon's time to the end of the clock; null where none runs. */
  clockSeconds: number | null;
}

/** Where a mail of each kind goes, and which clock it starts. */
const HANDLING: Readonly<Record<MailKind, Handling>> = {
  'buyer-message': { disposition: 'waiting', clockSeconds: RESPONSE_SECONDS },
  'return-request': { disposition: 'waiting', clockSeconds: RESPONSE_SECONDS },
  cancellation: { disposition: 'waiting', clockSeconds: RESPONSE_SECONDS },
  'a-to-z': { disposition: 'waiting', clockSeconds: CLAIM_SECONDS },
  'forwarding-confirmation': { disposition: 'waiting', clockSeconds: null },
  'other-mail': { disposition: 'waiting', clockSeconds: null },
  notice: { disposition: 'recorded', clockSeconds: null },
  'own-copy': { disposition: 'recorded', clockSeconds: null },
  refusal: { disposition: 'recorded', clockSeconds: null },
  automatic: { disposition: 'recorded', clockSeconds: null },
  unreadable: { disposition: 'quarantined', clockSeconds: null },
};

/** What a reviewer has to say they looked at, by how far the sender is proven. */
const TRUST_MARKS: Readonly<Record<TrustLevel, readonly string[]>> = {
  trusted: [],
  unchecked: [],
  unproven: ['unproven-sender'],
  spam: ['spam-verdict'],
  virus: ['virus-verdict'],
};

export const marksOf = (mail: DescribedMail): string[] => [...TRUST_MARKS[mail.trust.level]];

/** What only looks like Amazon's word about a thread may not settle it unseen: where it is doubtful a person looks. */
const DOUBTED_KINDS: readonly MailKind[] = ['own-copy', 'refusal'];

export function dispositionOf({ kind, trust }: Pick<DescribedMail, 'kind' | 'trust'>): Disposition {
  if (trust.level === 'virus') return 'quarantined';
  const isDoubtful = trust.level === 'unproven' && DOUBTED_KINDS.includes(kind);
  const isSpam = trust.level === 'spam' && kind !== 'automatic' && kind !== 'unreadable';
  return isDoubtful || isSpam ? 'waiting' : HANDLING[kind].disposition;
}

/** End of the clock, from Amazon's time; a claim's own deadline goes before the rule. Null where no clock runs. */
export function dueAtOfMail(mail: DescribedMail, sentAt: string): string | null {
  const { clockSeconds } = HANDLING[mail.kind];
  if (clockSeconds === null || dispositionOf(mail) !== 'waiting') return null;
  const deadline = mail.claim?.deadline ?? null;
  // A date in a claim's prose may be of a delivery long past, or mistyped: then the rule holds.
  const isPlausible = deadline !== null && deadline > sentAt && deadline < secondsAfter(sentAt, LONGEST_CLAIM_SECONDS);
  return isPlausible ? deadline : secondsAfter(sentAt, clockSeconds);
}

/** Only a message that is proven Amazon's may take the place of a draft that somebody may be reading. */
export const supersedesDrafts = (mail: DescribedMail): boolean =>
  ANSWERABLE_KINDS.includes(mail.kind) && isBelieved(mail);

/** Proven Amazon's, or not checked at all because nobody sent it (a dry run). */
export const isBelieved = ({ trust }: Pick<DescribedMail, 'trust'>): boolean =>
  trust.level === 'trusted' || trust.level === 'unchecked';
