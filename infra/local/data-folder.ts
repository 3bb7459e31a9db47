import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

export interface DataFolder {
  path: string;
  /** No start on this folder has come to its end before. */
  isFirstStart: boolean;
  noteFirstStart(): void;
  file(...parts: string[]): string;
  release(): void;
}

/** Says that a folder is ours: `--fresh` empties no other. */
const MARKER = 'local-pipeline';
const LOCK = 'lock';
const LOCK_FILES = [LOCK, `${LOCK}-journal`, 'process'];

/**
 * Takes the folder that holds everything of one local pipeline. Throws a StartError when another pipeline runs on it,
 * or when it is to be emptied and isn't ours.
 */
export function takeDataFolder(folder: string, { fresh }: { fresh: boolean }): DataFolder {
  const path = resolve(folder);
  const contents = existsSync(path) ? readdirSync(path) : [];
  const ours = contents.length === 0 || contents.includes(MARKER);
  if (!ours) throw new StartError(`${path} holds files of something else: name an empty or a new folder with --data.`);
  mkdirSync(path, { recursive: true });
  const release = takeLock(path);
  // Only with the lock in hand: another pipeline may be running here.
  if (fresh)
    for (const entry of contents)
      if (!LOCK_FILES.includes(entry)) rmSync(join(path, entry), { recursive: true, force: true });
  writeFileSync(
    join(path, MARKER),
    'The data of a local pipeline (npm start); npm start -- --fresh empties this folder.\n',
  );
  mkdirSync(join(path, 'logs'), { recursive: true });
  const firstStart = join(path, 'first-start');
  return {
    path,
    // Its own file: a start that failed half way is to be made good by the next one.
    isFirstStart: !existsSync(firstStart),
    noteFirstStart: () => writeFileSync(firstStart, new Date().toISOString()),
    file: (...parts) => join(path, ...parts),
    release,
  };
}

/**
 * Held by the operating system as long as this process lives, so that a killed one leaves nothing to clear away: a file
 * with a process number would lock out everybody once another program has that number.
 */
function takeLock(folder: string): () => void {
  const holder = join(folder, 'process');
  const database = new DatabaseSync(join(folder, LOCK));
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!(error instanceof Error) || !/locked/.test(error.message)) throw error;
    const number = existsSync(holder) ? ` (process ${readFileSync(holder, 'utf8')})` : '';
    throw new StartError(
      `Another local pipeline${number} runs on ${folder}: stop it, or name another folder with --data.`,
    );
  }
  writeFileSync(holder, String(process.pid));
  return () => database.close();
}
