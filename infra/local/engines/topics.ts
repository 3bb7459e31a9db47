import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { flag, resourcesOf } from '../template/resources-of.ts';
import { TemplateError } from '../template/template.ts';
import type { MessagingEngine } from './queues-topics-buckets.ts';

const subscriptionSchema = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
  RawMessageDelivery: flag.default(false),
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.string().optional(),
});

/** A person's mailbox or telephone: nobody is to be called by a pipeline on a laptop. */
const PROTOCOLS_OF_PEOPLE = ['email', 'email-json', 'sms'];

/** Creates the template's topics and their subscriptions. */
export function createTopics(stack: readonly ResolvedResource[], { stores }: MessagingEngine, region: string): void {
  for (const { name, ref } of resourcesOf(stack, 'AWS::SNS::Topic', z.unknown()))
    if (!stores.snsStore.getTopic(ref)) stores.snsStore.createTopic(name, {}, {}, region);

  for (const { logicalId, properties } of resourcesOf(stack, 'AWS::SNS::Subscription', subscriptionSchema)) {
    if (PROTOCOLS_OF_PEOPLE.includes(properties.Protocol)) continue;
    if (properties.Protocol !== 'sqs')
      throw new TemplateError(
        `The subscription ${logicalId} is for ${properties.Protocol}; only queues can subscribe here.`,
      );
    const attributes = {
      RawMessageDelivery: String(properties.RawMessageDelivery),
      ...(properties.FilterPolicy && { FilterPolicy: JSON.stringify(properties.FilterPolicy) }),
      ...(properties.FilterPolicyScope && { FilterPolicyScope: properties.FilterPolicyScope }),
    };
    const { subscriptions } = stores.snsStore.listSubscriptionsByTopic(properties.TopicArn);
    for (const earlier of subscriptions)
      if (earlier.endpoint === properties.Endpoint) stores.snsStore.unsubscribe(earlier.arn);
    stores.snsStore.subscribe(properties.TopicArn, 'sqs', properties.Endpoint, attributes);
  }
}

/** Publishes as an AWS service does. */
export async function publish(engineUrl: string, topicArn: string, message: unknown): Promise<void> {
  const form = new URLSearchParams({
    Action: 'Publish',
    Version: '2010-03-31',
    TopicArn: topicArn,
    Message: typeof message === 'string' ? message : JSON.stringify(message),
  });
  const response = await fetch(engineUrl, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`Publishing to ${topicArn} failed: ${await response.text()}`);
  await response.arrayBuffer();
}
