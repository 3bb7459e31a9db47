import type { DescribedMail } from './described-mail.ts';
import type { ParsedMime } from './parse-mime.ts';

/** Why bytes are no mail; null when they are one, however broken. */
export function unreadableReason(bytes: Uint8Array, mime: ParsedMime): string | null {
  if (bytes.length === 0) return 'the mail is empty: no bytes';
  const sample = bytes.subarray(0, 4_096);
  if (!sample.some((byte) => byte > 0x20)) return 'the mail is empty: nothing but blanks';
  if (mime.headers.count > 0) return null;
  const binary = sample.reduce(
    (count, byte) => count + (byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f ? 1 : 0),
    0,
  );
  if (binary * 20 > sample.length) return 'no mail: binary data without a header';
  return 'no mail: it has no header field';
}

/** A mail of which nothing could be read. */
export function unreadMail(error: string): DescribedMail {
  return {
    kind: 'unreadable',
    evidence: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    from: null,
    subject: '',
    marketplace: null,
    buyer: null,
    orderId: null,
    orderIds: [],
    asin: null,
    asins: [],
    productTitle: null,
    returnRequest: null,
    claim: null,
    topic: null,
    caseLink: null,
    noResponseLink: null,
    confirmationCode: null,
    language: null,
    text: '',
    attachments: [],
    trust: { level: 'unproven', reasons: ['nothing could be read that shows who sent it'] },
    sentAt: null,
    forwardingLagSeconds: null,
    forwarded: 'no',
    limits: [],
    error,
  };
}
