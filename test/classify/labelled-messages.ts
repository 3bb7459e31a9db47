import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CATEGORIES, REPLY_LANGUAGES, type ReplyLanguage, RISKS } from '../../shared/content/vocabulary.ts';

const labelledSchema = z.object({
  id: z.string(),
  subject: z.string().default(''),
  text: z.string(),
  lang: z.enum(REPLY_LANGUAGES),
  category: z.enum(CATEGORIES).nullable(),
  scenario: z.string().nullable().default(null),
  risks: z.array(z.enum(RISKS)).default([]),
});
export type LabelledMessage = z.infer<typeof labelledSchema>;

/** The invented messages of one language; `tuning` may be looked at while lexicons are written, `test` may not. */
export function labelledMessages(language: ReplyLanguage, part: 'tuning' | 'test'): LabelledMessage[] {
  const file = new URL(`../fixtures/messages/${language}.${part}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)));
}
