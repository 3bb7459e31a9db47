import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { describeMessage } from '../../shared/mail/describe-message.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import { createDryRun, type DryRunLine, type LineLabel, unreadableLine } from './dry-run-line.ts';
import { tableHeading, tableRow } from './dry-run-table.ts';
import { type MailSource, mailSources } from './mail-sources.ts';

const HELP = `Shows what the pipeline would make of mail, without touching anything.

  npm run --silent dry-run -- [--format json|table] PATH…

PATH  an .eml file, a folder (read recursively: .eml, .mbox, .jsonl, Maildir), an .mbox,
      or a .jsonl of {"id", "subject"?, "text", "lang"?}: one buyer message a line

One JSON line for each mail on standard output, in the order of the inputs. What can't be read, a missing
path too, gives a line of kind "unreadable" with its "error". The exit code is 0 when every input had its
line, 2 when the command line itself is wrong.
`;

const describe = createDryRun();

async function lineOf(label: LineLabel, source: MailSource): Promise<DryRunLine> {
  try {
    if ('error' in source) return unreadableLine(label, source.error);
    return describe(label, 'message' in source ? describeMessage(source.message) : await readMail(source.bytes));
  } catch (error) {
    return unreadableLine(label, `reading failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function* output(paths: readonly string[], format: string): AsyncGenerator<string> {
  if (format === 'table') yield `${tableHeading()}\n`;
  for await (const source of mailSources(paths)) {
    const label = 'file' in source ? { file: source.file } : { id: source.id };
    const line = await lineOf(label, source);
    yield `${format === 'table' ? tableRow(label, line) : JSON.stringify(line)}\n`;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!['json', 'table'].includes(values.format)) throw new Error(`unknown format “${values.format}”: json or table`);
  if (positionals.length === 0) throw new Error('no path given');
  // The pipeline waits for a slow reader instead of piling lines up in memory.
  await pipeline(Readable.from(output(positionals, values.format)), process.stdout, { end: false });
}

try {
  await main();
} catch (error) {
  // The reader of the pipe has left (`| head`): that is no failure.
  const isClosedPipe =
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
  if (isClosedPipe) process.exit(0);
  process.stderr.write(`dry-run: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 2;
}
