import type { StoredObject } from '../../shared/case/case-event.ts';
import type { DraftProposal, ReceiveMail } from '../../shared/case/decide/receive-mail.ts';
import type { DeliveryEventType, RecordDelivery } from '../../shared/case/decide/record-delivery.ts';
import type { ReviewCommand } from '../../shared/case/decide/review-draft.ts';
import type { SendCommand } from '../../shared/case/decide/send-reply.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';

/** Commands as the functions would give them, each with one line of what is special about it. */

export const ANA = 'user:ana';
export const BEN = 'user:ben';
export const TRIAGE = 'function:triage';
export const SEND = 'function:send';
export const DELIVERY = 'function:delivery';
export const WATCH = 'function:watch';

/** Amazon's clock (Seller Central, "Contact response time"). */
const DAY_SECONDS = 24 * 3600;

export const sha256Of = (digit: string): string => digit.repeat(64).slice(0, 64);

export const storedObject = (key: string): StoredObject => ({
  key,
  versionId: 'v1',
  sha256: sha256Of('e'),
  plainHash: sha256Of('f'),
});

export const proposal = (change: Partial<DraftProposal> = {}): DraftProposal => ({
  template: 'where-is-it',
  language: 'en',
  missing: [],
  findings: [],
  offers: [],
  contentHash: sha256Of('d'),
  versions: { templates: '1' },
  ...change,
});

export interface SampleMail extends Partial<ReceiveMail['message']> {
  draft?: DraftProposal | null;
  sentFromHere?: boolean;
  opening?: Partial<ReceiveMail['opening']>;
}

let mails = 0;

/** A buyer's message with a draft, sent and received at the same instant, unless said otherwise. */
export function receiveMail(at: string, mail: SampleMail = {}): ReceiveMail {
  const { draft = proposal(), sentFromHere = false, opening, ...message } = mail;
  mails += 1;
  const sentAt = message.sentAt ?? at;
  return {
    type: 'receive-mail',
    opening: {
      store: 'demo-us',
      marketplace: 'US',
      orderId: '111-1234567-1234567',
      buyerHash: sha256Of('b'),
      ...opening,
    },
    message: {
      mailKey: `mail-${mails}`,
      kind: 'buyer-message',
      disposition: 'waiting',
      sentAt,
      receivedAt: at,
      dueAt: secondsAfter(sentAt, DAY_SECONDS),
      language: 'en',
      category: 'logistics',
      confidence: 0.9,
      scenario: 'where-is-it',
      risks: [],
      priority: 'normal',
      trust: 'trusted',
      marks: [],
      supersedes: true,
      contentHash: sha256Of('c'),
      original: storedObject(`originals/${mails}.eml`),
      versions: { lexicons: '1' },
      ...message,
    },
    draft,
    sentFromHere,
    references: [],
  };
}

/** Mail that is kept in its thread and asks for nothing. */
export const recordedMail = (at: string, kind: 'notice' | 'own-copy' | 'refusal', mail: SampleMail = {}): ReceiveMail =>
  receiveMail(at, { kind, disposition: 'recorded', dueAt: null, supersedes: false, draft: null, ...mail });

export type ApproveDraft = Extract<ReviewCommand, { type: 'approve-draft' }>;

export const approve = (hash = sha256Of('d'), change: Partial<ApproveDraft> = {}): ApproveDraft => ({
  type: 'approve-draft',
  hash,
  acknowledged: [],
  override: null,
  findings: [],
  undoSeconds: 10,
  ...change,
});

export const claim = (draft = 1, contentHash = sha256Of('d'), sendingStopped = false): SendCommand => ({
  type: 'claim-send',
  draft,
  contentHash,
  original: storedObject(`sent/${draft}.eml`),
  sendingStopped,
});

export const submitted = (draft = 1): SendCommand => ({
  type: 'confirm-send',
  draft,
  outcome: { type: 'submitted', sesMessageId: `ses-${draft}` },
});

export const failed = (draft: number, retryAt: string): SendCommand => ({
  type: 'confirm-send',
  draft,
  outcome: { type: 'failed', error: 'SES asked to slow down. (Throttling)', retryAt },
});

export const sesRefused = (draft = 1): SendCommand => ({
  type: 'confirm-send',
  draft,
  outcome: { type: 'refused', error: 'SES rejected the message. (MessageRejected)' },
});

export const timedOut = (draft = 1): SendCommand => ({
  type: 'confirm-send',
  draft,
  outcome: { type: 'unknown', error: 'The call to SES ended without a clear answer (TimeoutError).' },
});

export const sesEvent = (
  event: DeliveryEventType,
  draft = 1,
  occurredAt = '2026-11-02T12:00:00.000Z',
): RecordDelivery => ({
  type: 'record-delivery',
  draft,
  event,
  sesMessageId: `ses-${draft}`,
  occurredAt,
  detail: `SES reported ${event}.`,
});
