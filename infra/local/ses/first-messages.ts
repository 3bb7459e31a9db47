import type { ConfigurationSet } from './configuration-sets.ts';
import type { ReceiptRule } from './receipt-rules.ts';

const SETUP_OBJECT = 'AMAZON_SES_SETUP_NOTIFICATION';
const VALIDATION_TEXT = 'Successfully validated SNS topic for Amazon SES event publishing.';

/**
 * What SES leaves behind when it is set up: an object that is no mail in the bucket, and a message that is no event in
 * the topic. Whoever reads them must not stumble, and on AWS that shows on the first day only.
 */
export async function leaveFirstMessages(
  { rules, configurationSets }: { rules: readonly ReceiptRule[]; configurationSets: readonly ConfigurationSet[] },
  deps: {
    store(bucket: string, key: string, body: Buffer): void;
    publish(topicArn: string, text: string): Promise<void>;
  },
): Promise<void> {
  for (const { bucket, prefix } of rules.flatMap(({ stores }) => stores))
    deps.store(bucket, `${prefix}${SETUP_OBJECT}`, Buffer.from('Subject: Amazon SES Setup Notification\r\n\r\n'));
  for (const { topicArn } of configurationSets.flatMap(({ destinations }) => destinations))
    await deps.publish(topicArn, VALIDATION_TEXT);
}
