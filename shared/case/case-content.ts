import { createHash, createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Classification } from '../classify/classification.ts';
import type { DraftFacts, Finding, ReplyDraft } from '../draft/draft.ts';
import type { DescribedMail } from '../mail/described-mail.ts';
import type { StoredObject } from './case-event.ts';

/** What people read of a case: personal, so it stands beside the events, and goes when a case is erased. */

/** The case's own secrets. Deleting them makes its originals unreadable and its hashes unanswerable. */
export interface CaseKey {
  /** AES-256 key of the originals in the record bucket, base64. */
  dataKey: string;
  /** Salt of every content hash, base64. */
  salt: string;
}

export interface MessageContent {
  n: number;
  mail: DescribedMail;
  classification: Classification | null;
}

export interface DraftAttachment {
  name: string;
  type: string;
  bytes: number;
  /** Of the attachment itself. */
  sha256: string;
  /** In the record bucket, encrypted with the case's key. */
  stored: StoredObject;
}

export interface DraftContent extends Omit<ReplyDraft, 'template'> {
  n: number;
  template: ReplyDraft['template'] | null;
  /** The full relay address. */
  to: string;
  inReplyTo: string | null;
  references: string[];
  attachments: DraftAttachment[];
  findings: Finding[];
  /** What was known when the template was filled; null for a text that no template began. */
  facts: DraftFacts | null;
  /** The template's own rendering: what the reviewer changed shows against it. */
  rendered: string | null;
  /** Hash of the message that was the thread's last when this was written. */
  lastMessage: string;
}

/** What the queue shows of a case without loading its messages. */
export interface CaseView {
  buyerAlias: string | null;
  buyerBase: string | null;
  buyerName: string | null;
  subject: string;
  /** First words of the latest message. */
  snippet: string;
  asin: string | null;
  productTitle: string | null;
}

/** HMAC-SHA256 (hex) over canonical JSON: commits to content without giving it away. */
export function saltedHash(key: Pick<CaseKey, 'salt'>, content: unknown): string {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new Error('Content without a canonical form cannot be hashed');
  return createHmac('sha256', Buffer.from(key.salt, 'base64')).update(canonical).digest('hex');
}

export type HashedMail = Pick<DescribedMail, 'messageId' | 'subject' | 'text'> & {
  from: { address: string } | null;
  attachments: readonly { name: string; sha256: string }[];
};

export const messageHash = (key: Pick<CaseKey, 'salt'>, mail: HashedMail): string =>
  saltedHash(key, {
    messageId: mail.messageId,
    from: mail.from?.address ?? null,
    subject: mail.subject,
    text: mail.text,
    attachments: mail.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
  });

export type HashedReply = Pick<DraftContent, 'to' | 'subject' | 'body' | 'inReplyTo' | 'references' | 'lastMessage'> & {
  attachments: readonly { name: string; type: string; sha256: string }[];
};

/** What an approval names: change any part of it and the approval does not hold (decision 5). */
export const replyHash = (key: Pick<CaseKey, 'salt'>, draft: HashedReply): string =>
  saltedHash(key, {
    to: draft.to,
    subject: draft.subject,
    body: draft.body,
    attachments: draft.attachments.map(({ name, type, sha256 }) => ({ name, type, sha256 })),
    inReplyTo: draft.inReplyTo,
    references: draft.references,
    lastMessage: draft.lastMessage,
  });

/** Commits to bytes: salted hash of their SHA-256. */
export const bytesHash = (key: Pick<CaseKey, 'salt'>, bytes: Uint8Array): string =>
  saltedHash(key, createHash('sha256').update(bytes).digest('hex'));
