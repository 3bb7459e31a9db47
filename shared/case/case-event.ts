import { z } from 'zod';
import { ROLES } from '../content/settings.ts';
import {
  CATEGORIES,
  DISPOSITIONS,
  LANGUAGES,
  MAIL_KINDS,
  PRIORITIES,
  REPLY_LANGUAGES,
  RISKS,
  SCENARIOS,
  type Scenario,
  type TemplateId,
} from '../content/vocabulary.ts';
import { TRUST_LEVELS } from '../mail/described-mail.ts';

/**
 * What can happen to a case. Events are the record: appended once, chained by hash, never changed. They hold no
 * personal content: messages and drafts are content items of their own, and an event commits to them by a hash that
 * is salted with the case's key, so that erasing content and key leaves a chain that still verifies.
 */

const instant = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const ordinal = z.number().int().positive();
const reason = z.string().min(1).max(500);
const scenario = z.custom<Scenario>((value) => typeof value === 'string' && Object.hasOwn(SCENARIOS, value));
const templateId = z.custom<TemplateId>((value) => typeof value === 'string' && value.length > 0);

/**
 * An object in the record bucket. `sha256` is of the bytes that are stored there, encrypted as they are; `plainHash` is
 * the salted hash of the SHA-256 of what they say once decrypted, so that an exported original can be proved.
 */
export const storedObjectSchema = z.object({
  key: z.string(),
  versionId: z.string().nullable(),
  sha256,
  plainHash: sha256,
});
export type StoredObject = z.infer<typeof storedObjectSchema>;

/** What a reply promised; see shared/draft/offers.ts. */
export const offerSchema = z.object({
  kind: z.string().min(1).max(40),
  detail: z.string().max(200).nullable(),
  choice: z.string().max(40).nullable(),
  dueAt: instant.nullable(),
});

const findingSummary = z.object({ rule: z.string(), severity: z.enum(['block', 'warn']) });

