import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { publishableChange } from '../../functions/review/publishable-content.ts';
import type { TriageContent } from '../../functions/triage/assess-mail.ts';
import { defaultContent } from '../../functions/triage/default-content.ts';
import { type ContentKind, contentWith, shippedContent } from '../../shared/content/live-content.ts';
import { type MergePatch, mergePatchSchema, patchBetween } from '../../shared/content/merge-patch.ts';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';
import { describeMessage } from '../../shared/mail/describe-message.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import { createDryRun, type DryRunLine } from './dry-run-line.ts';
import { mailSources } from './mail-sources.ts';

const HELP = `Shows every decision that a changed lexicon or template library would change, before it is published.

  npm run --silent replay -- [--lexicon NEW.json] [--templates NEW.json] PATH…

--lexicon    one language's lexicon, which takes the place of the one that ships; or a change as the setting "keywords" takes it
--templates  the template library, or a change as the setting "templates" takes it (a JSON Merge Patch: {"languages": {"en": …}})
PATH         as for the dry run: .eml, .mbox, .jsonl, folders; also the JSON Lines export of the records

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

const ONE_LEXICON = z.looseObject({ language: z.enum(REPLY_LANGUAGES) });

/** What publishing the file would do, and with the same checks. @throws with what is wrong with it */
async function published<Kind extends ContentKind>(kind: Kind, path: string) {
  const given = mergePatchSchema.safeParse(await readJson(path));
  if (!given.success) throw new Error(`${path} holds no JSON object`);
  const lexicon = kind === 'keywords' ? ONE_LEXICON.safeParse(given.data).data : undefined;
  const change: MergePatch = lexicon
    ? { [lexicon.language]: patchBetween(shippedContent.keywords[lexicon.language], given.data) }
    : given.data;
  try {
    return contentWith(kind, { value: publishableChange(kind, change, 1), version: 1 });
  } catch (error) {
    throw new Error(`${path} can't be published as ${kind}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function changedContent(lexiconPath?: string, templatesPath?: string): Promise<TriageContent> {
  const content = { ...defaultContent };
  if (lexiconPath !== undefined) content.lexicons = await published('keywords', lexiconPath);
  if (templatesPath !== undefined) content.templates = await published('templates', templatesPath);
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
