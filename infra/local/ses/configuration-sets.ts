import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { flag, resourcesOf } from '../template/resources-of.ts';

const setSchema = z.object({
  SendingOptions: z.object({ SendingEnabled: flag.default(true) }).default({ SendingEnabled: true }),
});
const destinationSchema = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: flag.default(true),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }).optional(),
  }),
});

export interface ConfigurationSet {
  name: string;
  sendingEnabled: boolean;
  destinations: { topicArn: string; eventTypes: string[] }[];
}

/** CloudFormation writes event types as `DELIVERY_DELAY`, as `deliveryDelay`, and events say `DeliveryDelay`. */
export const plainEventType = (type: string) => type.replaceAll('_', '').toLowerCase();

export function readConfigurationSets(stack: readonly ResolvedResource[]): ConfigurationSet[] {
  const destinations = resourcesOf(stack, 'AWS::SES::ConfigurationSetEventDestination', destinationSchema);
  return resourcesOf(stack, 'AWS::SES::ConfigurationSet', setSchema).map(({ ref, properties }) => ({
    name: ref,
    sendingEnabled: properties.SendingOptions.SendingEnabled,
    destinations: destinations.flatMap(({ properties: { ConfigurationSetName, EventDestination } }) =>
      ConfigurationSetName === ref && EventDestination.Enabled && EventDestination.SnsDestination
        ? [
            {
              topicArn: EventDestination.SnsDestination.TopicARN,
              eventTypes: EventDestination.MatchingEventTypes.map(plainEventType),
            },
          ]
        : [],
    ),
  }));
}
