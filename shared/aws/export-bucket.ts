import { randomUUID } from 'node:crypto';
import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { EXPORT_PREFIX } from './export-prefix.ts';

/** Exports and bundles: written in pieces while they are made, fetched by a link that is soon worth nothing. */
export interface ExportBucket {
  open(fileName: string, contentType: string): ExportUpload;
}

export interface ExportUpload {
  write(bytes: Uint8Array): Promise<void>;
  /** @returns a link to the whole file */
  finish(): Promise<string>;
}

/** S3 takes no smaller part but the last (Amazon S3, "Multipart upload limits"). */
const PART_BYTES = 5 * 1024 * 1024;
const LINK_SECONDS = 900;

export function createExportBucket(client: S3Client, Bucket: string): ExportBucket {
  return {
    open(fileName, ContentType) {
      // Drawn, not derived: a link's address must not be guessed from an order number.
      const Key = `${EXPORT_PREFIX}/${randomUUID()}/${fileName}`;
      // A browser saves it, whatever is in it; shown in place, a buyer's words could pass for a page of ours.
      const ContentDisposition = `attachment; filename="${fileName}"`;
      const file = { Bucket, Key, ContentType, ContentDisposition };
      const parts: CompletedPart[] = [];
      let UploadId: string | undefined;
      let waiting: Uint8Array[] = [];
      let waitingBytes = 0;

      async function uploadPart(): Promise<void> {
        UploadId ??= (await client.send(new CreateMultipartUploadCommand(file))).UploadId;
        const PartNumber = parts.length + 1;
        const Body = Buffer.concat(waiting);
        const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
        parts.push({ ETag, PartNumber });
        waiting = [];
        waitingBytes = 0;
      }

      return {
        async write(bytes) {
          waiting.push(bytes);
          waitingBytes += bytes.length;
          if (waitingBytes >= PART_BYTES) await uploadPart();
        },
        async finish() {
          if (UploadId === undefined) {
            await client.send(new PutObjectCommand({ ...file, Body: Buffer.concat(waiting) }));
          } else {
            if (waitingBytes > 0) await uploadPart();
            const MultipartUpload = { Parts: parts };
            await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload }));
          }
          return getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: LINK_SECONDS });
        },
      };
    },
  };
}