const eventData = {
  'case-opened': z.object({
    store: z.string(),
    marketplace: z.string().nullable(),
    orderId: z.string().nullable(),
    /** Salted hash of the buyer's base alias; null for mail that is no buyer's. */
    buyerHash: sha256.nullable(),
  }),
  'message-received': z.object({
    n: ordinal,
    mailKey: z.string(),
    kind: z.enum(MAIL_KINDS),
    disposition: z.enum(DISPOSITIONS),
    /** Amazon's time, from which the 24 hours run. */
    sentAt: instant,
    receivedAt: instant,
    /** End of the clock; null where no clock runs. */
    dueAt: instant.nullable(),
    language: z.enum(LANGUAGES).nullable(),
    category: z.enum(CATEGORIES).nullable(),
    confidence: z.number(),
    scenario: scenario.nullable(),
    risks: z.array(z.enum(RISKS)),
    priority: z.enum(PRIORITIES),
    trust: z.enum(TRUST_LEVELS),
    /** What a reviewer has to say they looked at before they may approve. */
    marks: z.array(z.string()),
    /** A message whose sender is not proven leaves the draft that stands. */
    supersedes: z.boolean(),
    contentHash: sha256,
    original: storedObjectSchema,
    versions: z.record(z.string(), z.string()),
  }),
  'draft-created': z.object({
    n: ordinal,
    /** The last message it answers, with all earlier ones that wait. */
    answers: ordinal,
    /** The holding reply whose promise it keeps. */
    followsUp: ordinal.nullable(),
    template: templateId.nullable(),
    language: z.enum(REPLY_LANGUAGES),
    missing: z.array(z.string()),
    findings: z.array(findingSummary),
    offers: z.array(offerSchema),
    /** Of recipient, subject, body, attachments and the thread's last message: what an approval names. */
    contentHash: sha256,
    versions: z.record(z.string(), z.string()),
  }),
  'draft-superseded': z.object({
    n: ordinal,
    cause: z.enum(['newer-message', 'edited', 'answered-elsewhere', 'settled']),
  }),
  /** The first of two pairs of eyes. */
  'draft-endorsed': z.object({ n: ordinal, contentHash: sha256 }),
  'draft-approved': z.object({
    n: ordinal,
    contentHash: sha256,
    acknowledged: z.array(z.string()),
    /** A lead's reasons to approve against blocking findings. */
    override: reason.nullable(),
    sendNotBefore: instant,
  }),
  'approval-withdrawn': z.object({ n: ordinal }),
  'draft-rejected': z.object({ n: ordinal, reason: reason.nullable() }),
  /** `original`: the bytes that go out, in the record bucket before they do. */
  'send-claimed': z.object({ n: ordinal, attempt: ordinal, original: storedObjectSchema }),
  'send-failed': z.object({ n: ordinal, error: z.string(), retryAt: instant }),
  'send-refused': z.object({ n: ordinal, error: z.string() }),
  'send-submitted': z.object({
    n: ordinal,
    sesMessageId: z.string().nullable(),
    proof: z.enum(['ses-answer', 'ses-event', 'amazon-refusal', 'person']),
  }),
  'send-uncertain': z.object({ n: ordinal, error: z.string() }),
  'send-escalated': z.object({ n: ordinal }),
  'send-cleared': z.object({ n: ordinal }),
  'reply-delivered': z.object({ n: ordinal, sesMessageId: z.string(), occurredAt: instant }),
  'reply-delayed': z.object({ n: ordinal, sesMessageId: z.string(), occurredAt: instant, detail: z.string() }),
  'reply-bounced': z.object({
    n: ordinal,
    sesMessageId: z.string().nullable(),
    cause: z.enum(['bounce', 'reject', 'rendering-failure', 'refused-by-amazon']),
    occurredAt: instant,
    detail: z.string(),
  }),
  'reply-complained': z.object({ n: ordinal, sesMessageId: z.string(), occurredAt: instant, detail: z.string() }),
  'reply-sent-by-hand': z.object({ n: ordinal }),
  /** In Seller Central; `copy` is the message that shows it, null where a person says so. */
  'answered-elsewhere': z.object({ messages: z.array(ordinal).min(1), copy: ordinal.nullable() }),
  'no-reply-needed': z.object({}),
  'case-closed': z.object({ reason: reason.nullable() }),
  'case-assigned': z.object({ to: z.string() }),
  'case-released': z.object({}),
  'case-reclassified': z.object({ category: z.enum(CATEGORIES).nullable(), scenario: scenario.nullable() }),
  /** The answer that a holding reply promised is nearly due, and nobody has given it. */
  'promise-due': z.object({ draft: ordinal }),
  'offer-done': z.object({ draft: ordinal, index: z.number().int().nonnegative() }),
  'hold-placed': z.object({ reason, reviewOn: z.iso.date() }),
  'hold-released': z.object({ reason }),
  'erasure-requested': z.object({ reason, role: z.enum(ROLES) }),
  'case-erased': z.object({ requestedBy: z.string(), reason }),
} as const;

export type EventType = keyof typeof eventData;
export type EventData<Type extends EventType> = z.infer<(typeof eventData)[Type]>;

/** An event before it has its place in the chain. */
export type NewEvent = { [Type in EventType]: { type: Type; data: EventData<Type> } }[EventType];

const link = {
  caseId: z.string(),
  /** Sequence number from 1, without gaps. */
  seq: ordinal,
  at: instant,
  /** `user:<id>` or `function:<name>`. */
  actor: z.string(),
  prevHash: sha256,
  hash: sha256,
};

const eventSchema = (type: string, data: z.ZodType) => z.object({ ...link, type: z.literal(type), data });
const eventSchemas = Object.entries(eventData).map(([type, data]) => eventSchema(type, data));

/** An event in its place in the chain. */
export type CaseEvent = NewEvent & z.infer<z.ZodObject<typeof link>>;

/** Parses a stored event; an item that is no event throws with the field named. */
export const caseEventSchema = z.discriminatedUnion(
  'type',
  // Told apart by their type alone: trying forty schemas in turn took ten times as long, on every event of a history.
  eventSchemas as [ReturnType<typeof eventSchema>, ...typeof eventSchemas],
) as unknown as z.ZodType<CaseEvent>;
