import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';

/** The account's receipt rule sets in one region, of which one at most is active. */
export interface ReceiptRuleSets {
  region(): Promise<string>;
  /** Name of the active one; null when the account receives no mail. */
  active(): Promise<string | null>;
  activate(name: string): Promise<void>;
}

/** In the region and account of the caller's credentials. */
export function createReceiptRuleSets(): ReceiptRuleSets {
  const client = new SESClient({});
  return {
    region: () => client.config.region(),
    async active() {
      const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
      return Metadata?.Name ?? null;
    },
    async activate(name) {
      await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: name }));
    },
  };
}
