import type { Language, MailKind } from '../content/vocabulary.ts';

/** SES's verdicts as they stand in the SNS notification (`receipt.*Verdict.status`), lower ones in the mail are never read. */
export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';

export interface Verdicts {
  spam: Verdict;
  virus: Verdict;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
}

/** What is known of a mail beside its bytes. All of it is absent in a dry run of a file. */
export interface MailEnvelope {
  verdicts?: Verdicts;
  /** Envelope recipients (`receipt.recipients`): what routes a forwarded mail, `To` is still the seller's mailbox. */
  recipients?: readonly string[];
  /** When SES took the mail in: ISO 8601, UTC. */
  receivedAt?: string;
}

/** `trusted`: proven Amazon's. `unproven`: claims to be and is not proven, or came as an inline forward.
 *  `unchecked`: no verdicts at hand (dry run). `spam`, `virus`: the scan said so. */
export const TRUST_LEVELS = ['trusted', 'unproven', 'unchecked', 'spam', 'virus'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

export interface Trust {
  level: TrustLevel;
  /** Plain sentences, each naming what was looked at and what it showed. */
  reasons: string[];
}

export interface Buyer {
  /** The full relay address to answer, in lower case: `abc123+uuid@marketplace.amazon.com`. */
  alias: string;
  /** The alias without `+uuid`: who the buyer is to this seller. */
  base: string;
  name: string | null;
}

export interface AttachmentDescription {
  /** Made safe: no path, control or bidirectional characters, never empty. */
  name: string;
  /** Media type sniffed from the bytes, else the declared one. */
  type: string;
  bytes: number;
  sha256: string;
  /** Why a person should not open it (executable, script, macro, type that does not match its name), or null. */
  danger: string | null;
}

export interface ReturnRequest {
  /** Amazon's reason as it stands in the mail. */
  reason: string | null;
  quantity: number | null;
  /** Whose fault the reason makes it; null when the reason is not known. */
  fault: 'seller' | 'buyer' | null;
  comments: string | null;
}

export interface Claim {
  /** As written, with its currency. */
  amount: string | null;
  /** ISO 8601 where the mail names one. */
  deadline: string | null;
}

/** A mail, read: what the rest of the pipeline works on. Nothing in it is HTML. */
export interface DescribedMail {
  kind: MailKind;
  /** Why `kind` is what it is: the header, sender or words that decided. */
  evidence: string[];
  /** With angle brackets, as in the header. */
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  from: { address: string; name: string | null } | null;
  subject: string;
  /** Marketplace code, `US`, `DE`, …, or null. */
  marketplace: string | null;
  buyer: Buyer | null;
  /** The order this mail is about; others that are only mentioned stand in `orderIds`. */
  orderId: string | null;
  orderIds: string[];
  asin: string | null;
  asins: string[];
  productTitle: string | null;
  returnRequest: ReturnRequest | null;
  claim: Claim | null;
  /** Amazon's topic from the subject, in English lower case ("order delivery"), as evidence for classifying. */
  topic: string | null;
  /** Opens the thread in Seller Central. */
  caseLink: string | null;
  /** Signed and acting on a GET: shown, never fetched. */
  noResponseLink: string | null;
  /** For a refusal or an own copy: nothing but what links it to its case beside `references` and `orderId`. */
  confirmationCode: string | null;
  /** Of the buyer's own words; null when there are none to judge by. */
  language: Language | null;
  /** The buyer's own words: no frame, no quoted history, line breaks kept. */
  text: string;
  attachments: AttachmentDescription[];
  trust: Trust;
  /** Amazon's time: earliest plausible of `Date` and Amazon's `Received` hop. ISO 8601, UTC. */
  sentAt: string | null;
  /** Seconds between `sentAt` and our receipt; null when either is unknown. */
  forwardingLagSeconds: number | null;
  forwarded: 'no' | 'automatic' | 'inline';
  /** Limits that were hit while reading, in words; empty for a normal mail. */
  limits: string[];
  /** For `unreadable`: what could not be read and why. */
  error: string | null;
}
