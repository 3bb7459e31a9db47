import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** Objects under one prefix of a bucket: what a function's role is narrowed to. */
export interface ObjectFolder {
  /** @param downloadAs the name under which a browser saves it; it is never shown in place */
  put(name: string, content: Uint8Array, downloadAs?: string): Promise<void>;
  /** Null when there is no such object, or none that this function may know of. */
  get(name: string): Promise<Uint8Array | null>;
  /** Works without a token, for so many seconds. */
  link(name: string, seconds: number): Promise<string>;
}

export function createObjectFolder(client: S3Client, Bucket: string, prefix: string): ObjectFolder {
  const keyOf = (name: string): string => `${prefix}/${name}`;
  return {
    async put(name, content, downloadAs) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: keyOf(name),
          Body: content,
          // Whatever the bytes are, no browser may take them for a page of ours.
          ContentType: 'application/octet-stream',
          ContentDisposition: downloadAs === undefined ? undefined : asDownload(downloadAs),
          ChecksumAlgorithm: 'SHA256',
        }),
      );
    },
    async get(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }));
        return Body ? await Body.transformToByteArray() : null;
      } catch (error) {
        // Without the right to list, S3 answers 403 for what isn't there.
        if (error instanceof NoSuchKey || (error instanceof S3ServiceException && error.name === 'AccessDenied'))
          return null;
        throw error;
      }
    },
    link: (name, seconds) =>
      getSignedUrl(client, new GetObjectCommand({ Bucket, Key: keyOf(name) }), { expiresIn: seconds }),
  };
}

/** RFC 6266, with the name in UTF-8 (RFC 8187) and, for old clients, in ASCII. */
const asDownload = (name: string): string => {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};
