import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';

/** What a blocking sentence breaks (AMAZON.md, 7); the rules' own ids may be finer. */
export const RULE_FAMILIES = [
  'contact-email',
  'contact-phone',
  'contact-messenger',
  'link',
  'marketing',
  'review-solicitation',
  'review-incentive',
  'review-change',
  'cancel-request',
  'off-amazon-payment',
  'unfilled-variable',
  'other-asin',
] as const;

const policySentence = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-p-\d{3}$/),
  lang: z.enum(REPLY_LANGUAGES),
  text: z.string().min(1),
  expect: z.enum(['block', 'allow']),
  rule: z.enum(RULE_FAMILIES).nullable(),
  orderId: z.string().optional(),
  asin: z.string().optional(),
  marketplace: z.string().optional(),
});
export type PolicySentence = z.infer<typeof policySentence>;

/** Reads the sentences; throws with the line's number when one does not parse. */
export function readPolicySentences(): PolicySentence[] {
  const file = new URL('../fixtures/policy/sentences.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const parsed = policySentence.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file.pathname}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
