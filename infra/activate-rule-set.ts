import type { ReceiptRuleSets } from '../shared/aws/receipt-rule-sets.ts';

/** Said to whoever deploys, without a stack trace. */
export class DeploymentRefusal extends Error {
  override readonly name = 'DeploymentRefusal';
}

/**
 * An account has one active receipt rule set a region, and activating another silently ends the mail of the first. So
 * ours is activated only where none is; an active one is joined, when the configuration names it. Throws a refusal that
 * says how.
 */
export async function requireFreeOrOurs(ruleSets: ReceiptRuleSets, ours: string): Promise<'free' | 'ours'> {
  const active = await ruleSets.active();
  if (active === null) return 'free';
  if (active === ours) return 'ours';
  throw new DeploymentRefusal(
    `The receipt rule set "${active}" is active in ${await ruleSets.region()}, and activating "${ours}" would end its mail. ` +
      `To add our rule to it, set "receiptRuleSet": "${active}" in cdk.json and deploy again.`,
  );
}

/** Activates our rule set where none is active. Returns what was done, as a sentence. */
export async function activateRuleSet(ruleSets: ReceiptRuleSets, ours: string): Promise<string> {
  if ((await requireFreeOrOurs(ruleSets, ours)) === 'ours') return `Receipt rule set ${ours} is active.`;
  await ruleSets.activate(ours);
  return `Receipt rule set ${ours} was activated: SES takes mail from now on.`;
}
