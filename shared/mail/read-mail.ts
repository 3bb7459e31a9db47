import type { DescribedMail, MailEnvelope } from './described-mail.ts';
import { parseMime } from './parse-mime.ts';
import { parseRelayAddress } from './relay-address.ts';

const MARKERS =
  /-{5,} ?(?:Begin message|Anfang der Nachricht) ?-{5,}([\s\S]*?)-{5,} ?(?:End message|Ende der Nachricht) ?-{5,}/i;

/** Reads a mail: bytes and what SES said about it in, a described mail out. Never throws. */
export async function readMail(bytes: Uint8Array, envelope: MailEnvelope = {}): Promise<DescribedMail> {
  const mime = await parseMime(bytes);
  const subject = mime.headers.first('subject') ?? '';
  const from = mime.headers.mailboxes('from')[0] ?? null;
  const relay = from === null ? null : parseRelayAddress(from.address);
  const whole = mime.parts.find((part) => part.type === 'plain')?.text ?? mime.parts[0]?.text ?? '';
  const text = (MARKERS.exec(whole)?.[1] ?? whole).trim();
  const orderIds = [...new Set(`${subject}\n${whole}`.match(/\b(?:\d{3}|D\d\d)-\d{7}-\d{7}\b/g))];
  const asins = [...new Set(whole.match(/\bB0[A-Z0-9]{8}\b/g))];
  return {
    kind: relay?.isBuyer === true ? 'buyer-message' : 'other-mail',
    evidence: relay === null ? [] : [`From is the relay address ${relay.alias}`],
    messageId: mime.headers.first('message-id'),
    inReplyTo: mime.headers.first('in-reply-to'),
    references: mime.headers.first('references')?.split(/\s+/) ?? [],
    from,
    subject,
    marketplace: relay?.marketplace ?? null,
    buyer: relay?.isBuyer === true ? { alias: relay.alias, base: relay.base, name: from?.name ?? null } : null,
    orderId: orderIds[0] ?? null,
    orderIds,
    asin: asins[0] ?? null,
    asins,
    productTitle: null,
    returnRequest: null,
    claim: null,
    topic: null,
    caseLink: null,
    noResponseLink: null,
    confirmationCode: null,
    language: 'en',
    text,
    attachments: [],
    trust: { level: 'unchecked', reasons: ['no verdicts at hand: the sender was not checked'] },
    sentAt: null,
    forwardingLagSeconds: null,
    forwarded: envelope.recipients === undefined ? 'no' : 'automatic',
    limits: mime.limits,
    error: null,
  };
}
