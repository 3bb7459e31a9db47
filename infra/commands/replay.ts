import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { TriageContent } from '../../functions/triage/assess-mail.ts';
import { defaultContent } from '../../functions/triage/default-content.ts';
import { lexiconSchema, lexiconsSchema } from '../../shared/content/lexicons/schema.ts';
import { publishableTemplatesSchema } from '../../shared/draft/publishable-templates.ts';
import { describeMessage } from '../../shared/mail/describe-message.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import { createDryRun, type DryRunLine } from './dry-run-line.ts';
import { mailSources } from './mail-sources.ts';

const HELP = `Shows every decision that a changed lexicon or template library would change, before it is published.

  npm run --silent replay -- [--lexicon NEW.json] [--templates NEW.json] PATH…

--lexicon    one language's lexicon, or {"en": {…}, "de": {…}}: those languages are replaced, the others stay
--templates  a whole template library
PATH         as for the dry run: .eml, .mbox, .jsonl, folders

One JSON line for each mail that would be decided otherwise: {file or id, text, changed [], before, after}.
The count stands on standard error. Exit code 0, or 2 when an argument can't be used.
`;

const DECISION = ['category', 'scenario', 'risks', 'draft'] as const;

/** What a reviewer would notice: the category, the scenario, the risks, and the text that is drafted. */
function decision(line: DryRunLine) {
  const { category, confidence, scenario, risks, matched, draft } = line;
  return { category, scenario, risks, draft, confidence, matched };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function changedContent(lexiconPath?: string, templatesPath?: string): Promise<TriageContent> {
  let content = defaultContent;
  if (lexiconPath !== undefined) {
    const value = await readJson(lexiconPath);
    const isSingle = z.object({ language: z.string() }).safeParse(value).success;
    const parsed = isSingle
      ? lexiconSchema.transform((lexicon) => ({ [lexicon.language]: lexicon })).safeParse(value)
      : lexiconsSchema.safeParse(value);
    if (!parsed.success) throw new Error(`${lexiconPath} is no lexicon:\n${z.prettifyError(parsed.error)}`);
    content = { ...content, lexicons: { ...content.lexicons, ...parsed.data } };
  }
  if (templatesPath !== undefined) {
    const parsed = publishableTemplatesSchema.safeParse(await readJson(templatesPath));
    if (!parsed.success) throw new Error(`${templatesPath} is no template library:\n${z.prettifyError(parsed.error)}`);
    content = { ...content, templates: parsed.data };
  }
  return content;
}

async function replay(content: TriageContent, paths: readonly string[]): Promise<void> {
  const now = createDryRun();
  const then = createDryRun(content);
  let seen = 0;
  let different = 0;
  for await (const source of mailSources(paths)) {
    seen += 1;
    const label = 'file' in source ? { file: source.file } : { id: source.id };
    if ('error' in source) {
      process.stderr.write(`replay: ${JSON.stringify(label)}: ${source.error}\n`);
      continue;
    }
    const mail = 'message' in source ? describeMessage(source.message) : await readMail(source.bytes);
    const before = decision(now(label, mail));
    const after = decision(then(label, mail));
    const changed = DECISION.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    if (changed.length === 0) continue;
    different += 1;
    process.stdout.write(`${JSON.stringify({ ...label, text: mail.text, changed, before, after })}\n`);
  }
  process.stderr.write(`replay: ${different} of ${seen} would be decided otherwise\n`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lexicon: { type: 'string' },
      templates: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.lexicon === undefined && values.templates === undefined)
    throw new Error('no --lexicon and no --templates');
  if (positionals.length === 0) throw new Error('no path given');
  await replay(await changedContent(values.lexicon, values.templates), positionals);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`replay: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 2;
}
