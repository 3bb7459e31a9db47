import * as z from 'zod/mini';

/**
 * What the page reads of the API's answers (docs/architecture.md; `/api/openapi.json` is the whole of it). Fields that
 * only inform may be missing, and words of closed lists are read as text: a page that stayed open over a release shows
 * what it knows instead of failing.
 */

// Zod would compile parsers with `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

const text = z._default(z.nullable(z.string()), null);
const texts = z._default(z.array(z.string()), []);
/** A person's id, however the answer names them (`user:ana` or `ana`). */
const person = z.pipe(
  text,
  z.transform((actor) => actor?.replace(/^user:/, '') ?? null),
);

const queueItemSchema = z.object({
  id: z.string(),
  store: z.string(),
  orderId: text,
  category: text,
  state: z.string(),
  priority: z.string(),
  dueAt: text,
  version: z.number(),
  subject: text,
  snippet: text,
  marketplace: text,
  assignee: person,
  buyerName: text,
  risks: texts,
});
export type QueueItem = z.infer<typeof queueItemSchema>;

export const queueSchema = z.object({ items: z.array(queueItemSchema), next: text });
export type QueuePage = z.infer<typeof queueSchema>;

const attachmentSchema = z.object({
  name: z.string(),
  type: text,
  bytes: z.optional(z.number()),
  danger: text,
});
export type Attachment = z.infer<typeof attachmentSchema>;

const messageSchema = z.object({
  n: z.number(),
  at: z.string(),
  from: z.string(),
  text: z.string(),
  attachments: z._default(z.array(attachmentSchema), []),
});
export type Message = z.infer<typeof messageSchema>;

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['block', 'warn']),
  start: z.number(),
  end: z.number(),
  message: z.string(),
  suggestion: text,
});
export type PolicyFinding = z.infer<typeof findingSchema>;

const offerSchema = z.object({
  kind: z.string(),
  detail: z.string(),
  dueAt: text,
  done: z._default(z.boolean(), false),
});

const draftSchema = z.object({
  n: z.number(),
  state: z.string(),
  subject: z.string(),
  body: z.string(),
  language: z.string(),
  template: text,
  missing: texts,
  policy: z._default(z.array(findingSchema), []),
  hash: z.string(),
  /** Who approved it first, where two people have to. */
  endorsedBy: person,
  approvedBy: person,
  /** An approved draft can be taken back until then. */
  sendNotBefore: text,
  problem: text,
  offers: z._default(z.array(offerSchema), []),
});
export type Draft = z.infer<typeof draftSchema>;

const eventSchema = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  type: z.string(),
  data: z._default(z.record(z.string(), z.unknown()), {}),
  hash: z.string(),
});
export type CaseEvent = z.infer<typeof eventSchema>;

export const caseSchema = z.extend(queueItemSchema, {
  buyer: z._default(z.nullable(z.object({ name: text, alias: text })), null),
  language: text,
  confidence: z._default(z.number(), 0),
  scenario: text,
  matched: z._default(z.array(z.object({ keyword: z.string() })), []),
  asin: text,
  productTitle: text,
  caseLink: text,
  carrier: text,
  trackingNumber: text,
  fulfilledBy: text,
  trust: z._default(z.nullable(z.object({ level: z.string(), reasons: texts })), null),
  /** What a person has to say they looked at before they approve. */
  marks: texts,
  hold: z._default(z.nullable(z.object({ reason: z.string(), reviewOn: z.string() })), null),
  messages: z.array(messageSchema),
  draft: z.nullable(draftSchema),
  events: z.array(eventSchema),
});
export type CaseView = z.infer<typeof caseSchema>;

export const configurationSchema = z.object({ issuer: z.string(), clientId: z.string() });
export type Configuration = z.infer<typeof configurationSchema>;

/** Problem details (RFC 9457). */
export const problemSchema = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
});
