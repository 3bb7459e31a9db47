import { createHash } from 'node:crypto';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/**
 * Tells a mail from another within a store: its Message-ID and what it says (decision 3). Two mails that share an id
 * and differ in text are both kept. Without an id or a readable text the bytes themselves decide.
 */
export function mailKeyOf(mail: DescribedMail, raw: Uint8Array): string {
  const digest = createHash('sha256');
  if (mail.messageId === null || mail.kind === 'unreadable') return digest.update(raw).digest('hex').slice(0, 40);
  const attachments = mail.attachments.map(({ sha256 }) => sha256);
  return digest
    .update(JSON.stringify([mail.messageId, mail.subject, mail.text, attachments]))
    .digest('hex')
    .slice(0, 40);
}
