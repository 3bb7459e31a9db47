import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkLines } from './check-lines.ts';

/** `npm run --silent check -- FILE…`: the policy check on `.txt` (one reply a file) and `.jsonl` files. */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write('check: name at least one .txt or .jsonl file: npm run --silent check -- FILE…\n');
    return 2;
  }
  let failed = false;
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch((cause: unknown) => {
      failed = true;
      process.stderr.write(`check: cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}\n`);
      return null;
    });
    if (text === null) continue;
    for await (const line of checkLines(basename(path), text)) {
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) {
        await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    }
  }
  return failed ? 1 : 0;
}

// `check … | head` closes the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
