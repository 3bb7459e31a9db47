import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';

/** Where SES lays the raw mail. What lies here is the backlog: an object goes only after its mail is committed. */
export interface LandingBucket {
  /** Null when it was taken away already: the mail is committed, and this is a replay. */
  read(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
}

export function createLandingBucket(client: S3Client, bucket: string): LandingBucket {
  return {
    async read(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body ? await Body.transformToByteArray() : new Uint8Array();
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
