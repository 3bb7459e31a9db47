import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';

export type TableClient = DynamoDBDocumentClient;

/** One part of a transaction, labelled by who has to know when its condition fails. */
export interface TransactionPart {
  label: string;
  item: NonNullable<TransactWriteCommandInput['TransactItems']>[number];
}

/** The table, with plain JavaScript values in and out. Retries throttling by itself; never a cancelled transaction. */
export const createTableClient = (): TableClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });

/**
 * Which parts' own conditions cancelled a transaction; empty when another transaction was under way on one of its
 * items (then it is worth trying again). Null when the error is none of this.
 */
export function failedConditions(error: unknown, parts: readonly TransactionPart[]): string[] | null {
  if (!(error instanceof TransactionCanceledException)) return null;
  const reasons = error.CancellationReasons ?? [];
  const codes = reasons.map((reason) => reason.Code ?? 'None');
  if (codes.some((code) => !['None', 'ConditionalCheckFailed', 'TransactionConflict'].includes(code))) return null;
  return parts.flatMap((part, index) => (codes[index] === 'ConditionalCheckFailed' ? [part.label] : []));
}
