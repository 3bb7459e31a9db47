import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';

/** "There is an approved reply": says which, never what. The case decides whether it may go. */
export const outboundMessageSchema = z.object({ caseId: z.string(), draft: z.number().int().positive() });
export type OutboundMessage = z.infer<typeof outboundMessageSchema>;

export interface OutboundQueue {
  /** @param delaySeconds 0–900 */
  put(message: OutboundMessage, delaySeconds: number): Promise<void>;
}

export function createOutboundQueue(queueUrl: string): OutboundQueue {
  const client = new SQSClient({});
  return {
    async put(message, delaySeconds) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify(message),
          DelaySeconds: delaySeconds,
        }),
      );
    },
  };
}
