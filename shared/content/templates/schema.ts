import { z } from 'zod';
import { HOLDING_TEMPLATE, REPLY_LANGUAGES, type TemplateId } from '../vocabulary.ts';

/**
 * Scenarios that have a template. Left out on purpose: `sales-pitch` needs no answer, and `review-talk` gets no routine
 * wording at all, because any standard sentence about reviews is a risk under Amazon's rules: a person writes it.
 * `thanks` has one to choose by hand, but is not drafted unasked (no answer is needed).
 */
export const TEMPLATE_IDS = [
  'where-is-it',
  'late',
  'delivered-not-received',
  'tracking-not-moving',
  'address-change',
  'customs',
  'lost',
  'shipping-question',
  'damaged-on-arrival',
  'defective',
  'missing-parts',
  'wrong-item',
  'not-as-described',
  'stopped-working',
  'return-seller-fault',
  'return-change-of-mind',
  'exchange',
  'refund-status',
  'cancel',
  'refused-delivery',
  'how-to',
  'manual',
  'compatibility',
  'spare-parts',
  'invoice',
  'thanks',
  'pre-sale',
  HOLDING_TEMPLATE,
] as const satisfies readonly TemplateId[];
export type WrittenTemplateId = (typeof TEMPLATE_IDS)[number];

export const isWritten = (id: TemplateId): id is WrittenTemplateId => TEMPLATE_IDS.some((written) => written === id);

export const OFFER_KINDS = [
  'refund',
  'partial-refund',
  'replacement',
  'rma',
  'spare-part',
  'document',
  'enquiry',
  'answer-by',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** One thing that an approved reply promises. */
export const offerRowSchema = z.object({
  kind: z.enum(OFFER_KINDS),
  /** Rows of one template that share a word here are alternatives: the buyer picks one. */
  choice: z.string().max(40).optional(),
  /** Promised only when this variable is known (or this flag is set). */
  when: z.string().max(40).optional(),
  /** Promised only when none of these is known or set. */
  unless: z.union([z.string().max(40), z.array(z.string().max(40)).readonly()]).optional(),
  /** The variable that says how much, or which. */
  detail: z.string().max(40).optional(),
});

/** Liquid source of the middle of a reply; the language's opening and closing are put around it. */
const templateSource = z.string().min(1).max(5000);

export const languageTemplatesSchema = z.object({
  /** Greeting, with and without a name. */
  opening: templateSource,
  /** Closing formula and signature. */
  closing: templateSource,
  texts: z.record(z.enum(TEMPLATE_IDS), templateSource),
});
export type LanguageTemplates = z.infer<typeof languageTemplatesSchema>;

/** What a lead changes and what is versioned as a whole (decision 10). */
export const templateSchema = z.object({
  version: z.string().min(1).max(60),
  languages: z.record(z.enum(REPLY_LANGUAGES), languageTemplatesSchema),
  offers: z.partialRecord(z.enum(TEMPLATE_IDS), z.array(offerRowSchema)),
});
export type TemplateLibrary = z.infer<typeof templateSchema>;
