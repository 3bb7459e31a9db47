import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type SignedAnchor, signedAnchorSchema } from '../case/anchor.ts';
import type { RecordLockMode } from './record-bucket.ts';
import type { TableClient } from './table-client.ts';
import { anchorHeadKey } from './table-keys.ts';

const headSchema = z.object({ day: z.iso.date(), digest: z.string() });
/** The last anchor of a store: which day it seals, and its digest. */
export type LastAnchor = z.infer<typeof headSchema>;

export interface AnchorReader {
  last(store: string): Promise<LastAnchor | null>;
  read(store: string, day: string): Promise<SignedAnchor | null>;
}

export interface AnchorArchive extends AnchorReader {
  /** @returns false when that day has an anchor already: the first one stays. */
  write(anchor: SignedAnchor, retainUntil: string): Promise<boolean>;
  remember(store: string, last: LastAnchor): Promise<void>;
}

const objectKey = (store: string, day: string): string => `anchors/${store}/${day}.json`;

interface AnchorPlaces {
  table: TableClient;
  tableName: string;
  s3: S3Client;
  bucket: string;
}

export function createAnchorReader({ table, tableName, s3, bucket }: AnchorPlaces): AnchorReader {
  return {
    async last(store) {
      const { Item } = await table.send(
        new GetCommand({ TableName: tableName, Key: anchorHeadKey(store), ConsistentRead: true }),
      );
      return Item ? headSchema.parse(Item) : null;
    },
    async read(store, day) {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey(store, day) }));
        return Body ? signedAnchorSchema.parse(JSON.parse(await Body.transformToString())) : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
  };
}

export function createAnchorArchive({
  lockMode,
  ...places
}: AnchorPlaces & { lockMode: RecordLockMode }): AnchorArchive {
  const { table, tableName, s3, bucket } = places;
  return {
    ...createAnchorReader(places),
    async write(anchor, retainUntil) {
      try {
        await s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: objectKey(anchor.store, anchor.day),
            Body: JSON.stringify(anchor),
            ContentType: 'application/json',
            IfNoneMatch: '*',
            ObjectLockMode: lockMode,
            ObjectLockRetainUntilDate: new Date(retainUntil),
            ChecksumAlgorithm: 'SHA256',
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false;
        throw error;
      }
    },
    async remember(store, last) {
      await table.send(new PutCommand({ TableName: tableName, Item: { ...anchorHeadKey(store), ...last } }));
    },
  };
}
