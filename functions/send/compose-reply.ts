import MailComposer from 'nodemailer/lib/mail-composer';
import type { DraftContent } from '../../shared/case/case-content.ts';
import type { Store } from '../../shared/content/settings.ts';

export interface ReplyAttachment {
  name: string;
  type: string;
  content: Uint8Array;
}

/**
 * The reply as RFC 5322 and 2045 want it: plain text, UTF-8, quoted-printable, not flowed (Amazon shows flowed text
 * with its soft breaks), threaded by In-Reply-To and References. SES sets Message-ID and Date itself.
 */
export async function composeReply(
  draft: DraftContent,
  store: Pick<Store, 'sender'>,
  attachments: readonly ReplyAttachment[],
): Promise<Uint8Array> {
  const mail = new MailComposer({
    from: store.sender,
    to: { name: '', address: draft.to },
    subject: draft.subject,
    inReplyTo: draft.inReplyTo ?? undefined,
    references: draft.references,
    text: draft.body,
    textEncoding: 'quoted-printable',
    attachments: attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(content),
    })),
    // Nothing may be read from disk or fetched, whatever a draft says.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return await mail.build();
}
