import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { count, resourcesOf } from '../template/resources-of.ts';
import type { MessagingEngine } from './queues-topics-buckets.ts';

const queueSchema = z.object({
  VisibilityTimeout: count.optional(),
  DelaySeconds: count.optional(),
  MessageRetentionPeriod: count.optional(),
  MaximumMessageSize: count.optional(),
  ReceiveMessageWaitTimeSeconds: count.optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: count }).optional(),
});
const attributeText = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Creates the template's queues, or brings those of an earlier start up to date with their messages kept. Returns their URLs by name. */
export function createQueues(
  stack: readonly ResolvedResource[],
  { stores }: MessagingEngine,
  visibilityTimeoutSeconds?: number,
): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const { name, ref, attributes, properties } of resourcesOf(stack, 'AWS::SQS::Queue', queueSchema)) {
    const given = Object.fromEntries(
      Object.entries({ ...properties, VisibilityTimeout: visibilityTimeoutSeconds ?? properties.VisibilityTimeout })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, attributeText(value)]),
    );
    const existing = stores.sqsStore.getQueueByName(name);
    // Creating a queue again would empty it.
    if (existing) existing.setAttributes(given);
    else stores.sqsStore.createQueue(name, ref, attributes.Arn ?? '', given);
    urls[name] = ref;
  }
  return urls;
}

/**
 * What an earlier runtime was working on when it ended is handed out again at once: nobody works on it any more, and
 * waiting for the visibility timeout would only look like a loss.
 */
export function handOutAgain({ stores }: MessagingEngine): void {
  for (const queue of stores.sqsStore.allQueues())
    for (const handle of [...queue.inflightMessages.keys()]) queue.changeVisibility(handle, 0);
}

/** How many messages wait in each queue, and how many are handed out. */
export function queueDepths({ stores }: MessagingEngine): Record<string, { waiting: number; inFlight: number }> {
  return Object.fromEntries(
    [...stores.sqsStore.allQueues()].map((queue) => {
      const { ready, delayed, inflight } = queue.inspectMessages();
      return [queue.name, { waiting: ready.length + delayed.length, inFlight: inflight.length }];
    }),
  );
}
