import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import cdkJson from '../cdk.json' with { type: 'json' };
import { readConfiguration, STACK_NAME } from './configuration.ts';
// What a new CDK project of this version starts with; written down, so that an upgrade changes nothing unasked.
import featureFlags from './feature-flags.json' with { type: 'json' };
import { bundleFunctions } from './function-bundles.ts';
import { requireReceivingRegion } from './receiving-regions.ts';
import { TriageStack } from './triage-stack.ts';

interface AppOptions {
  /** Folder for the template and the bundles. */
  outdir: string;
  /** Values that take the place of cdk.json's. */
  context?: Record<string, unknown>;
  /** Where it will be deployed, when that is known already. */
  region?: string | undefined;
  /** CloudFormation's linter and AWS's rule packs; the local runtime starts often, deploys nothing, and does without. */
  checks?: boolean;
}

/**
 * The app as it would be deployed. Its `synth()` writes `buyer-mail-triage.template.json` into `outdir`, and each
 * function's bundle into the folder that the function's metadata `aws:asset:path` names.
 */
export async function createApp({ outdir, context = {}, region, checks = true }: AppOptions): Promise<App> {
  const app = new App({
    outdir,
    analyticsReporting: false,
    // CloudFormation's linter; by itself it takes longer than all the rest.
    builtinCloudFormationValidation: checks,
    context: { ...featureFlags, ...cdkJson.context, 'aws:cdk:enable-asset-metadata': true, ...context },
  });
  if (region) requireReceivingRegion(region);
  const configuration = readConfiguration((name) => app.node.tryGetContext(name));
  if (checks) {
    const { AwsSolutionsChecks, ServerlessChecks } = await import('cdk-nag');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  }
  new TriageStack(app, STACK_NAME, { configuration, bundles: await bundleFunctions(join(outdir, 'bundles')) });
  return app;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = process.env.CDK_OUTDIR ?? 'cdk.out';
  (await createApp({ outdir, region: process.env.CDK_DEFAULT_REGION })).synth();
}
