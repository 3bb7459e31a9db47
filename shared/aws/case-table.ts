import { BatchGetCommand, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { shardOf } from '../case/case-id.ts';
import { CaseConflict, type CaseStore, type CaseWrite, type DueCase, MailAlreadyReceived } from '../case/case-store.ts';
import { emptyTally, TALLY_FIELDS, type Tally } from '../case/tally.ts';
import {
  caseItem,
  draftItem,
  eventItem,
  isLeaving,
  mailDisposition,
  messageItem,
  parseHistory,
  parseStoredCase,
  workPartition,
} from './case-items.ts';
import { removeItems } from './remove-items.ts';
import { failedConditions, type TableClient, type TransactionPart } from './table-client.ts';
import {
  caseKey,
  claimKey,
  dataKeyKey,
  draftKey,
  INDEXES,
  mailKey,
  messageIdKey,
  messageKey,
  orderFactsKey,
  SHARD_COUNT,
  settingsKey,
  tallyKey,
} from './table-keys.ts';

/** Cases in DynamoDB. Reads that decide something are consistent. */
export function createCaseTable(client: TableClient, tableName: string): CaseStore {
  async function loadPair(caseId: string) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({
        RequestItems: { [tableName]: { Keys: [caseKey(caseId), dataKeyKey(caseId)], ConsistentRead: true } },
      }),
    );
    // Half an answer would look like a case that is not there, or one that was erased.
    if (UnprocessedKeys?.[tableName]) throw new Error(`The table was too busy to read case ${caseId}; try again`);
    const items = Responses?.[tableName] ?? [];
    const item = items.find(({ sk }) => sk === 'CASE');
    return { item: isLeaving(item) ? undefined : item, key: items.find(({ sk }) => sk === 'KEY') };
  }

  async function lookUp(key: { pk: string; sk: string }): Promise<string | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }));
    return typeof Item?.caseId === 'string' ? Item.caseId : null;
  }

  /** Latest first. */
  async function casesIn(index: (typeof INDEXES)['order' | 'buyer'], partition: string): Promise<string[]> {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: index.name,
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': index.partitionKey },
        ExpressionAttributeValues: { ':pk': partition },
        ScanIndexForward: false,
      }),
    );
    return (Items ?? []).map((item) => caseIdOfPartition(item.pk));
  }

  return {
    async load(caseId) {
      const { item, key } = await loadPair(caseId);
      return item ? parseStoredCase(item, key) : null;
    },
    async history(caseId) {
      return parseHistory(caseId, await itemsOfCase(client, tableName, caseId));
    },
    async append(write) {
      const parts = transactionOf(write, tableName);
      try {
        await client.send(new TransactWriteCommand({ TransactItems: parts.map(({ item }) => item) }));
      } catch (error) {
        const failed = failedConditions(error, parts);
        if (failed === null) throw error;
        // Only the mail's own key proves a replay; any other failed condition is a race (decision 2).
        if (failed.includes('mail')) throw new MailAlreadyReceived(`Mail ${write.mailKey} of case ${write.after.id}`);
        throw new CaseConflict(`Case ${write.after.id} was changed by another write`, { cause: error });
      }
      if (write.erase)
        await removeItems(client, tableName, erasedKeys(write, write.erase.messageIds).slice(ITEMS_AN_ERASURE));
    },
    caseOfMail: (store, key) => lookUp(mailKey(store, key)),
    caseOfMessageId: (store, messageId) => lookUp(messageIdKey(store, messageId)),
    casesOfOrder: (orderId) => casesIn(INDEXES.order, orderId),
    casesOfBuyer: (buyerBase) => casesIn(INDEXES.buyer, buyerBase),
    async dueCases(before, limit, after) {
      const shards = await Promise.all(
        Array.from({ length: SHARD_COUNT }, (_, shard) =>
          client.send(
            new QueryCommand({
              TableName: tableName,
              IndexName: INDEXES.work.name,
              KeyConditionExpression: 'workPk = :pk AND workSk BETWEEN :after AND :before',
              ExpressionAttributeValues: {
                ':pk': workPartition(shard),
                // BETWEEN takes its ends in; no key has this one's, which is longer than that of the case before.
                ':after': after ? `${after.at}#${after.caseId}#` : '0',
                ':before': before,
              },
              Limit: limit,
            }),
          ),
        ),
      );
      return shards
        .flatMap(({ Items }) => Items ?? [])
        .map((item) => ({ caseId: caseIdOfPartition(item.pk), at: String(item.workSk).split('#', 1)[0] ?? '' }))
        .sort((a, b) => workKey(a).localeCompare(workKey(b)))
        .slice(0, limit);
    },
  };
}

const workKey = ({ at, caseId }: DueCase): string => `${at}#${caseId}`;

