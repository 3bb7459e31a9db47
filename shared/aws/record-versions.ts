import { ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';

/** Prefixes under which a case's objects lie in the record bucket. */
const OBJECT_PREFIXES = ['originals', 'sent', 'attachments'];

export interface RecordVersion {
  Key: string;
  VersionId: string;
  isDeleteMarker: boolean;
}

/** Every version of every object of a case, delete markers too. */
export async function* versionsOfCase(s3: S3Client, Bucket: string, caseId: string): AsyncGenerator<RecordVersion> {
  for (const prefix of OBJECT_PREFIXES) {
    let KeyMarker: string | undefined;
    let VersionIdMarker: string | undefined;
    do {
      const Prefix = `${prefix}/${caseId}/`;
      const page = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix, KeyMarker, VersionIdMarker }));
      for (const { Key, VersionId } of page.Versions ?? []) {
        if (Key && VersionId) yield { Key, VersionId, isDeleteMarker: false };
      }
      for (const { Key, VersionId } of page.DeleteMarkers ?? []) {
        if (Key && VersionId) yield { Key, VersionId, isDeleteMarker: true };
      }
      KeyMarker = page.NextKeyMarker;
      VersionIdMarker = page.NextVersionIdMarker;
    } while (KeyMarker !== undefined);
  }
}
