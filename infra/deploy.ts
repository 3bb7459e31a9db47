import { spawnSync } from 'node:child_process';
import cdkJson from '../cdk.json' with { type: 'json' };
import { createReceiptRuleSets } from '../shared/aws/receipt-rule-sets.ts';
import { readStackOutputs } from '../shared/aws/stack-outputs.ts';
import { activateRuleSet, DeploymentRefusal, requireFreeOrOurs } from './activate-rule-set.ts';
import { type Configuration, readConfiguration, STACK_NAME } from './configuration.ts';
import { requireReceivingRegion } from './receiving-regions.ts';

/**
 * `npm run deploy -- [options of cdk deploy]`. CloudFormation can't activate a receipt rule set, so that comes after;
 * whatever would refuse it is found out before.
 */
async function deploy(options: string[]): Promise<void> {
  const context: Record<string, unknown> = cdkJson.context;
  const configuration = readConfiguration((name) => context[name]);
  requireOwnDomains(configuration);
  const ruleSets = createReceiptRuleSets();
  requireReceivingRegion(await ruleSets.region());
  await requireFreeOrOurs(ruleSets, configuration.receiptRuleSet ?? STACK_NAME);

  const { status } = spawnSync('cdk', ['deploy', ...options], { stdio: 'inherit' });
  if (status !== 0) throw new DeploymentRefusal('cdk deploy did not succeed; the receipt rule set is as it was.');

  const { ReceiptRuleSet, ConsoleUrl, InboxMxRecord } = await readStackOutputs(STACK_NAME);
  if (!ReceiptRuleSet) throw new DeploymentRefusal(`Stack ${STACK_NAME} names no receipt rule set.`);
  console.log(await activateRuleSet(ruleSets, ReceiptRuleSet));
  console.log(`DNS record:  ${InboxMxRecord}\nConsole:     ${ConsoleUrl}\nFirst user:  npm run user -- EMAIL lead`);
}

/** The names that ship are reserved: no mail could ever come in or go out by them. */
function requireOwnDomains({ inboxDomain, senderIdentities }: Configuration): void {
  const reserved = [inboxDomain, ...senderIdentities].filter((name) => /(^|[.@])example\.(com|net|org)$/.test(name));
  if (reserved.length === 0) return;
  throw new DeploymentRefusal(
    `cdk.json still names ${reserved.join(' and ')}: set inboxDomain and senderIdentities to your own (docs/deploy.md).`,
  );
}

try {
  await deploy(process.argv.slice(2));
} catch (error) {
  // Everything here is read by a person at a terminal: the sentence is enough, AWS's own included.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
