import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { errorFields, type Logger } from './logger.ts';

/** How a message ended: done, or to be tried again by the queue after so many seconds. */
export type RecordHandler = (record: SQSRecord) => Promise<void>;

/**
 * Turns "handle one message" into a batch handler that reports each failed message alone, so that one bad mail never
 * holds up or repeats the others. Messages are handled one after the other: each is small work, and order is easier
 * to follow than speed.
 */
export function batchHandler(handle: RecordHandler, log: Logger): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of Records) {
      try {
        await handle(record);
      } catch (error) {
        log.error('message failed and will be tried again', { queueMessage: record.messageId, ...errorFields(error) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
}
