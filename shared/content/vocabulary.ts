/**
 * The closed lists that every part of the pipeline speaks: kinds of mail, languages, categories, scenarios, risks.
 * A new word here is a new row in the data that uses it (lexicon, templates, policy), never a new branch in code.
 */

/** What an inbound mail is. Only the first four may ever start a reply to a buyer. */
export const MAIL_KINDS = [
  'buyer-message',
  'return-request',
  'a-to-z',
  'cancellation',
  'notice',
  'own-copy',
  'refusal',
  'automatic',
  'forwarding-confirmation',
  'other-mail',
  'unreadable',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Kinds that a reply to the buyer answers. A claim or a task has its own end, which a person says. */
export const ANSWERABLE_KINDS: readonly MailKind[] = ['buyer-message', 'return-request', 'cancellation', 'other-mail'];

/** Languages in which a buyer's words are recognised (ISO 639-1). */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh', 'nl', 'pt', 'sv', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that have a lexicon, templates and policy wording. */
export const REPLY_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

export const CATEGORIES = ['logistics', 'quality', 'return', 'usage'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The situations a reply is written for; `null` category scenarios come last. */
export const SCENARIOS = {
  'where-is-it': 'logistics',
  late: 'logistics',
  'delivered-not-received': 'logistics',
  'tracking-not-moving': 'logistics',
  'address-change': 'logistics',
  customs: 'logistics',
  lost: 'logistics',
  'shipping-question': 'logistics',
  'damaged-on-arrival': 'quality',
  defective: 'quality',
  'missing-parts': 'quality',
  'wrong-item': 'quality',
  'not-as-described': 'quality',
  'stopped-working': 'quality',
  'return-seller-fault': 'return',
  'return-change-of-mind': 'return',
  exchange: 'return',
  'refund-status': 'return',
  cancel: 'return',
  'refused-delivery': 'return',
  'how-to': 'usage',
  manual: 'usage',
  compatibility: 'usage',
  'spare-parts': 'usage',
  invoice: null,
  thanks: null,
  'sales-pitch': null,
  'review-talk': null,
  'pre-sale': null,
} as const satisfies Record<string, Category | null>;
export type Scenario = keyof typeof SCENARIOS;

/** The short reply that buys time for whatever needs an investigation; it fits every scenario. */
export const HOLDING_TEMPLATE = 'holding';
export type TemplateId = Scenario | typeof HOLDING_TEMPLATE;

export const RISKS = [
  'safety',
  'legal-threat',
  'a-to-z-threat',
  'negative-review-threat',
  'fraud-signs',
  'personal-data',
  'anger',
  'abusive-language',
  'third-message-unanswered',
] as const;
export type Risk = (typeof RISKS)[number];

/** Cases with one of these never get a routine draft and need a second pair of eyes (MISSION.md, 6). */
export const SECOND_EYES_RISKS: readonly Risk[] = ['safety', 'legal-threat', 'a-to-z-threat'];

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Where a received mail stands; exactly one at any moment. */
export const DISPOSITIONS = ['waiting', 'answered', 'no-reply-needed', 'recorded', 'quarantined'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
