import type { CaseKey, CaseView, DraftContent, MessageContent } from '../../shared/case/case-content.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/** Content as it stands beside the events. The people in it are invented. */

export const sampleKey: CaseKey = {
  dataKey: Buffer.alloc(32, 1).toString('base64'),
  salt: Buffer.alloc(32, 2).toString('base64'),
};

export const BUYER_BASE = 'q7w3e5r9t1y2u4@marketplace.amazon.com';

export const sampleMail = (change: Partial<DescribedMail> = {}): DescribedMail => ({
  kind: 'buyer-message',
  evidence: [],
  messageId: '<m1@example.com>',
  inReplyTo: null,
  references: [],
  from: { address: BUYER_BASE, name: 'Mara' },
  subject: 'Order delivery inquiry from Amazon customer Mara (Order: 111-1234567-1234567)',
  marketplace: 'US',
  buyer: { alias: BUYER_BASE, base: BUYER_BASE, name: 'Mara' },
  orderId: '111-1234567-1234567',
  orderIds: ['111-1234567-1234567'],
  asin: null,
  asins: [],
  productTitle: null,
  returnRequest: null,
  claim: null,
  topic: 'order delivery',
  caseLink: null,
  noResponseLink: null,
  confirmationCode: null,
  language: 'en',
  text: 'Where is my parcel?',
  attachments: [],
  trust: { level: 'trusted', reasons: [] },
  sentAt: '2026-11-02T10:00:00.000Z',
  forwardingLagSeconds: 0,
  forwarded: 'automatic',
  limits: [],
  error: null,
  ...change,
});

export const sampleMessage = (n: number): MessageContent => ({ n, mail: sampleMail(), classification: null });

export const sampleDraft = (n: number): DraftContent => ({
  n,
  template: 'where-is-it',
  language: 'en',
  subject: 'Re: Order delivery inquiry from Amazon customer Mara (Order: 111-1234567-1234567)',
  body: 'Hello Mara,\n\nthank you for writing. Your parcel is on its way.',
  missing: [],
  to: BUYER_BASE,
  inReplyTo: '<m1@example.com>',
  references: ['<m1@example.com>'],
  attachments: [],
  findings: [],
  facts: null,
  rendered: null,
  lastMessage: 'c'.repeat(64),
});

export const sampleView = (): CaseView => ({
  buyerAlias: BUYER_BASE,
  buyerBase: BUYER_BASE,
  buyerName: 'Mara',
  subject: 'Order delivery inquiry from Amazon customer Mara (Order: 111-1234567-1234567)',
  snippet: 'Where is my parcel?',
  asin: null,
  productTitle: null,
});
