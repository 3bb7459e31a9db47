import type { ReplyLanguage, TemplateId } from '../content/vocabulary.ts';

export const SEVERITIES = ['block', 'warn'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One breach of Amazon's communication rules in a draft. Offsets count UTF-16 code units of the checked text. */
export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  message: string;
  /** What to write instead; null when there is nothing to propose. */
  suggestion: string | null;
}

/** What is known for filling a template. Null is "not known": it becomes a visible gap, never an invention. */
export interface DraftFacts {
  buyerName: string | null;
  orderId: string | null;
  asin: string | null;
  productTitle: string | null;
  fulfilledBy: 'amazon' | 'seller' | null;
  carrier: string | null;
  trackingNumber: string | null;
  trackingStatus: string | null;
  /** ISO 8601 dates; shown in the buyer's locale and time zone. */
  shippedAt: string | null;
  deliverBy: string | null;
  deliveredAt: string | null;
  rmaNumber: string | null;
  /** With currency, as it is to be shown: `12.90 EUR`. */
  refundAmount: string | null;
  refundPercent: number | null;
  /** When a holding reply promises the full answer: ISO 8601. */
  answerBy: string | null;
}

/** A reply as it would go out. Gaps stand in `body` as `[[name]]` and in `missing` by name. */
export interface ReplyDraft {
  template: TemplateId;
  language: ReplyLanguage;
  subject: string;
  body: string;
  missing: string[];
}
