import * as z from 'zod/mini';

/**
 * What the page reads of the API's answers (functions/review/case-response.ts; `/api/openapi.json` is the whole of it).
 * Fields that only inform may be missing, and words of closed lists are read as text: a page that stayed open over a
 * release shows what it knows instead of failing.
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
  marketplace: text,
  orderId: text,
  category: text,
  scenario: text,
  confidence: z._default(z.number(), 0),
  risks: texts,
  /** What a person has to say they looked at before they approve. */
  marks: texts,
  state: z.string(),
  draftState: text,
  priority: z.string(),
  dueAt: text,
  version: z.number(),
  assignee: person,
  /** A holding reply's promise is nearly due. */
  reminder: z._default(z.nullable(z.object({ dueAt: z.string() })), null),
  buyerName: text,
  productTitle: text,
  subject: text,
  snippet: text,
});
export type QueueItem = z.infer<typeof queueItemSchema>;

export const queueSchema = z.object({ items: z.array(queueItemSchema), next: text });
export type QueuePage = z.infer<typeof queueSchema>;

const attachmentSchema = z.object({
  /** What the file is fetched by. */
  n: z.number(),
  name: z.string(),
  type: text,
  bytes: z.optional(z.number()),
  danger: text,
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const attachmentLinkSchema = z.object({ name: z.string(), url: z.string() });
export type AttachmentLink = z.infer<typeof attachmentLinkSchema>;

export const manualsSchema = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string(), name: z.string(), language: text })),
});
export type Manual = z.infer<typeof manualsSchema>['items'][number];

const messageSchema = z.object({
  n: z.number(),
  at: z.string(),
  /** `seller` for the copy of a reply that was written in Seller Central. */
  from: z.string(),
  text: z.string(),
  language: text,
  attachments: z._default(z.array(attachmentSchema), []),
  trust: z._default(z.nullable(z.object({ level: z.string(), reasons: texts })), null),
  matched: z._default(z.array(z.object({ keyword: z.string(), category: text })), []),
  riskEvidence: z._default(z.array(z.object({ risk: z.string(), evidence: z.string() })), []),
  caseLink: text,
  noResponseLink: text,
  /** Why the mail could not be read. */
  error: text,
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

/** 0–0 for what stands nowhere in the text. */
const gapSchema = z.object({ name: z.string(), start: z.number(), end: z.number() });

/** What stands in the way of sending a text. */
export const textCheckSchema = z.object({
  findings: z.array(findingSchema),
  gaps: z._default(z.array(gapSchema), []),
});
export type TextCheck = z.infer<typeof textCheckSchema>;

const offerSchema = z.object({
  kind: z.string(),
  detail: text,
  choice: text,
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
  alternatives: texts,
  missing: texts,
  gaps: z._default(z.array(gapSchema), []),
  policy: z._default(z.array(findingSchema), []),
  attachments: z._default(z.array(attachmentSchema), []),
  hash: z.string(),
  /** Who approved it first, where two people have to. */
  endorsedBy: person,
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
  asin: text,
  messages: z.array(messageSchema),
  /** The one to work on, else the last. */
  draft: z.nullable(draftSchema),
  drafts: z._default(z.array(draftSchema), []),
  events: z.array(eventSchema),
  hold: z._default(z.nullable(z.object({ reason: z.string(), reviewOn: z.string() })), null),
});
export type CaseView = z.infer<typeof caseSchema>;

export const configurationSchema = z.object({ issuer: z.string(), clientId: z.string() });
export type Configuration = z.infer<typeof configurationSchema>;

const namedSchema = z.object({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof namedSchema>;

/** Who is signed in, and what holds for them. */
export const accountSchema = z.object({
  id: z.string(),
  role: z.string(),
  /** Every store that they may see. */
  stores: z._default(z.array(namedSchema), []),
  sending: z.object({ stoppedForAll: z.boolean(), stoppedStores: texts, reason: text }),
  people: z._default(z.array(namedSchema), []),
});
export type Account = z.infer<typeof accountSchema>;

/** Problem details (RFC 9457). */
export const problemSchema = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  /** Which rule of several it was. */
  code: z.optional(z.string()),
  /** Of a refused body: what is wrong with which of its fields. */
  fields: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
});
