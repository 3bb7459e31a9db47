import { createHash } from 'node:crypto';
import type { LandingBucket } from '../../../shared/aws/landing-bucket.ts';
import type { RecordBucket } from '../../../shared/aws/record-bucket.ts';
import { bytesHash } from '../../../shared/case/case-content.ts';

export interface MemoryLanding {
  bucket: LandingBucket;
  land(key: string, content: Uint8Array): void;
  /** What lies there still: the backlog. */
  keys(): string[];
}

export function createMemoryLanding(): MemoryLanding {
  const objects = new Map<string, Uint8Array>();
  return {
    bucket: {
      read: async (key) => objects.get(key) ?? null,
      async remove(key) {
        objects.delete(key);
      },
    },
    land: (key, content) => {
      objects.set(key, content);
    },
    keys: () => [...objects.keys()],
  };
}

/** Originals in memory: versioned, never changed. What is sealed with a key opens with that key alone, without a cipher. */
export function createMemoryRecords(): RecordBucket {
  const versions = new Map<string, { content: Uint8Array; dataKey: string; sha256: string }>();
  return {
    async store(key, content, caseKey) {
      const { dataKey } = caseKey;
      const versionId = String(versions.size + 1);
      const sha256 = createHash('sha256').update(dataKey).update(versionId).update(content).digest('hex');
      versions.set(`${key}#${versionId}`, { content, dataKey, sha256 });
      return { key, versionId, sha256, plainHash: bytesHash(caseKey, content) };
    },
    async read(object, { dataKey }) {
      const version = versions.get(`${object.key}#${object.versionId}`);
      if (!version) throw new Error(`Object ${object.key} is not there`);
      if (version.sha256 !== object.sha256) throw new Error(`Object ${object.key} was altered`);
      if (version.dataKey !== dataKey) throw new Error(`Object ${object.key} does not open with this key`);
      return version.content;
    },
  };
}
