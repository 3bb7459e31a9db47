import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LIMITS } from '../../shared/mail/limits.ts';
import { splitLines } from './split-lines.ts';

/** One line of a `.jsonl` file: a buyer's message without a mail around it. */
const messageSchema = z.object({
  id: z.union([z.string(), z.number()]),
  subject: z.string().nullish(),
  text: z.string(),
  lang: z.string().nullish(),
});
export type Message = z.infer<typeof messageSchema>;

/** A line of the records' export; only those of received messages hold a buyer's words. */
const recordSchema = z.object({
  caseId: z.string(),
  seq: z.number(),
  type: z.string(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  data: z.looseObject({ language: z.string().nullish() }),
});

/** One thing to read: a mail's bytes, a bare message, or the reason why there is neither. */
export type MailSource =
  | { file: string; bytes: Uint8Array }
  | { id: string | number; message: Message }
  | { file: string; error: string }
  | { id: string | number; error: string };

const MAIL_FILE = /\.(?:eml|mbox|mbx|jsonl|ndjson|mime)$/i;
/** Maildir keeps mails without an ending in these folders. */
const MAILDIR = /(?:^|[/\\])(?:cur|new)$/;
const MBOX_SEPARATOR = /^From \S+ .*\d{4}\r?\n?$/;
const lineDecoder = new TextDecoder();

/** Yields what lies under the paths, folders recursively and in the order of their names. Never throws. */
export async function* mailSources(paths: readonly string[]): AsyncGenerator<MailSource> {
  const seenFolders = new Set<string>();
  for (const path of paths) yield* fromPath(path, seenFolders, true);
}

async function* fromPath(path: string, seenFolders: Set<string>, named: boolean): AsyncGenerator<MailSource> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) {
      const real = await realpath(path);
      // A symbolic link to a folder above would never end.
      if (seenFolders.has(real)) return;
      seenFolders.add(real);
      const takesAll = MAILDIR.test(path);
      const names = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const name of names) {
        const isLink = name.isSymbolicLink();
        if (name.isDirectory() || isLink || ((takesAll || MAIL_FILE.test(name.name)) && name.isFile())) {
          yield* fromPath(join(path, name.name), seenFolders, takesAll);
        }
      }
    } else if (named || MAIL_FILE.test(path)) {
      yield* fromFile(path, entry.size, entry.isFile());
    }
  } catch (error) {
    yield { file: path, error: reasonOf(error) };
  }
}

async function* fromFile(path: string, size: number, isRegular: boolean): AsyncGenerator<MailSource> {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* fromJsonLines(path);
  else if (/\.(?:mbox|mbx)$/i.test(path)) yield* fromMbox(path);
  else if (!isRegular) yield { file: path, error: 'not a regular file' };
  else if (size > LIMITS.mailBytes + 1024 * 1024)
    yield { file: path, error: `${size} bytes: larger than the 40 MB that SES takes` };
  else yield { file: path, bytes: await readFile(path) };
}

async function* fromJsonLines(path: string): AsyncGenerator<MailSource> {
  let number = 0;
  for await (const line of splitLines(createReadStream(path), 4 * 1024 * 1024)) {
    number += 1;
    const text = lineDecoder
      .decode(line)
      .replace(/^\uFEFF/, '')
      .trim();
    if (text !== '') yield* messagesOf(text, `${path}:${number}`);
  }
}

function messagesOf(line: string, place: string): MailSource[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return [{ id: place, error: `not JSON: ${reasonOf(error)}` }];
  }
  const parsed = messageSchema.safeParse(value);
  if (parsed.success) return [{ id: parsed.data.id, message: parsed.data }];
  const record = recordSchema.safeParse(value);
  if (record.success) return recordedMessages(record.data);
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return [{ id: id.success ? id.data.id : place, error: z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ') }];
}

function recordedMessages({ caseId, seq, type, subject, text, data }: z.infer<typeof recordSchema>): MailSource[] {
  if (type !== 'message-received' || text === null) return [];
  const id = `${caseId}#${seq}`;
  return [{ id, message: { id, subject, text, lang: data.language ?? null } }];
}

/** Splits at `From ` lines after an empty line (RFC 4155), and takes one `>` off quoted ones (mboxrd). */
async function* fromMbox(path: string): AsyncGenerator<MailSource> {
  let lines: Uint8Array[] = [];
  let bytes = 0;
  let number = 0;
  let afterEmpty = true;
  const finish = (): MailSource[] => {
    if (bytes === 0) return [];
    number += 1;
    const source = { file: `${path}#${number}`, bytes: Buffer.concat(lines) };
    lines = [];
    bytes = 0;
    return [source];
  };
  for await (const line of splitLines(createReadStream(path), 1024 * 1024)) {
    const start = line[0] === 0x46 || line[0] === 0x3e ? lineDecoder.decode(line.subarray(0, 200)) : '';
    if (afterEmpty && MBOX_SEPARATOR.test(start)) {
      yield* finish();
      afterEmpty = false;
      continue;
    }
    afterEmpty = line.length <= 2 && (line[0] === 0x0a || line[0] === 0x0d);
    // What passes the limit is dropped here already: an mbox may hold one endless mail.
    if (bytes > LIMITS.mailBytes) continue;
    const kept = /^>+From /.test(start) ? line.subarray(1) : line;
    lines.push(kept);
    bytes += kept.length;
  }
  yield* finish();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
