import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { DraftContent } from '../../shared/case/case-content.ts';
import type { Store } from '../../shared/content/settings.ts';

export interface ReplyAttachment {
  name: string;
  type: string;
  content: Uint8Array;
}

/** The mail, and between whom SES is asked to carry it: the very addresses that its headers show. */
export interface ComposedReply {
  raw: Uint8Array;
  from: string;
  to: string;
}

/** What makes one attempt's bytes its own; SES puts its own Message-ID and Date in their place (SendRawEmail). */
export interface ReplyStamp {
  /** ISO 8601. */
  date: string;
  /** Left part of the Message-ID: `[A-Za-z0-9.-]`. */
  id: string;
}

/**
 * The reply as RFC 5322 and 2045 want it: plain text, UTF-8, quoted-printable, not flowed (Amazon shows flowed text
 * with its soft breaks), threaded by In-Reply-To and References. The same input gives the same bytes.
 */
export async function composeReply(
  draft: Pick<DraftContent, 'to' | 'subject' | 'body' | 'inReplyTo' | 'references'>,
  store: Pick<Store, 'sender'>,
  attachments: readonly ReplyAttachment[],
  stamp: ReplyStamp,
): Promise<ComposedReply> {
  const from = plainAddress(store.sender.address);
  const to = plainAddress(draft.to);
  const mail = new MailComposer({
    from: { name: oneLine(store.sender.name), address: from },
    to: { name: '', address: to },
    subject: oneLine(draft.subject),
    inReplyTo: messageIds([draft.inReplyTo ?? ''])[0],
    references: messageIds(draft.references),
    date: new Date(stamp.date),
    messageId: `<${stamp.id}@${from.split('@')[1]}>`,
    text: draft.body.replace(/\r\n?|\n/g, '\r\n'),
    // Also for plain ASCII, which the composer would send as 7bit: one form for every reply.
    encoding: 'quoted-printable',
    textEncoding: 'quoted-printable',
    // A text can't hold its own hash, so no line of it can end its part.
    baseBoundary: createHash('sha256').update(draft.body).digest('hex').slice(0, 32),
    attachments: attachments.map(({ name, type, content }) => ({
      filename: oneLine(name),
      contentType: MEDIA_TYPE.exec(type)?.[0] ?? 'application/octet-stream',
      content: Buffer.from(content),
    })),
    // Nothing may be read from disk or fetched, whatever a draft says.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return { raw: withValuesBesideNames(await mail.build()), from, to };
}

/** RFC 2045, 5.1, without parameters. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/i;

/**
 * The composer breaks a line of more than 76 characters after the header's name, if there is no other space: the usual
 * relay address with its uuid is that long. The result is legal, and more than some readers of `To:` understand.
 */
function withValuesBesideNames(mail: Buffer): Buffer {
  const end = mail.indexOf('\r\n\r\n');
  const headers = mail.subarray(0, end).toString('latin1');
  return Buffer.concat([Buffer.from(headers.replace(/^([\w-]+:)\r\n /gm, '$1 '), 'latin1'), mail.subarray(end)]);
}

/** A line break in a value would begin a header of its own; the composer encodes it, and Amazon would decode it again. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Printable ASCII in brackets, short enough for a line of 998 octets (RFC 5322, 2.1.1): no fold could break an id. */
const MESSAGE_ID = /^<[!-;=?-~]{1,900}>$/;
const messageIds = (ids: readonly string[]): string[] => ids.filter((id) => MESSAGE_ID.test(id));

/**
 * With its domain in lower case: the policy that allows sending only to Amazon's relay, and only from verified senders,
 * is compared letter by letter (IAM `StringLike`). The part before the @ stays as Amazon wrote it.
 */
function plainAddress(address: string): string {
  const bare = address.replace(/\s/g, '');
  const at = bare.lastIndexOf('@');
  return bare.slice(0, at) + bare.slice(at).toLowerCase();
}
