import { unzipSync, Zip, ZipDeflate } from 'fflate';
import type { BundleFile } from './bundle-files.ts';

/** Packs files as they come, in pieces that can be passed on as they are made. @param at ISO 8601: the files' date */
export async function* zipFiles(files: AsyncIterable<BundleFile>, at: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const taken = () => {
    if (failure) throw failure;
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for await (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    entry.push(bytes, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** Unpacked, a bundle may hold this much: a zip of a few kilobytes can claim any size. */
const LARGEST_BYTES = 2_000_000_000;

export interface OpenedZip {
  files: Map<string, Uint8Array>;
  /** Files that are in the zip and can't be unpacked, or stand there twice. */
  faults: { file: string; problem: string }[];
}

/** Opens all files; where one is damaged, it is named and the others are still read. @throws when it is no zip */
export function openZip(bytes: Uint8Array): OpenedZip {
  const names: string[] = [];
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      total += originalSize;
      return false;
    },
  });
  if (names.length === 0) throw new Error('there is no file in it');
  if (total > LARGEST_BYTES) throw new Error(`it claims to unpack to ${total} bytes`);
  const opened: OpenedZip = { files: new Map(), faults: [] };
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  for (const name of twice) opened.faults.push({ file: name, problem: 'stands in the zip more than once' });
  try {
    opened.files = new Map(Object.entries(unzipSync(bytes)));
    return opened;
  } catch {
    // At least one is damaged: which one, only each by itself can tell.
  }
  for (const name of new Set(names)) {
    try {
      const content = unzipSync(bytes, { filter: (file) => file.name === name })[name];
      if (content) opened.files.set(name, content);
    } catch (error) {
      const problem = `cannot be unpacked (${error instanceof Error ? error.message : String(error)})`;
      opened.faults.push({ file: name, problem });
    }
  }
  return opened;
}
