import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { flag, resourcesOf } from '../template/resources-of.ts';

const ruleSchema = z.object({
  Rule: z.object({
    Enabled: flag.default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z
      .array(
        z.object({
          S3Action: z.object({
            BucketName: z.string(),
            ObjectKeyPrefix: z.string().default(''),
            TopicArn: z.string().optional(),
          }),
        }),
      )
      .default([]),
  }),
});

export interface ReceiptRule {
  recipients: string[];
  /** Where each matching mail is stored, and which topic is told. */
  stores: { bucket: string; prefix: string; topicArn: string | undefined }[];
}

export function readReceiptRules(stack: readonly ResolvedResource[]): ReceiptRule[] {
  return resourcesOf(stack, 'AWS::SES::ReceiptRule', ruleSchema)
    .filter(({ properties }) => properties.Rule.Enabled)
    .map(({ properties }) => ({
      recipients: properties.Rule.Recipients,
      stores: properties.Rule.Actions.map(({ S3Action }) => ({
        bucket: S3Action.BucketName,
        prefix: S3Action.ObjectKeyPrefix,
        topicArn: S3Action.TopicArn,
      })),
    }));
}

/**
 * Whether a rule is for this envelope recipient. SES matches an address, a domain, or with a leading dot all of a
 * domain's subdomains; a rule without recipients matches everything (SES, "Creating receipt rules").
 */
export function ruleMatches({ recipients }: ReceiptRule, recipient: string): boolean {
  const address = recipient.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return (
    recipients.length === 0 ||
    recipients.some((pattern) => {
      const wanted = pattern.toLowerCase();
      if (wanted.includes('@')) return wanted === address;
      return wanted.startsWith('.') ? domain.endsWith(wanted) : wanted === domain;
    })
  );
}
