import type { TemplateLibrary } from './schema.ts';

const replacementOrRefund = [
  { kind: 'replacement', choice: 'solution', unless: 'fulfilled_by_amazon' },
  { kind: 'refund', choice: 'solution', unless: 'fulfilled_by_amazon', detail: 'refund_amount' },
] as const;

const returnNumber = { kind: 'rma', unless: 'fulfilled_by_amazon', detail: 'rma_number' } as const;

const furtherNews = {
  kind: 'answer-by',
  when: 'answer_by',
  unless: 'fulfilled_by_amazon',
  detail: 'answer_by',
} as const;

/** Where the carrier has to be asked first, the reply says until when the answer comes. */
const carrierAsked = {
  kind: 'answer-by',
  when: 'answer_by',
  unless: ['tracking_status', 'fulfilled_by_amazon'],
  detail: 'answer_by',
} as const;

/**
 * What an approved reply from each template promises. Where Amazon fulfils an order, the replacement and the refund are
 * Amazon's to give, so the seller owes nothing.
 */
export const templateOffers: TemplateLibrary['offers'] = {
  'where-is-it': [carrierAsked],
  late: [{ kind: 'refund', choice: 'solution', unless: 'fulfilled_by_amazon', detail: 'refund_amount' }, carrierAsked],
  'tracking-not-moving': [{ kind: 'enquiry', unless: 'fulfilled_by_amazon', detail: 'tracking_number' }, furtherNews],
  lost: [...replacementOrRefund],
  'damaged-on-arrival': [...replacementOrRefund],
  defective: [...replacementOrRefund],
  'missing-parts': [
    { kind: 'spare-part', choice: 'solution' },
    { kind: 'refund', choice: 'solution', unless: 'fulfilled_by_amazon', detail: 'refund_amount' },
  ],
  'wrong-item': [...replacementOrRefund],
  'not-as-described': [...replacementOrRefund],
  'stopped-working': [...replacementOrRefund],
  'return-seller-fault': [returnNumber, { kind: 'refund', unless: 'fulfilled_by_amazon', detail: 'refund_amount' }],
  'return-change-of-mind': [
    { kind: 'partial-refund', choice: 'solution', when: 'refund_percent', detail: 'refund_percent' },
    { ...returnNumber, choice: 'solution' },
  ],
  exchange: [returnNumber, { kind: 'replacement', unless: 'fulfilled_by_amazon' }],
  'refused-delivery': [{ kind: 'refund', unless: 'fulfilled_by_amazon', detail: 'refund_amount' }],
  manual: [{ kind: 'document' }],
  invoice: [{ kind: 'document' }],
  holding: [{ kind: 'answer-by', detail: 'answer_by' }],
};
