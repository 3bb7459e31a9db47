import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import { BatchWriteCommand, DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from './table-client.ts';
import { caseKey } from './table-keys.ts';

/** Prefixes under which a case's objects lie in the record bucket. */
const OBJECT_PREFIXES = ['originals', 'sent', 'attachments'];
const KEYS_A_REQUEST = 25;

/**
 * Takes a case away whole when its time is over: objects by version id first (a plain delete would only put a marker on
 * top), then its items, the case itself last, so that a run that breaks off is found again and goes on.
 */
export const createCaseRemover =
  (table: TableClient, TableName: string, s3: S3Client, Bucket: string) =>
  async (caseId: string): Promise<void> => {
    for (const prefix of OBJECT_PREFIXES) await removeVersions(s3, Bucket, `${prefix}/${caseId}/`);
    const key = caseKey(caseId);
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await table.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': key.pk },
          ProjectionExpression: 'pk, sk',
          ExclusiveStartKey,
        }),
      );
      const parts = (page.Items ?? []).filter(({ sk }) => sk !== key.sk);
      await removeItems(table, TableName, parts);
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    await table.send(new DeleteCommand({ TableName, Key: key }));
  };

async function removeVersions(s3: S3Client, Bucket: string, Prefix: string): Promise<void> {
  let KeyMarker: string | undefined;
  let VersionIdMarker: string | undefined;
  do {
    const page = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix, KeyMarker, VersionIdMarker }));
    for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]) {
      await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
    }
    KeyMarker = page.NextKeyMarker;
    VersionIdMarker = page.NextVersionIdMarker;
  } while (KeyMarker !== undefined);
}

async function removeItems(
  table: TableClient,
  TableName: string,
  keys: readonly Record<string, unknown>[],
): Promise<void> {
  for (let start = 0; start < keys.length; start += KEYS_A_REQUEST) {
    let requests = keys
      .slice(start, start + KEYS_A_REQUEST)
      .map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    while (requests.length > 0) {
      const { UnprocessedItems } = await table.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }));
      requests = (UnprocessedItems?.[TableName] ?? []) as typeof requests;
    }
  }
}
