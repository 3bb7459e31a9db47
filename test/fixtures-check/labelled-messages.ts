import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CATEGORIES, REPLY_LANGUAGES, type ReplyLanguage, RISKS, SCENARIOS } from '../../shared/content/vocabulary.ts';

const scenarioNames = Object.keys(SCENARIOS);

const labelledMessage = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[tx]-\d{3,4}$/),
  subject: z.string().min(1).optional(),
  text: z.string().min(1),
  lang: z.enum(REPLY_LANGUAGES),
  category: z.enum(CATEGORIES).nullable(),
  /** Null for mail that no scenario fits, such as a greeting or phishing. */
  scenario: z
    .string()
    .refine((name): name is keyof typeof SCENARIOS => scenarioNames.includes(name), 'is no scenario of the vocabulary')
    .nullable(),
  /** A second request's category. */
  also: z.array(z.enum(CATEGORIES)).min(1).optional(),
  risks: z.array(z.enum(RISKS)).min(1).optional(),
});
export type LabelledMessage = z.infer<typeof labelledMessage>;

export const PARTS = ['tuning', 'test'] as const;
export type Part = (typeof PARTS)[number];

/** Reads one part of one language; throws with file and line when a line is not a labelled message. */
export function readLabelledMessages(language: ReplyLanguage, part: Part): LabelledMessage[] {
  const file = new URL(`../fixtures/messages/${language}.${part}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const parsed = labelledMessage.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file.pathname}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
