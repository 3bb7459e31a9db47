import { readdirSync } from 'node:fs';

/** A benchmark gives lines to print and says whether its bound held. */
export interface BenchResult {
  lines: string[];
  isWithinBound: boolean;
}

/**
 * Runs the benchmarks beside this file, or those named: `npm run bench -- read`. Each file exports `bench()`; the numbers are
 * ratios within one run, so that they mean the same on any machine. Exit 1 when a bound was passed.
 */
const folder = new URL('./', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no benchmark called ${unknown.join(', ')}; there are: ${known.join(', ')}\n`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  const { bench }: { bench: () => Promise<BenchResult> } = await import(new URL(`${name}.ts`, folder).href);
  const { lines, isWithinBound } = await bench();
  process.stdout.write(`${name}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  if (!isWithinBound) process.exitCode = 1;
}
