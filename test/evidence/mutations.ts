import type { BundleFile } from '../../shared/evidence/bundle-files.ts';

/** One change to a bundle's files. */
export interface Mutation {
  what: string;
  /** One of these has to stand in what `verify` says. */
  names: string[];
  changed: BundleFile[];
}

/** So many seeded changes: a byte flipped in any file; an event dropped, doubled or swapped; a file dropped or added. */
export function sampleMutations(count: number): ((files: readonly BundleFile[]) => Mutation)[] {
  return Array.from({ length: count }, (_, seed) => (files) => {
    const next = random(seed + 1);
    const kind = seed % 10;
    if (kind < 6) return flipByte(files, next);
    if (kind === 6) return changeEvents(files, 'drop', next);
    if (kind === 7) return changeEvents(files, 'add', next);
    if (kind === 8) return changeEvents(files, 'swap', next);
    return seed % 20 === 9 ? dropFile(files, next) : addFile(files);
  });
}

type Next = (below: number) => number;

/** Mulberry32: the same changes on every machine. */
function random(seed: number): Next {
  let state = seed * 0x9e3779b1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function flipByte(files: readonly BundleFile[], next: Next): Mutation {
  const index = next(files.length);
  const { path, bytes } = files[index] ?? { path: '', bytes: new Uint8Array() };
  const at = next(bytes.length);
  const altered = Buffer.from(bytes);
  altered[at] = (altered[at] ?? 0) ^ (1 << next(8));
  const changed = files.map((file, each) => (each === index ? { path, bytes: altered } : file));
  return { what: `byte ${at} of ${path}`, names: [path], changed };
}

function changeEvents(files: readonly BundleFile[], how: 'drop' | 'add' | 'swap', next: Next): Mutation {
  const path = 'events.jsonl';
  const lines = linesOf(files, path);
  const at = next(lines.length - 1);
  const line = lines[at] ?? '';
  if (how === 'drop') lines.splice(at, 1);
  if (how === 'add') lines.splice(next(lines.length), 0, line);
  if (how === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', line);
  const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
  const changed = files.map((file) => (file.path === path ? { path, bytes } : file));
  return { what: `${how} event ${at + 1}`, names: [`${path} #`, path], changed };
}

const linesOf = (files: readonly BundleFile[], path: string): string[] =>
  Buffer.from(files.find((file) => file.path === path)?.bytes ?? [])
    .toString()
    .trimEnd()
    .split('\n');

function dropFile(files: readonly BundleFile[], next: Next): Mutation {
  const index = next(files.length);
  const path = files[index]?.path ?? '';
  return { what: `without ${path}`, names: [path], changed: files.filter((_, each) => each !== index) };
}

const addFile = (files: readonly BundleFile[]): Mutation => ({
  what: 'an added file',
  names: ['notes.txt', 'manifest.json'],
  changed: [...files, { path: 'notes.txt', bytes: Buffer.from('All of this is true.') }],
});
