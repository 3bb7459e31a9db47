import { z } from 'zod';
import { CATEGORIES, REPLY_LANGUAGES, RISKS, SCENARIOS, type Scenario } from '../vocabulary.ts';
import { parsePhrase, splitPhrases } from './phrase.ts';

/** Phrases as `phrase.ts` describes them: one text with commas or line breaks, or a list of such texts. */
const phrases = z.union([z.string(), z.array(z.string())]);
const scenarioNames = Object.keys(SCENARIOS) as [Scenario, ...Scenario[]];

const keywordRowSchema = z
  .strictObject({
    /** Null is evidence for mail with none of the four topics: it competes with them. */
    category: z.enum(CATEGORIES).nullable(),
    scenario: z.enum(scenarioNames).nullable(),
    /** 1 a hint · 2 a sign · 3–4 tells the topic · 5–7 the request itself. */
    weight: z.number().positive().max(12),
    /** Counts only in a mail in which nothing else was found: what a bare question is most likely about. */
    alone: z.boolean().default(false),
    /** Counts only in a sentence that is a wish or question, or only in others ("is it waterproof", "was not waterproof"). */
    only: z.enum(['asked', 'told']).optional(),
    phrases,
  })
  .refine((row) => row.scenario === null || SCENARIOS[row.scenario] === row.category, {
    error: 'the scenario belongs to another category',
  });

type List = string | readonly string[];
const listed = (path: (string | number)[], list: List): [(string | number)[], List] => [path, list];

/** One language's keywords: what a lead may change. */
export const lexiconSchema = z
  .strictObject({
    language: z.enum(REPLY_LANGUAGES),
    /** `words`: parted by spaces, compared by stem. `characters`: Japanese and Chinese. */
    reading: z.enum(['words', 'characters']),
    /** Whether an apostrophe parts words (French, Italian) or is only left out. */
    apostrophe: z.enum(['joins', 'parts']).default('joins'),
    /** Words that may stand anywhere inside a phrase. */
    fillers: phrases,
    /** Spelling → words it is read as: contractions, chat spellings, frequent slips, traditional characters. */
    spellings: z.record(z.string(), z.string()).default({}),
    classes: z.record(z.string(), z.string()).default({}),
    keywords: z.array(keywordRowSchema),
    risks: z.array(z.strictObject({ risk: z.enum(RISKS), phrases })).default([]),
    /** Phrases that mean nothing of what their words would ("fire tablet"). */
    guards: phrases.default([]),
    /** What marks the rest of a sentence as what happens if the wish before it is not met ("otherwise I'll cancel"). */
    alternatives: phrases.default([]),
    /** What marks a sentence as the buyer's wish or question. */
    requests: phrases.default([]),
    /** What takes back the phrase that follows, or the one before. */
    negations: z
      .strictObject({
        /** Single words that no gap in a phrase passes over. */
        words: phrases.default([]),
        before: phrases.default([]),
        after: phrases.default([]),
      })
      .default({ words: [], before: [], after: [] }),
  })
  .superRefine((lexicon, context) => {
    const lists = [
      ...lexicon.keywords.map(({ phrases }, row) => listed(['keywords', row, 'phrases'], phrases)),
      ...lexicon.risks.map(({ phrases }, row) => listed(['risks', row, 'phrases'], phrases)),
      listed(['guards'], lexicon.guards),
      listed(['requests'], lexicon.requests),
      listed(['alternatives'], lexicon.alternatives),
      listed(['negations', 'before'], lexicon.negations.before),
      listed(['negations', 'after'], lexicon.negations.after),
    ];
    for (const [path, list] of lists) {
      for (const phrase of splitPhrases(list)) {
        try {
          parsePhrase(phrase, lexicon.classes);
        } catch (error) {
          context.addIssue({ code: 'custom', path, message: error instanceof Error ? error.message : String(error) });
        }
      }
    }
  });

export type Lexicon = z.infer<typeof lexiconSchema>;
export type LexiconData = z.input<typeof lexiconSchema>;

/** The lexicons at hand, by language. */
export const lexiconsSchema = z.partialRecord(z.enum(REPLY_LANGUAGES), lexiconSchema);
export type Lexicons = Readonly<Partial<Record<Lexicon['language'], LexiconData>>>;
