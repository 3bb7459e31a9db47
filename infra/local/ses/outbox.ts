import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Outbox {
  folder: string;
  /** Writes a sent mail and returns its path. */
  put(messageId: string, mail: Buffer): string;
}

/** The folder of sent mails: `<n>-<messageId>.eml`, counted on over restarts. Who watches it never sees half a mail. */
export function openOutbox(folder: string): Outbox {
  mkdirSync(folder, { recursive: true });
  let last = Math.max(0, ...readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0));
  return {
    folder,
    put(messageId, mail) {
      last += 1;
      const path = join(folder, `${String(last).padStart(4, '0')}-${messageId}.eml`);
      const unfinished = join(folder, `.${messageId}.unfinished`);
      writeFileSync(unfinished, mail);
      renameSync(unfinished, path);
      return path;
    },
  };
}
