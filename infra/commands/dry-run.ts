import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { describeMessage } from '../../shared/mail/describe-message.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import { dryRunLine, unreadableLine } from './dry-run-line.ts';
import { type MailSource, mailSources } from './mail-sources.ts';

const HELP = `Shows what the pipeline would make of mail, without touching anything.

  npm run --silent dry-run -- [--format json|table] PATH…

PATH  an .eml file, a folder (read recursively: .eml, .mbox, .jsonl, Maildir), an .mbox,
      or a .jsonl of {"id", "subject"?, "text", "lang"?}: one buyer message a line

One JSON line for each mail on standard output, in the order of the inputs. What can't be read, a missing
path too, gives a line of kind "unreadable" with its "error". The exit code is 0 when every input had its
line, 2 when the command line itself is wrong.
`;

async function* lines(paths: readonly string[]): AsyncGenerator<string> {
  for await (const source of mailSources(paths)) yield `${JSON.stringify(await lineOf(source))}\n`;
}

async function lineOf(source: MailSource): Promise<object> {
  const label = 'file' in source ? { file: source.file } : { id: source.id };
  try {
    if ('error' in source) return unreadableLine(label, source.error);
    const mail = 'message' in source ? describeMessage(source.message) : await readMail(source.bytes);
    return dryRunLine(label, mail);
  } catch (error) {
    return unreadableLine(label, `reading failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new Error('no path given');
  await pipeline(Readable.from(lines(positionals)), process.stdout, { end: false });
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // The reader of the pipe has left (`| head`): that is no failure.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 2;
}