export const caseIdOfPartition = (pk: unknown): string => String(pk).replace(/^CASE#/, '');

function transactionOf(write: CaseWrite, TableName: string): TransactionPart[] {
  const { before, after } = write;
  const put = (label: string, Item: Record<string, unknown>): TransactionPart => ({
    label,
    item: { Put: { TableName, Item } },
  });
  const putOnce = (label: string, Item: Record<string, unknown>): TransactionPart => ({
    label,
    item: { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
  });
  const parts: TransactionPart[] = [
    {
      label: 'case',
      item: {
        Put: {
          TableName,
          Item: caseItem(write),
          ...(before
            ? { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': before.version } }
            : { ConditionExpression: 'attribute_not_exists(pk)' }),
        },
      },
    },
    ...write.events.map((event) => putOnce('event', eventItem(after, event))),
    ...write.messages.map((message) => putOnce('message', messageItem(after.id, message))),
    ...write.drafts.map((draft) => putOnce('draft', draftItem(after.id, draft))),
  ];
  if (write.newKey) parts.push(putOnce('key', { ...dataKeyKey(after.id), ...write.newKey }));
  if (write.mailKey) {
    const Item = { ...mailKey(after.store, write.mailKey), caseId: after.id, disposition: mailDisposition(write) };
    parts.push(putOnce('mail', Item));
  }
  for (const messageId of new Set(write.messageIds)) {
    parts.push(put('message-id', { ...messageIdKey(after.store, messageId), caseId: after.id }));
  }
  for (const claim of new Set(write.claims)) {
    parts.push(putOnce('claim', { ...claimKey(after.store, claim), caseId: after.id }));
  }
  if (write.unlessChanged) {
    const { kind, version } = write.unlessChanged;
    parts.push({
      label: 'setting',
      item: {
        ConditionCheck: {
          TableName,
          Key: settingsKey(kind),
          ...(version === 0
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': version } }),
        },
      },
    });
  }
  if (write.erase) parts.push(...erasure(write, write.erase.messageIds, TableName));
  parts.push(...tallyUpdates(write, TableName));
  return parts;
}

/** DynamoDB takes 100 items a transaction; an erasure leaves some for the case, its event and the numbers. */
const ITEMS_AN_ERASURE = 90;

/**
 * Key and content go in the very transaction that records the erasure, the key first. What a very long case has beyond
 * one transaction's items goes right after; should that break off, `watch` finishes it when the day is sealed.
 */
const erasure = (write: CaseWrite, messageIds: readonly string[], TableName: string): TransactionPart[] =>
  erasedKeys(write, messageIds)
    .slice(0, ITEMS_AN_ERASURE)
    .map((Key) => ({ label: 'erased', item: { Delete: { TableName, Key } } }));

function erasedKeys({ after }: CaseWrite, messageIds: readonly string[]): Record<string, unknown>[] {
  const numbered = (count: number, key: (caseId: string, n: number) => Record<string, unknown>) =>
    Array.from({ length: count }, (_, index) => key(after.id, index + 1));
  return [
    dataKeyKey(after.id),
    ...(after.orderId === null ? [] : [orderFactsKey(after.orderId, after.store)]),
    ...numbered(after.messageCount, messageKey),
    ...numbered(after.draftCount, draftKey),
    ...[...new Set(messageIds)].map((messageId) => messageIdKey(after.store, messageId)),
  ];
}

/** Everything under a case's key, as it stands now; or of each item the attributes that are asked for. */
async function itemsOfCase(
  client: TableClient,
  TableName: string,
  caseId: string,
  ProjectionExpression?: string,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': caseKey(caseId).pk },
        ProjectionExpression,
        ConsistentRead: true,
        ExclusiveStartKey,
      }),
    );
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/**
 * Takes away content that an erasure left behind because its process ended after the transaction: all of it, as
 * long as the case has no key.
 */
export async function finishErasure(client: TableClient, tableName: string, caseId: string): Promise<void> {
  const items = await itemsOfCase(client, tableName, caseId, 'pk, sk');
  const keys = items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
  // Mail that came after the erasure brought a key: what stands beside it is that mail's.
  if (keys.some(({ sk }) => sk === dataKeyKey(caseId).sk)) return;
  await removeItems(
    client,
    tableName,
    keys.filter(({ sk }) => sk.startsWith('MESSAGE#') || sk.startsWith('DRAFT#')),
  );
}

function tallyUpdates({ after, tally }: CaseWrite, TableName: string): TransactionPart[] {
  const moved = TALLY_FIELDS.filter((field) => tally[field] !== 0);
  if (moved.length === 0) return [];
  const shard = shardOf(after.id, SHARD_COUNT);
  const names = Object.fromEntries(moved.map((field, index) => [`#f${index}`, field]));
  const values = Object.fromEntries(moved.map((field, index) => [`:v${index}`, tally[field]]));
  const UpdateExpression = `ADD ${moved.map((_, index) => `#f${index} :v${index}`).join(', ')}`;
  return [after.lastEventAt.slice(0, 10), 'TOTAL'].map((day) => ({
    label: 'tally',
    item: {
      Update: {
        TableName,
        Key: tallyKey(after.store, day, shard),
        UpdateExpression,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      },
    },
  }));
}

/** Sums of a store's changes by day (`YYYY-MM-DD`, UTC) and, under `TOTAL`, of all days. */
export async function readTallies(
  client: TableClient,
  tableName: string,
  store: string,
  fromDay: string,
): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        // `TOTAL#…` sorts behind every date.
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': tallyKey(store, '', 0).pk, ':from': fromDay },
        ExclusiveStartKey,
      }),
    );
    for (const item of page.Items ?? []) {
      const day = String(item.sk).split('#', 1)[0] ?? '';
      const tally = tallies.get(day) ?? emptyTally();
      for (const field of TALLY_FIELDS) tally[field] += typeof item[field] === 'number' ? item[field] : 0;
      tallies.set(day, tally);
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return tallies;
}
