import type { DraftFacts } from '../../shared/draft/draft.ts';

/** Nothing is known: every fact is a gap. */
export const fewestFacts: DraftFacts = {
  buyerName: null,
  orderId: null,
  asin: null,
  productTitle: null,
  fulfilledBy: null,
  carrier: null,
  trackingNumber: null,
  trackingStatus: null,
  shippedAt: null,
  deliverBy: null,
  deliveredAt: null,
  rmaNumber: null,
  refundAmount: null,
  refundPercent: null,
  answerBy: null,
};

/** Everything is known, of an order that the seller shipped. */
export const fullFacts: DraftFacts = {
  buyerName: 'Alex Morgan',
  orderId: '111-1234567-1234567',
  asin: 'B0EXAMPLE1',
  productTitle: 'Acme Digital Kitchen Scale 5 kg, Stainless Steel, Tare Function, LCD',
  fulfilledBy: 'seller',
  carrier: 'DHL',
  trackingNumber: 'JJD000390007812345678',
  trackingStatus: 'InTransit',
  shippedAt: '2026-11-16T15:00:00Z',
  deliverBy: '2026-11-20T20:00:00Z',
  deliveredAt: '2026-11-20T18:00:00Z',
  rmaNumber: 'RMA-7K3MQ-9XCTB-4',
  refundAmount: '12.90 EUR',
  refundPercent: 20,
  answerBy: '2026-11-27T20:00:00Z',
};

/** The same order, stored and shipped by Amazon. */
export const amazonFacts: DraftFacts = { ...fullFacts, fulfilledBy: 'amazon' };
