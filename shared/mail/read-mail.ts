import { findAmazonLinks } from './amazon-links.ts';
import { type BuyerWords, findBuyerWords, hasFrameMarkers } from './buyer-words.ts';
import { readClaim } from './claim.ts';
import { findConfirmationCode } from './confirmation-code.ts';
import { describeAttachment } from './describe-attachment.ts';
import { type DescribedSender, describeSender } from './describe-sender.ts';
import type { DescribedMail, MailEnvelope } from './described-mail.ts';
import { findForgery } from './forgery.ts';
import { cutAt, harmlessLine } from './harmless-text.ts';
import { findInlineForward, type InlineForward } from './inline-forward.ts';
import { detectLanguage } from './language.ts';
import { LIMITS } from './limits.ts';
import { parseMailDate } from './mail-dates.ts';
import { type MailText, readMailText } from './mail-text.ts';
import { readMessageIds } from './message-ids.ts';
import { findAsins, findOrderIds, findProductTitle } from './order-details.ts';
import { ownWords } from './own-words.ts';
import { type ParsedMime, parseMime } from './parse-mime.ts';
import { readSubject, withoutForwardPrefixes } from './read-subject.ts';
import { recognise } from './recognise.ts';
import { domainOf, languageOfMarketplace, marketplaceOfHost } from './relay-address.ts';
import { readReturnRequest } from './return-request.ts';
import { findSentAt } from './sent-at.ts';
import { judgeTrust } from './trust.ts';
import { unreadableReason, unreadMail } from './unreadable.ts';

/**
 * Reads a mail: its bytes and what SES said about it in, a described mail out. Pure, and bounded in time and memory
 * (`limits.ts`). Never throws: what can't be read comes back as `unreadable` with its `error`.
 */
