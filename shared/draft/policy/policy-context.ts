import type { Language, ReplyLanguage } from '../../content/vocabulary.ts';

/** An attachment as it would go out. */
export interface ReplyAttachment {
  name: string;
  /** Media type sniffed from the bytes, as `application/pdf`; what a name claims proves nothing. */
  type: string;
  /** Before base64. */
  bytes: number;
}

export interface CheckedReply {
  subject?: string;
  body: string;
  attachments?: readonly ReplyAttachment[];
}

/** Knows the words of one language. */
export interface Speller {
  language: ReplyLanguage;
  /** Of a word in small letters. */
  isWord(word: string): boolean;
  /** Best first. */
  suggest(word: string): string[];
}

/** What is known of the case. Everything may be absent: a rule that needs what is not known stays silent. */
export interface PolicyContext {
  /** Of the buyer's words. */
  language?: Language | null;
  /** Of the reply, where the draft knows it; else it is judged from the text. */
  replyLanguage?: ReplyLanguage | null;
  /** Languages that will do beside the buyer's, where the store does not answer in it. */
  acceptedLanguages?: readonly Language[];
  /** Marketplace code, `US`, `DE`, …. */
  marketplace?: string | null;
  orderId?: string | null;
  /** ASIN of the order's own item; without it no other ASIN can be told. */
  asin?: string | null;
  productTitle?: string | null;
  /** The buyer's relay address, the only e-mail address that may stand in a reply. */
  relayAddress?: string | null;
  /** Hosts whose tracking links the store allows (`Store.trackingHosts`); their subdomains are allowed too. */
  trackingHosts?: readonly string[];
  trackingNumber?: string | null;
  /** Carriers beside the well-known ones, whose phone line may be named. */
  carriers?: readonly string[];
  returnAddress?: string | null;
  rmaNumber?: string | null;
  /** What the buyer wrote: for the questions asked. */
  buyerText?: string | null;
  /** Stands in for `buyerText` where only the number is known. */
  questionCount?: number;
  /** Texts that the template or the facts stand for, such as the rendered template itself: an amount or a date in one of
   *  them is no new promise. */
  allowedPromises?: readonly string[];
  /** Of the reply's language; without it nobody looks at the spelling. */
  speller?: Speller | null;
}
