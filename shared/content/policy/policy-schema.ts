import { z } from 'zod';
import { SEVERITIES } from '../../draft/draft.ts';
import { REPLY_LANGUAGES } from '../vocabulary.ts';

/** Families of rules: what a reviewer sees them grouped by, and what the bench measures by. */
export const POLICY_FAMILIES = [
  'contact',
  'link',
  'marketing',
  'review',
  'cancellation',
  'payment',
  'format',
  'variable',
  'language',
  'attachment',
  'length',
  'structure',
  'tone',
  'promise',
  'spelling',
] as const;

const replyLanguage = z.enum(REPLY_LANGUAGES);

/**
 * A phrase in the small language of `compile-wording.ts`: alternatives by `|`, steps by `~` (up to 40 characters apart)
 * or `~N`, `{name}` for a word list, `*` for an open word start or end. No regular expressions: a lead may edit it.
 */
const phrase = z.string().min(1).max(4000);

export const wordingSchema = z.object({
  /** Word lists that phrases refer to as `{name}`. */
  lists: z.record(z.string(), phrase).default({}),
  /**
   * What a rule catches, by rule id; a hit is from the first step's start to the last step's end. `<rule>/<name>` are phrases of the
   * same rule with exceptions of their own.
   */
  phrases: z.record(z.string(), z.array(phrase)).default({}),
  /** A hit of the rule that lies within one of these is none. */
  exceptions: z.record(z.string(), z.array(phrase)).default({}),
  /** Words that the finders of shapes look for near a number, a link or a name, by cue. */
  cues: z.record(z.string(), phrase).default({}),
});

export const ruleSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  severity: z.enum(SEVERITIES),
  family: z.enum(POLICY_FAMILIES),
  /** Why it is a breach, in plain English, for the reviewer. */
  message: z.string().min(1),
  /** What to write instead, in the reply's language; empty where nothing can be proposed. */
  suggestion: z.partialRecord(replyLanguage, z.string()).default({}),
});
export type PolicyRule = z.infer<typeof ruleSchema>;

export const limitsSchema = z.object({
  words: z.number().int().positive(),
  /** Characters of Chinese or Japanese that say as much as one English word. */
  charactersPerWord: z.object({ zh: z.number().positive(), ja: z.number().positive() }),
  /** Line breaks in a row that are still fine. */
  lineBreaks: z.number().int().positive(),
  attachmentCount: z.number().int().nonnegative(),
  attachmentTypes: z.array(z.string()),
  /** Of the attachments after base64, with its line breaks: SES and Amazon count the encoded mail. */
  encodedBytes: z.number().int().positive(),
});
export type PolicyLimits = z.infer<typeof limitsSchema>;

export const namesSchema = z.object({
  /** Messengers and networks that are no other word: a mention is a breach unless it tells what the product does. */
  messengers: z.array(z.string()),
  /** Short or common words that name one too: only with a contact word or a handle beside it. */
  ambiguousMessengers: z.array(z.string()),
  mailProviders: z.array(z.string()),
  carriers: z.array(z.string()),
  /** Endings by which a bare domain is known. */
  topLevelDomains: z.array(z.string()),
  /** Endings that are words too (`it`, `me`): only with a path or a word such as "visit". */
  ambiguousTopLevelDomains: z.array(z.string()),
  amazonHostPrefixes: z.array(z.string()),
  /** Amazon hosts beside `<prefix>amazon.<tld>`. */
  amazonHosts: z.array(z.string()),
});
export type PolicyNames = z.infer<typeof namesSchema>;

const overrideSchema = z.object({
  /** `off` takes a rule out of this marketplace. */
  severities: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  limits: limitsSchema.partial().default({}),
});

export const policySchema = z.object({
  version: z.string().min(1),
  rules: z.array(ruleSchema).refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, {
    error: 'two rules share an id',
  }),
  limits: limitsSchema,
  names: namesSchema,
  wording: z.record(replyLanguage, wordingSchema),
  /** By marketplace code. */
  marketplaces: z.record(z.string().regex(/^[A-Z]{2}$/), overrideSchema).default({}),
});
export type PolicyData = z.infer<typeof policySchema>;
