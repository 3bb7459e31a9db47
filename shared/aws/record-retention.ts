import { PutObjectLegalHoldCommand, PutObjectRetentionCommand, type S3Client } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { RecordLockMode } from './record-bucket.ts';
import { versionsOfCase } from './record-versions.ts';
import type { TableClient } from './table-client.ts';
import { retentionHeadKey } from './table-keys.ts';

const progressSchema = z.object({
  day: z.iso.date(),
  /** The last case of that day that was dealt with; null when all of it was. */
  after: z.string().nullable(),
});
/** How far the locks of a store's objects have followed its cases. */
export type RetentionProgress = z.infer<typeof progressSchema>;

export interface RecordRetention {
  /**
   * Locks every object of a case until its expiry, and beyond it while the case is on hold. A lock only ever grows: no
   * role here may shorten one.
   * @param until ISO 8601
   */
  keep(caseId: string, until: string, isHeld: boolean): Promise<void>;
  progress(store: string): Promise<RetentionProgress | null>;
  remember(store: string, progress: RetentionProgress): Promise<void>;
}

interface RetentionPlaces {
  table: TableClient;
  tableName: string;
  s3: S3Client;
  bucket: string;
  lockMode: RecordLockMode;
}

export function createRecordRetention({
  table,
  tableName: TableName,
  s3,
  bucket: Bucket,
  lockMode,
}: RetentionPlaces): RecordRetention {
  return {
    async keep(caseId, until, isHeld) {
      const Retention = { Mode: lockMode, RetainUntilDate: new Date(until) };
      const LegalHold = { Status: isHeld ? ('ON' as const) : ('OFF' as const) };
      for await (const { isDeleteMarker, ...version } of versionsOfCase(s3, Bucket, caseId)) {
        // A marker that somebody put on top hides an object and locks nothing.
        if (isDeleteMarker) continue;
        const ChecksumAlgorithm = 'SHA256';
        await s3.send(new PutObjectRetentionCommand({ Bucket, ...version, Retention, ChecksumAlgorithm }));
        await s3.send(new PutObjectLegalHoldCommand({ Bucket, ...version, LegalHold, ChecksumAlgorithm }));
      }
    },
    async progress(store) {
      const { Item } = await table.send(
        new GetCommand({ TableName, Key: retentionHeadKey(store), ConsistentRead: true }),
      );
      return Item ? progressSchema.parse(Item) : null;
    },
    async remember(store, progress) {
      await table.send(new PutCommand({ TableName, Item: { ...retentionHeadKey(store), ...progress } }));
    },
  };
}
