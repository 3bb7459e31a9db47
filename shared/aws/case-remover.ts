import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseHistory } from '../case/case-store.ts';
import { mailReferences } from '../case/mail-references.ts';
import { isLeaving, parseHistory } from './case-items.ts';
import { versionsOfCase } from './record-versions.ts';
import { removeItems } from './remove-items.ts';
import type { TableClient } from './table-client.ts';
import { caseKey, INDEXES, mailKey, messageIdKey, orderFactsKey } from './table-keys.ts';

interface CaseRemoverPlaces {
  table: TableClient;
  tableName: string;
  s3: S3Client;
  bucket: string;
  /** Message-IDs that SES gave a mail with this id. */
  messageIdsOf(sesMessageId: string): string[];
}

/**
 * Takes a case away whole when its time is over. First it is marked as leaving, under the condition that it still stands
 * as it was when it was found due: a hold or a new message that came in between keeps it. From then on no write to it
 * succeeds. Then go its objects, by version id (a plain delete would only put a marker on top), what leads to it, and its
 * items; the case itself last, so that a run that breaks off is found again and goes on.
 * @param version the case's version when it was found due; null to go on with one that is leaving already
 * @returns whether the case is gone
 */
export function createCaseRemover({ table, tableName: TableName, s3, bucket, messageIdsOf }: CaseRemoverPlaces) {
  async function markLeaving(caseId: string, version: number, now: string): Promise<boolean> {
    try {
      await table.send(
        new UpdateCommand({
          TableName,
          Key: caseKey(caseId),
          UpdateExpression: `SET leaving = :yes, version = :none REMOVE ${INDEX_KEYS.join(', ')}`,
          ConditionExpression: 'version = :version AND expiresAt <= :now',
          ExpressionAttributeValues: { ':yes': true, ':none': -1, ':version': version, ':now': now },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async function isLeavingAlready(caseId: string): Promise<boolean> {
    const { Item } = await table.send(new GetCommand({ TableName, Key: caseKey(caseId), ConsistentRead: true }));
    return isLeaving(Item);
  }

  return async function removeCase(caseId: string, version: number | null, now: string): Promise<boolean> {
    const mayGo = version === null ? await isLeavingAlready(caseId) : await markLeaving(caseId, version, now);
    if (!mayGo) return false;
    for await (const { Key, VersionId } of versionsOfCase(s3, bucket, caseId)) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
    }
    const items = await readPartition(table, TableName, caseId);
    for (const key of lookUpsOf(caseId, items, messageIdsOf)) await removeOwn(table, TableName, key, caseId);
    const key = caseKey(caseId);
    const parts = items.filter(({ sk }) => sk !== key.sk).map(({ pk, sk }) => ({ pk, sk }));
    await removeItems(table, TableName, parts);
    await table.send(new DeleteCommand({ TableName, Key: key }));
    return true;
  };
}

/** A case that leaves is found by `watch` alone. */
const INDEX_KEYS = Object.values(INDEXES)
  .filter((index) => index !== INDEXES.work)
  .map((index) => index.partitionKey);

async function readPartition(table: TableClient, TableName: string, caseId: string) {
  const items: Record<string, unknown>[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await table.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': caseKey(caseId).pk },
        ConsistentRead: true,
        ExclusiveStartKey,
      }),
    );
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/** Items elsewhere in the table that name this case, or that are about its order. */
function lookUpsOf(
  caseId: string,
  items: readonly Record<string, unknown>[],
  messageIdsOf: CaseRemoverPlaces['messageIdsOf'],
): { pk: string; sk: string; isOrder?: boolean }[] {
  const history: CaseHistory | null = parseHistory(
    caseId,
    items.map(({ leaving, ...item }) => item),
  );
  if (!history) return [];
  const { store, orderId } = history.state;
  const references = [
    ...history.messages.flatMap(({ mail }) => mailReferences(mail)),
    ...history.events.flatMap((event) =>
      event.type === 'send-submitted' && event.data.sesMessageId !== null ? messageIdsOf(event.data.sesMessageId) : [],
    ),
  ];
  const mails = history.events.flatMap((event) =>
    event.type === 'message-received' ? [mailKey(store, event.data.mailKey)] : [],
  );
  return [
    ...mails,
    ...[...new Set(references)].map((reference) => messageIdKey(store, reference)),
    ...(orderId === null ? [] : [{ ...orderFactsKey(orderId, store), isOrder: true }]),
  ];
}

/** A look-up that meanwhile leads to another case is that one's. */
async function removeOwn(
  table: TableClient,
  TableName: string,
  { isOrder = false, pk, sk }: { pk: string; sk: string; isOrder?: boolean },
  caseId: string,
): Promise<void> {
  const own = { ConditionExpression: 'caseId = :case', ExpressionAttributeValues: { ':case': caseId } };
  try {
    await table.send(new DeleteCommand({ TableName, Key: { pk, sk }, ...(isOrder ? {} : own) }));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
