import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { BenchResult } from './bench.ts';

/** Reading may cost at most this many times what the MIME parser alone costs (issue 3). */
const BOUND = 2;
const ROUNDS = 400;
type Work = (bytes: Uint8Array) => Promise<unknown>;

/**
 * Parse, recognise, extract and find the language, against postal-mime's own parse of the same bytes, both as they are bundled
 * for Lambda (the loader that runs TypeScript here slows every closure down). Typical mails are of the size that arrives: some
 * 5 KB of header, the frame as text and as a page. Tiny ones, for which any work weighs more than the parse, are shown too.
 */
export async function bench(): Promise<BenchResult> {
  const { parse, read } = await bundled();
  const typical = await compare(mailsLike(/^typical-/), parse, read);
  const tiny = await compare(mailsLike(/^(?:frame|history)-/), parse, read);
  return {
    lines: [
      `typical mails: postal-mime alone ${typical.parse.toFixed(3)} ms, readMail ${typical.read.toFixed(3)} ms`,
      `ratio ${typical.ratio.toFixed(2)} (at most ${BOUND})`,
      `mails of one or two KB: ${tiny.parse.toFixed(3)} ms, ${tiny.read.toFixed(3)} ms, ratio ${tiny.ratio.toFixed(2)} (for information)`,
    ],
    isWithinBound: typical.ratio <= BOUND,
  };
}

async function bundled(): Promise<{ parse: Work; read: Work }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'));
  const outfile = join(folder, 'bundle.mjs');
  const contents = `export { readMail } from './shared/mail/read-mail.ts'; export { default as PostalMime } from 'postal-mime';`;
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    stdin: { contents, resolveDir },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
  });
  const { readMail, PostalMime } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return { parse: (bytes) => PostalMime.parse(bytes), read: (bytes) => readMail(bytes) };
}

function mailsLike(name: RegExp): Uint8Array[] {
  const folder = new URL('../fixtures/mail/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.eml') && name.test(file));
  return files.map((file) => new Uint8Array(readFileSync(new URL(file, folder))));
}

/** Milliseconds a mail: the quickest reading of each counts, the one that no other work on the machine interrupted. */
async function compare(mails: readonly Uint8Array[], parse: Work, read: Work) {
  const best = mails.map(() => ({ parse: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, mail] of mails.entries()) {
      const quickest = best[index];
      if (quickest === undefined) continue;
      quickest.parse = Math.min(quickest.parse, await time(mail, parse));
      quickest.read = Math.min(quickest.read, await time(mail, read));
    }
  }
  const mean = (of: 'parse' | 'read'): number => best.reduce((sum, row) => sum + row[of], 0) / mails.length;
  return { parse: mean('parse'), read: mean('read'), ratio: mean('read') / mean('parse') };
}

async function time(mail: Uint8Array, work: Work): Promise<number> {
  const start = performance.now();
  await work(mail);
  return performance.now() - start;
}
