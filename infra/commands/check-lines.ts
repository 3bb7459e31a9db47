import { z } from 'zod';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import { LANGUAGES } from '../../shared/content/vocabulary.ts';
import type { Finding } from '../../shared/draft/draft.ts';
import { createPolicyCheck } from '../../shared/draft/policy/check-reply.ts';

export interface CheckedLine {
  id: string | number;
  findings: Finding[];
}

export interface FailedLine {
  id: string | number | null;
  error: string;
}

const id = z.union([z.string(), z.number()]);

const lineSchema = z.object({
  id,
  text: z.string(),
  lang: z
    .string()
    .nullish()
    // `de-AT` and `DE` are German; a language that is not known is as good as none.
    .transform((lang) => LANGUAGES.find((known) => known === lang?.toLowerCase().split(/[-_]/)[0]) ?? null),
  marketplace: z.string().nullish(),
  orderId: z.string().nullish(),
  asin: z.string().nullish(),
});

const check = createPolicyCheck(defaultPolicy);

/** Checks a file's replies in order: a `.jsonl` file line by line, any other as one reply that its name is the id of. */
export function* checkLines(name: string, text: string): Generator<CheckedLine | FailedLine> {
  const content = text.replace(/^\uFEFF/, '');
  if (!name.toLowerCase().endsWith('.jsonl')) {
    yield { id: name, findings: check({ body: content.replace(/\r?\n$/, '') }) };
    return;
  }
  for (const line of content.split(/\r?\n/)) if (line.trim() !== '') yield checkLine(line);
}

function checkLine(line: string): CheckedLine | FailedLine {
  const parsed = parseJson(line);
  if (parsed === undefined) return { id: null, error: 'not JSON: one object {id, text} a line is expected' };
  const reply = lineSchema.safeParse(parsed);
  if (!reply.success) return { id: idOf(parsed), error: z.prettifyError(reply.error) };
  const { id: replyId, text, lang, marketplace, orderId, asin } = reply.data;
  return { id: replyId, findings: check({ body: text }, { language: lang, marketplace, orderId, asin }) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The id of a line that is otherwise wrong, so that its owner finds it. */
function idOf(value: unknown): string | number | null {
  const parsed = z.object({ id }).safeParse(value);
  return parsed.success ? parsed.data.id : null;
}
