import { beforeEach, describe, expect, it } from 'vitest';
import type { LandingBucket } from '../../shared/aws/landing-bucket.ts';
import type { RecordBucket } from '../../shared/aws/record-bucket.ts';
import { newCaseKey } from '../../shared/aws/record-bucket.ts';

const RETAIN_UNTIL = '2028-05-02T10:00:00.000Z';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

/** What every RecordBucket must do. @param createBucket may give the same bucket each time */
export function describeRecordBucket(name: string, createBucket: () => Promise<RecordBucket>): void {
  describe(`${name} as a record bucket`, () => {
    let records: RecordBucket;
    beforeEach(async () => {
      records = await createBucket();
    });

    it('gives back what was stored, to whoever has the case key', async () => {
      const key = newCaseKey();
      const object = await records.store('originals/a/1.eml', bytes('Where is my parcel?'), key, RETAIN_UNTIL);
      expect(object).toMatchObject({ key: 'originals/a/1.eml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(text(await records.read(object, key))).toBe('Where is my parcel?');
    });

    it('keeps an empty original', async () => {
      const key = newCaseKey();
      const object = await records.store('originals/a/empty.eml', bytes(''), key, RETAIN_UNTIL);
      expect(await records.read(object, key)).toHaveLength(0);
    });

    it('can not be read with another key', async () => {
      const object = await records.store('originals/a/2.eml', bytes('secret'), newCaseKey(), RETAIN_UNTIL);
      await expect(records.read(object, newCaseKey())).rejects.toThrow();
    });

    it('notices an object that is not the one that was stored', async () => {
      const key = newCaseKey();
      const object = await records.store('originals/a/3.eml', bytes('one'), key, RETAIN_UNTIL);
      await expect(records.read({ ...object, sha256: '0'.repeat(64) }, key)).rejects.toThrow(/altered/);
    });

    it('says so when there is no such object', async () => {
      const object = {
        key: 'originals/a/missing.eml',
        versionId: null,
        sha256: '0'.repeat(64),
        plainHash: '0'.repeat(64),
      };
      await expect(records.read(object, newCaseKey())).rejects.toThrow();
    });
  });
}

export interface FilledLandingBucket {
  bucket: LandingBucket;
  /** Lays a mail there, as SES does. */
  land(key: string, content: Uint8Array): Promise<void>;
}

/** What every LandingBucket must do. @param createBucket may give the same bucket each time */
export function describeLandingBucket(name: string, createBucket: () => Promise<FilledLandingBucket>): void {
  describe(`${name} as a landing bucket`, () => {
    it('gives the mail until it is taken away, then nothing', async () => {
      const { bucket, land } = await createBucket();
      await land('inbox/1', bytes('From: a'));
      expect(text((await bucket.read('inbox/1')) ?? bytes(''))).toBe('From: a');
      await bucket.remove('inbox/1');
      expect(await bucket.read('inbox/1')).toBeNull();
    });

    it('takes away twice without complaint: a crash between the two is a replay', async () => {
      const { bucket, land } = await createBucket();
      await land('inbox/2', bytes('From: b'));
      await bucket.remove('inbox/2');
      await bucket.remove('inbox/2');
      expect(await bucket.read('inbox/never')).toBeNull();
    });

    it('gives an empty mail as one, not as none', async () => {
      const { bucket, land } = await createBucket();
      await land('inbox/3', bytes(''));
      expect(await bucket.read('inbox/3')).toHaveLength(0);
    });
  });
}
