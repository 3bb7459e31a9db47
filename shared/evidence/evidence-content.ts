import { z } from 'zod';

/** What a bundle holds of a case's content: as the table has it, described as far as proving and showing it needs. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string();
const nullableText = z.string().nullable();

const messageAttachment = z.looseObject({ name: text, type: text, bytes: z.number(), sha256 });
const draftAttachment = z.looseObject({ name: text, type: text, bytes: z.number(), sha256 });

export const evidenceMessageSchema = z.looseObject({
  n: z.number().int().positive(),
  mail: z.looseObject({
    messageId: nullableText,
    from: z.object({ address: text, name: nullableText }).nullable(),
    subject: text,
    text,
    language: nullableText,
    attachments: z.array(messageAttachment),
  }),
});
export type EvidenceMessage = z.infer<typeof evidenceMessageSchema>;

export const evidenceDraftSchema = z.looseObject({
  n: z.number().int().positive(),
  template: nullableText,
  language: text,
  to: text,
  subject: text,
  body: text,
  rendered: nullableText,
  inReplyTo: nullableText,
  references: z.array(text),
  attachments: z.array(draftAttachment),
  lastMessage: text,
});
export type EvidenceDraft = z.infer<typeof evidenceDraftSchema>;

/** Null stands for content that was erased. */
export const evidenceContentSchema = z.strictObject({
  caseId: text,
  /** Of every salted hash in the events; the data key stays where it is, the originals are here in the clear. */
  salt: nullableText,
  buyerName: nullableText,
  productTitle: nullableText,
  asin: nullableText,
  messages: z.array(evidenceMessageSchema),
  drafts: z.array(evidenceDraftSchema),
});
export type EvidenceContent = z.infer<typeof evidenceContentSchema>;
