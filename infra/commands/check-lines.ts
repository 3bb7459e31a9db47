import { z } from 'zod';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import { LANGUAGES, type Language, REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';
import type { Finding } from '../../shared/draft/draft.ts';
import { createPolicyCheck, type PolicyContext, type Speller } from '../../shared/draft/policy/check-reply.ts';
import { detectLanguage } from '../../shared/mail/language.ts';
import { createSpellers } from '../../shared/spelling/load-speller.ts';

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
const loadSpeller = createSpellers();

/** A proposal takes a tenth of a second: thousands of replies would wait minutes for theirs. */
const SUGGESTING_MS = 3000;
let suggestedMs = 0;

function hurried(speller: Speller): Speller {
  return {
    ...speller,
    suggest: (word) => {
      if (suggestedMs > SUGGESTING_MS) return [];
      const start = performance.now();
      const found = speller.suggest(word);
      suggestedMs += performance.now() - start;
      return found;
    },
  };
}

async function checkText(body: string, context: PolicyContext & { language?: Language | null }): Promise<Finding[]> {
  const written = detectLanguage(body, context.language ?? null) ?? context.language;
  const language = REPLY_LANGUAGES.find((one) => one === written);
  const speller = language ? await loadSpeller(language) : null;
  return check({ body }, { ...context, speller: speller && hurried(speller) });
}

/** Checks a file's replies in order: a `.jsonl` file line by line, any other as one reply that its name is the id of. */
export async function* checkLines(name: string, text: string): AsyncGenerator<CheckedLine | FailedLine> {
  const content = text.replace(/^\uFEFF/, '');
  if (!name.toLowerCase().endsWith('.jsonl')) {
    yield { id: name, findings: await checkText(content.replace(/\r?\n$/, ''), {}) };
    return;
  }
  for (const line of content.split(/\r?\n/)) if (line.trim() !== '') yield await checkLine(line);
}

async function checkLine(line: string): Promise<CheckedLine | FailedLine> {
  const parsed = parseJson(line);
  if (parsed === undefined) return { id: null, error: 'not JSON: one object {id, text} a line is expected' };
  const reply = lineSchema.safeParse(parsed);
  if (!reply.success) return { id: idOf(parsed), error: z.prettifyError(reply.error) };
  const { id: replyId, text, lang, marketplace, orderId, asin } = reply.data;
  return { id: replyId, findings: await checkText(text, { language: lang, marketplace, orderId, asin }) };
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
