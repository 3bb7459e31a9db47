import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const rowSchema = z.object({
  seq: z.number(),
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  deleteMarker: z.number().transform(Boolean),
  createdAt: z.string(),
  mode: z.enum(['GOVERNANCE', 'COMPLIANCE']).nullable(),
  retainUntil: z.string().nullable(),
  legalHold: z.number().transform(Boolean),
});
export type ObjectVersion = z.infer<typeof rowSchema>;
export type Lock = Pick<ObjectVersion, 'mode' | 'retainUntil'>;

export interface ObjectVersions {
  add(
    bucket: string,
    key: string,
    version: { versionId: string; deleteMarker?: boolean; legalHold?: boolean } & Lock,
  ): void;
  /** Newest first; without a key all of the bucket's, by key. */
  list(bucket: string, key?: string): ObjectVersion[];
  setLock(version: ObjectVersion, lock: Lock): void;
  setLegalHold(version: ObjectVersion, on: boolean): void;
  remove(version: ObjectVersion): void;
  close(): void;
}

export const newVersionId = () => randomBytes(24).toString('base64url');

/** Which versions of its objects a versioned bucket has, and how long each is locked: what the S3 engine doesn't keep. */
export function openObjectVersions(file: string, now: () => Date): ObjectVersions {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS versions (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, versionId TEXT NOT NULL UNIQUE,
      deleteMarker INTEGER NOT NULL, createdAt TEXT NOT NULL, mode TEXT, retainUntil TEXT, legalHold INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS byKey ON versions (bucket, key, seq);`);
  const insert = database.prepare(
    'INSERT INTO versions (bucket, key, versionId, deleteMarker, createdAt, mode, retainUntil, legalHold) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const ofKey = database.prepare('SELECT * FROM versions WHERE bucket = ? AND key = ? ORDER BY seq DESC');
  const ofBucket = database.prepare('SELECT * FROM versions WHERE bucket = ? ORDER BY key, seq DESC');
  const lock = database.prepare('UPDATE versions SET mode = ?, retainUntil = ? WHERE seq = ?');
  const hold = database.prepare('UPDATE versions SET legalHold = ? WHERE seq = ?');
  const remove = database.prepare('DELETE FROM versions WHERE seq = ?');

  return {
    add(bucket, key, { versionId, deleteMarker = false, legalHold = false, mode, retainUntil }) {
      const at = now().toISOString();
      insert.run(bucket, key, versionId, Number(deleteMarker), at, mode, retainUntil, Number(legalHold));
    },
    list: (bucket, key) => z.array(rowSchema).parse(key === undefined ? ofBucket.all(bucket) : ofKey.all(bucket, key)),
    setLock: ({ seq }, { mode, retainUntil }) => void lock.run(mode, retainUntil, seq),
    setLegalHold: ({ seq }, on) => void hold.run(Number(on), seq),
    remove: ({ seq }) => void remove.run(seq),
    close: () => database.close(),
  };
}
