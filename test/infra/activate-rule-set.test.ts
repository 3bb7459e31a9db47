import { describe, expect, it } from 'vitest';
import { activateRuleSet, DeploymentRefusal, requireFreeOrOurs } from '../../infra/activate-rule-set.ts';
import type { ReceiptRuleSets } from '../../shared/aws/receipt-rule-sets.ts';

function account(active: string | null): ReceiptRuleSets & { now: string | null } {
  const sets = {
    now: active,
    region: async () => 'eu-west-1',
    active: async () => sets.now,
    activate: async (name: string) => {
      sets.now = name;
    },
  };
  return sets;
}

describe('activating the receipt rule set', () => {
  it('is done in an account that has none active', async () => {
    const sets = account(null);
    expect(await activateRuleSet(sets, 'buyer-mail-triage')).toBe(
      'Receipt rule set buyer-mail-triage was activated: SES takes mail from now on.',
    );
    expect(sets.now).toBe('buyer-mail-triage');
  });

  it('is nothing to do at the second deployment, or where we joined the one that is active', async () => {
    expect(await activateRuleSet(account('company-mail'), 'company-mail')).toBe(
      'Receipt rule set company-mail is active.',
    );
  });

  it('never ends the mail of another, and says how to join it', async () => {
    const sets = account('company-mail');
    await expect(activateRuleSet(sets, 'buyer-mail-triage')).rejects.toThrow(DeploymentRefusal);
    await expect(requireFreeOrOurs(sets, 'buyer-mail-triage')).rejects.toThrow(
      'The receipt rule set "company-mail" is active in eu-west-1, and activating "buyer-mail-triage" would end its mail. ' +
        'To add our rule to it, set "receiptRuleSet": "company-mail" in cdk.json and deploy again.',
    );
    expect(sets.now).toBe('company-mail');
  });
});
