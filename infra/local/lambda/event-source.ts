import { z } from 'zod';
import { callEngine } from '../engines/call-engine.ts';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { count, flag, resourcesOf } from '../template/resources-of.ts';
import { TemplateError } from '../template/template.ts';
import type { FunctionPool } from './function-pool.ts';
import type { InvocationOutcome } from './invocation.ts';

const mappingSchema = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  BatchSize: count.default(10),
  MaximumBatchingWindowInSeconds: count.default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: count.default(2) }).optional(),
  Enabled: flag.default(true),
});

export interface EventSource {
  queueArn: string;
  functionRef: string;
  batchSize: number;
  windowSeconds: number;
  partialFailures: boolean;
  concurrency: number;
}

/** Two pollers are enough to show races, and leave a small machine its cores. */
const CONCURRENCY_CAP = 2;

export function readEventSources(stack: readonly ResolvedResource[]): EventSource[] {
  return resourcesOf(stack, 'AWS::Lambda::EventSourceMapping', mappingSchema)
    .filter(({ properties }) => properties.Enabled)
    .map(({ logicalId, properties }) => {
      if (!properties.EventSourceArn.startsWith('arn:aws:sqs:'))
        throw new TemplateError(`The event source ${logicalId} is no queue; only queues can feed functions here.`);
      return {
        queueArn: properties.EventSourceArn,
        functionRef: properties.FunctionName,
        batchSize: properties.BatchSize,
        windowSeconds: properties.MaximumBatchingWindowInSeconds,
        partialFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
        concurrency: Math.min(properties.ScalingConfig?.MaximumConcurrency ?? CONCURRENCY_CAP, CONCURRENCY_CAP),
      };
    });
}

const receivedSchema = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        MD5OfBody: z.string(),
        Attributes: z.record(z.string(), z.string()).default({}),
        MessageAttributes: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
});
type Message = z.infer<typeof receivedSchema>['Messages'][number];

export interface PollerOptions {
  gatewayUrl: string;
  queueUrl: string;
  region: string;
  /** Asks, per batch, whether to deliver it twice, as SQS sometimes does. */
  deliverTwice(): boolean;
}

/**
 * Feeds a queue's messages to a function as Lambda's event source mapping does: in batches, with the function's own
 * permissions, deleting only what succeeded. What failed comes back after the visibility timeout, and reaches the
 * dead-letter queue by the queue's own redrive policy. Returns a function that stops polling.
 */
export function pollQueue(source: EventSource, pool: FunctionPool, options: PollerOptions): () => Promise<void> {
  const stopping = new AbortController();
  const call = (action: string, input: object) =>
    callEngine(
      options.gatewayUrl,
      `AmazonSQS.${action}`,
      { QueueUrl: options.queueUrl, ...input },
      {
        caller: pool.definition.logicalId,
        signal: action === 'ReceiveMessage' ? stopping.signal : undefined,
      },
    );

  async function receive(waitSeconds: number, maximum: number): Promise<Message[]> {
    const received = await call('ReceiveMessage', {
      MaxNumberOfMessages: Math.min(10, maximum),
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    return receivedSchema.parse(received).Messages;
  }

  async function batch(): Promise<Message[]> {
    const messages = await receive(20, source.batchSize);
    const until = Date.now() + source.windowSeconds * 1000;
    while (messages.length > 0 && messages.length < source.batchSize && Date.now() < until && !stopping.signal.aborted)
      messages.push(...(await receive(1, source.batchSize - messages.length)));
    return messages;
  }

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const messages = await batch();
        if (messages.length === 0) continue;
        const event = { Records: messages.map((message) => record(message, source.queueArn, options.region)) };
        const outcome = await pool.invoke(event);
        if (options.deliverTwice()) await pool.invoke(event);
        for (const message of succeeded(messages, outcome, source.partialFailures))
          await call('DeleteMessage', { ReceiptHandle: message.ReceiptHandle });
      } catch (error) {
        if (stopping.signal.aborted) return;
        process.stderr.write(`${pool.definition.name}: polling its queue failed: ${error}\n`);
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }

  const pollers = Array.from({ length: source.concurrency }, poll);
  return async () => {
    stopping.abort();
    await Promise.all(pollers);
  };
}

const failuresSchema = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() });

/** Lambda treats an answer that names an unknown message, or is of another shape, as the failure of the whole batch. */
export function succeeded<Item extends { MessageId: string }>(
  messages: readonly Item[],
  outcome: InvocationOutcome,
  partialFailures: boolean,
): Item[] {
  if (!outcome.ok) return [];
  if (!partialFailures || outcome.result === null || outcome.result === undefined) return [...messages];
  const answer = failuresSchema.safeParse(outcome.result);
  if (!answer.success) return [];
  const failed = new Set(answer.data.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  for (const id of failed) if (!messages.some(({ MessageId }) => MessageId === id)) return [];
  return messages.filter(({ MessageId }) => !failed.has(MessageId));
}

function record(message: Message, queueArn: string, region: string) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: message.MessageAttributes,
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