export async function readMail(bytes: Uint8Array, envelope: MailEnvelope = {}): Promise<DescribedMail> {
  try {
    return describe(await withEmbedded(await parseMime(bytes)), bytes, envelope);
  } catch (error) {
    // A bug of ours must not make a mail vanish: it is kept and a person sees it.
    return unreadMail(`reading failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Embedding {
  mime: ParsedMime;
  /** The message that came as an attachment of it, when that is Amazon's. */
  inner: ParsedMime | null;
}

/** Opens messages forwarded as an attachment, as long as they are few. */
async function withEmbedded(mime: ParsedMime): Promise<Embedding> {
  const sender = mime.headers.mailboxes('from')[0]?.address ?? '';
  if (
    marketplaceOfHost(domainOf(sender)) !== null ||
    mime.headers.raw('content-type')[0]?.includes('multipart/report')
  ) {
    return { mime, inner: null };
  }
  const messages = mime.attachments.filter(({ type, name }) => type === 'message/rfc822' || /\.eml$/i.test(name ?? ''));
  for (const message of messages.slice(0, LIMITS.embeddedMessages)) {
    const inner = await parseMime(message.content);
    const writer = inner.headers.mailboxes('from')[0]?.address ?? '';
    if (marketplaceOfHost(domainOf(writer)) !== null) return { mime, inner };
  }
  return { mime, inner: null };
}

function describe({ mime, inner }: Embedding, bytes: Uint8Array, envelope: MailEnvelope): DescribedMail {
  const outerSubject = harmlessLine(mime.headers.first('subject') ?? '', LIMITS.subjectCharacters);
  const content = readMailText((inner ?? mime).parts);
  const forward = inner === null ? findForward(mime, content, outerSubject) : embeddedForward(inner);
  const body = forward === null || inner !== null ? content.text : forward.text;
  const subject = forward === null ? outerSubject : forwardedSubject(forward, outerSubject);
  const told = readSubject(subject);
  const who = describeSender(mime.headers, told.name, forward);
  const isFramed = who.senderClass === 'buyer-relay' || who.senderClass === 'amazon' || hasFrameMarkers(body);
  const buyerPre = content.isBuyerPreQuoted && forward === null ? null : content.buyerPre;
  const words = findBuyerWords(body, buyerPre, isFramed);
  const { kind, evidence } = recognise({
    headers: (inner ?? mime).headers,
    sender: who.sender,
    senderClass: who.senderClass,
    subject,
    text: () => ownWords(body).text,
  });

  const receivedAt = envelope.receivedAt ?? null;
  const quotedDate = forward?.date == null ? null : parseMailDate(forward.date);
  const sentAt = findSentAt(mime.headers, receivedAt, quotedDate);
  const isReturn = kind === 'return-request';
  const returned = isReturn ? readReturnRequest(body) : null;
  const products = describeProducts(subject, words, body, who.senderClass !== 'other');
  const isBuyers = kind === 'buyer-message' || kind === 'cancellation';
  const text = cutAt(
    isBuyers || kind === 'other-mail' || kind === 'automatic' ? words.text : (returned?.request.comments ?? words.text),
    LIMITS.textCharacters,
  );
  const problem = unreadableReason(bytes, mime);
  const trust = judgeTrust({
    headers: mime.headers,
    envelope,
    from: who.from?.address ?? '',
    quotedSender: forward?.sender.address ?? null,
    forgery: findForgery(mime.headers, subject, forward === null ? body : ''),
  });
  return {
    kind: problem === null ? kind : 'unreadable',
    evidence: [
      evidence,
      ...(forward === null ? [] : [forward.evidence]),
      ...(text === '' ? [] : [`the words were found by ${words.how}`]),
    ],
    ...readMessageIds(mime.headers),
    from: who.from,
    subject,
    marketplace: who.marketplace,
    buyer: who.buyer,
    ...products,
    asin: returned?.asin ?? products.asin,
    productTitle: returned?.item ?? products.productTitle,
    returnRequest: returned?.request ?? null,
    claim: kind === 'a-to-z' ? readClaim(body, sentAt) : null,
    topic: who.senderClass === 'other' ? null : told.topic,
    ...findAmazonLinks(body, content.links),
    confirmationCode: kind === 'forwarding-confirmation' ? findConfirmationCode(`${subject}\n${body}`) : null,
    language: languageOf(text, who),
    text,
    attachments: mime.attachments.slice(0, LIMITS.attachments).map(describeAttachment),
    trust,
    sentAt,
    forwardingLagSeconds: lagSeconds(sentAt, receivedAt),
    forwarded: forward !== null ? 'inline' : isForwarded(mime, who, envelope) ? 'automatic' : 'no',
    limits: [...mime.limits, ...(inner?.limits ?? []), ...content.limits, ...textLimit(words.text)],
    error: problem,
  };
}

/** A forward is looked for only in mail that is not Amazon's itself: a buyer may forward things through the relay too. */
function findForward(mime: ParsedMime, content: MailText, subject: string): InlineForward | null {
  const sender = mime.headers.mailboxes('from')[0]?.address ?? '';
  if (marketplaceOfHost(domainOf(sender)) !== null) return null;
  const forward = findInlineForward(content.text);
  // The seller's own reply quotes the buyer below it: a reply is no forward.
  const isReply = /^\s*(?:re|aw|sv|回复|答复|返信)\s?[:：]/i.test(subject) && mime.headers.has('in-reply-to');
  return isReply ? null : forward;
}

function embeddedForward(inner: ParsedMime): InlineForward | null {
  const [sender] = inner.headers.mailboxes('from');
  if (sender === undefined) return null;
  return {
    sender,
    subject: inner.headers.first('subject') ?? '',
    date: inner.headers.raw('date')[0] ?? null,
    replyTo: inner.headers.mailboxes('reply-to')[0]?.address ?? null,
    text: '',
    evidence: `an attached message comes from ${sender.address}`,
  };
}

function forwardedSubject(forward: InlineForward, outer: string): string {
  return harmlessLine(forward.subject, LIMITS.subjectCharacters) || withoutForwardPrefixes(outer);
}

/** The subject and Amazon's frame say what the mail is about; a number in the buyer's words may be of another order. */
function describeProducts(
  subject: string,
  words: BuyerWords,
  body: string,
  isAmazons: boolean,
): Pick<DescribedMail, 'orderId' | 'orderIds' | 'asin' | 'asins' | 'productTitle'> {
  const named = findOrderIds(`${subject}\n${words.frame}`);
  const mentioned = findOrderIds(words.text);
  const quoted = findOrderIds(words.history);
  const orderIds = [...new Set([...named, ...mentioned, ...quoted])].slice(0, LIMITS.identifiers);
  const asins = [
    ...new Set([...findAsins(words.frame), ...findAsins(`${subject}\n${words.text}`), ...findAsins(body)]),
  ];
  const only = mentioned.length === 1 ? mentioned[0] : undefined;
  return {
    orderId: named[0] ?? only ?? (mentioned.length === 0 ? quoted[0] : undefined) ?? null,
    orderIds,
    asin: asins[0] ?? null,
    asins: asins.slice(0, LIMITS.identifiers),
    productTitle: isAmazons ? (findProductTitle(words.frame) ?? findProductTitle(body)) : null,
  };
}

function languageOf(text: string, { marketplace }: DescribedSender): DescribedMail['language'] {
  return detectLanguage(text, languageOfMarketplace(marketplace));
}

function isForwarded(mime: ParsedMime, who: DescribedSender, { recipients }: MailEnvelope): boolean {
  const { headers } = mime;
  if (headers.has('x-forwarded-to') || headers.has('x-forwarded-for') || headers.has('resent-from')) return true;
  if (/\+caf_=|^<?srs[01][=+-]/i.test(headers.raw('return-path')[0]?.trim() ?? '')) return true;
  if (recipients === undefined || recipients.length === 0 || who.senderClass === 'other') return false;
  // `To` is still the seller's mailbox: a mail that reached another inbox was forwarded.
  const named = new Set([...headers.mailboxes('to'), ...headers.mailboxes('cc')].map((box) => box.address));
  return !recipients.some((recipient) => named.has(recipient.toLowerCase()));
}

function lagSeconds(sentAt: string | null, receivedAt: string | null): number | null {
  if (sentAt === null || receivedAt === null) return null;
  const lag = Math.round((Date.parse(receivedAt) - Date.parse(sentAt)) / 1_000);
  return Number.isNaN(lag) ? null : Math.max(0, lag);
}

function textLimit(text: string): string[] {
  if (text.length <= LIMITS.textCharacters) return [];
  return [`the buyer’s words have ${text.length} characters: ${LIMITS.textCharacters} were kept`];
}
