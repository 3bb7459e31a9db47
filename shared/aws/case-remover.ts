import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { shardOf } from '../case/case-id.ts';
import type { CaseHistory } from '../case/case-store.ts';
import { mailReferences } from '../case/mail-references.ts';
import { secondsAfter } from '../clock/clock.ts';
import { isLeaving, parseHistory, workPartition } from './case-items.ts';
import { versionsOfCase } from './record-versions.ts';
import { removeItems } from './remove-items.ts';
import type { TableClient } from './table-client.ts';
import { caseKey, INDEXES, lockedKey, mailKey, messageIdKey, orderFactsKey, SHARD_COUNT } from './table-keys.ts';

interface CaseRemoverPlaces {
  table: TableClient;
  tableName: string;
  s3: S3Client;
  bucket: string;
  /** Message-IDs that SES gave a mail with this id. */
  messageIdsOf(sesMessageId: string): string[];
}

export interface Removal {
  /** False when something came in between and the case stays. */
  removed: boolean;
  /** Objects that nobody may delete yet: what was kept for a mail or a reply that never came to be. Tried again daily. */
  lockedObjects: number;
}

const STAYS: Removal = { removed: false, lockedObjects: 0 };
const NEXT_TRY_SECONDS = 86_400;

/**
 * Takes a case away whole when its time is over. First it is marked as leaving, under the condition that it still stands
 * as it was when it was found due: a hold or a new message that came in between keeps it. From then on no write to it
 * succeeds. Then go its objects, by version id (a plain delete would only put a marker on top), what leads to it, and its
 * items; the case itself last, so that a run that breaks off is found again and goes on.
 * @param version the case's version when it was found due; null to go on with one that is leaving already
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

  async function exists(Key: Record<string, unknown>, is: (item: unknown) => boolean): Promise<boolean> {
    const { Item } = await table.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item !== undefined && is(Item);
  }

  /** @returns how many are locked still */
  async function removeObjects(caseId: string): Promise<number> {
    let locked = 0;
    for await (const { Key, VersionId } of versionsOfCase(s3, bucket, caseId)) {
      try {
        await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
      } catch (error) {
        if (!(error instanceof S3ServiceException) || error.name !== 'AccessDenied') throw error;
        locked += 1;
      }
    }
    return locked;
  }

  async function rememberLocked(caseId: string, now: string): Promise<void> {
    const workPk = workPartition(shardOf(caseId, SHARD_COUNT));
    const workSk = `${secondsAfter(now, NEXT_TRY_SECONDS)}#${caseId}`;
    await table.send(new PutCommand({ TableName, Item: { ...lockedKey(caseId), workPk, workSk } }));
  }

  async function removeItemsOf(caseId: string): Promise<void> {
    const items = await readPartition(table, TableName, caseId);
    for (const key of lookUpsOf(caseId, items, messageIdsOf)) await removeOwn(table, TableName, key, caseId);
    const staying = [caseKey(caseId).sk, lockedKey(caseId).sk];
    const parts = items.filter(({ sk }) => !staying.includes(String(sk))).map(({ pk, sk }) => ({ pk, sk }));
    await removeItems(table, TableName, parts);
    await table.send(new DeleteCommand({ TableName, Key: caseKey(caseId) }));
  }

  return async function removeCase(caseId: string, version: number | null, now: string): Promise<Removal> {
    const isLeft = version === null && (await exists(lockedKey(caseId), () => true));
    const isGoing =
      version === null ? await exists(caseKey(caseId), isLeaving) : await markLeaving(caseId, version, now);
    if (!isGoing && !isLeft) return STAYS;
    const lockedObjects = await removeObjects(caseId);
    if (lockedObjects > 0) await rememberLocked(caseId, now);
    else await table.send(new DeleteCommand({ TableName, Key: lockedKey(caseId) }));
    if (isGoing) await removeItemsOf(caseId);
    return { removed: true, lockedObjects };
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
