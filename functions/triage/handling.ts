import { secondsAfter } from '../../shared/clock/clock.ts';
import type { Disposition, MailKind } from '../../shared/content/vocabulary.ts';
import type { DescribedMail, TrustLevel } from '../../shared/mail/described-mail.ts';

/** Amazon's clock: 24 hours of wall clock, weekends and holidays included (Seller Central, "Contact response time"). */
const RESPONSE_SECONDS = 24 * 3600;
/** An A-to-z claim asks for an answer within 48 hours. */
const CLAIM_SECONDS = 48 * 3600;

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

export const dispositionOf = (mail: DescribedMail): Disposition =>
  mail.trust.level === 'virus' ? 'quarantined' : HANDLING[mail.kind].disposition;

/** End of the clock, from Amazon's time; a claim's own deadline goes before the rule. Null where no clock runs. */
export function dueAtOfMail(mail: DescribedMail, sentAt: string): string | null {
  const { disposition, clockSeconds } = HANDLING[mail.kind];
  if (disposition !== 'waiting' || clockSeconds === null || mail.trust.level === 'virus') return null;
  return mail.claim?.deadline ?? secondsAfter(sentAt, clockSeconds);
}

/** Only a message that is proven Amazon's may take the place of a draft that somebody may be reading. */
export const supersedesDrafts = (mail: DescribedMail): boolean =>
  dispositionOf(mail) === 'waiting' && (mail.trust.level === 'trusted' || mail.trust.level === 'unchecked');
