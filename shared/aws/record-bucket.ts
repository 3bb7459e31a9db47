import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { bytesHash, type CaseKey } from '../case/case-content.ts';
import type { StoredObject } from '../case/case-event.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Originals, write-once: encrypted with the case's own key, so that deleting the key erases them (decision 7). */
export interface RecordBucket {
  /** @param retainUntil ISO 8601; nobody without a special right can delete the object version before */
  store(key: string, bytes: Uint8Array, caseKey: CaseKey, retainUntil: string): Promise<StoredObject>;
  /** @throws when the object is gone, was altered, or is not readable with this key */
  read(object: StoredObject, caseKey: CaseKey): Promise<Uint8Array>;
}

/** For who only reads. */
export type RecordReader = Pick<RecordBucket, 'read'>;

export const createS3Client = (): S3Client => new S3Client({});

export type RecordLockMode = 'GOVERNANCE' | 'COMPLIANCE';

export function createRecordBucket(client: S3Client, bucket: string, lockMode: RecordLockMode): RecordBucket {
  return {
    async store(key, bytes, caseKey, retainUntil) {
      const sealed = seal(bytes, caseKey);
      const { VersionId } = await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: sealed,
          ContentType: 'application/octet-stream',
          ObjectLockMode: lockMode,
          ObjectLockRetainUntilDate: new Date(retainUntil),
          // S3 asks for a checksum on every upload with a retention date.
          ChecksumAlgorithm: 'SHA256',
        }),
      );
      return { key, versionId: VersionId ?? null, sha256: sha256(sealed), plainHash: bytesHash(caseKey, bytes) };
    },
    ...createRecordReader(client, bucket),
  };
}

export function createRecordReader(client: S3Client, bucket: string): RecordReader {
  return {
    async read(object, caseKey) {
      const { Body } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: object.key, VersionId: object.versionId ?? undefined }),
      );
      if (!Body) throw new Error(`Object ${object.key} of the record bucket is empty`);
      const sealed = await Body.transformToByteArray();
      if (sha256(sealed) !== object.sha256) throw new Error(`Object ${object.key} of the record bucket was altered`);
      return open(sealed, caseKey);
    },
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Nonce, ciphertext and tag in one piece. The nonce is drawn anew for every object, as GCM demands. */
export function seal(bytes: Uint8Array, caseKey: CaseKey): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, Buffer.from(caseKey.dataKey, 'base64'), nonce);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the bytes were not sealed with this key, or were altered */
export function open(sealed: Uint8Array, caseKey: CaseKey): Uint8Array {
  const decipher = createDecipheriv(CIPHER, Buffer.from(caseKey.dataKey, 'base64'), sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)), decipher.final()]);
}

export const newCaseKey = (): CaseKey => ({
  dataKey: randomBytes(32).toString('base64'),
  salt: randomBytes(32).toString('base64'),
});
