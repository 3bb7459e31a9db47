import type { OrderFacts, Store } from '../content/settings.ts';
import type { DescribedMail } from '../mail/described-mail.ts';
import type { DraftFacts } from './draft.ts';

export interface FactSources {
  mail: DescribedMail;
  order: OrderFacts | null;
  store: Store;
  /** When a holding reply promises the full answer: ISO 8601; null leaves a gap. */
  answerBy: string | null;
  /** Issued for return drafts alone. */
  rmaNumber: string | null;
}

/** What is known for filling a template: from the order's facts first, from the mail where they are silent. */
export function draftFacts({ mail, order, answerBy, rmaNumber, store }: FactSources): DraftFacts {
  return {
    buyerName: mail.buyer?.name ?? null,
    orderId: mail.orderId,
    asin: order?.asin ?? mail.asin,
    productTitle: order?.productTitle ?? mail.productTitle,
    fulfilledBy: order?.fulfilledBy ?? null,
    carrier: order?.carrier ?? null,
    trackingNumber: order?.trackingNumber ?? null,
    trackingStatus: order?.trackingStatus ?? null,
    shippedAt: order?.shippedAt ?? null,
    deliverBy: order?.deliverBy ?? null,
    deliveredAt: order?.deliveredAt ?? null,
    rmaNumber,
    refundAmount: null,
    refundPercent: store.keepItOfferPercent > 0 ? store.keepItOfferPercent : null,
    answerBy,
  };
}
