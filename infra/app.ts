import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { z } from 'zod';
import { readConfiguration } from './configuration.ts';
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
  /** AWS's rule packs; the local runtime does without them, because it starts often and deploys nothing. */
  checks?: boolean;
}

export const STACK_NAME = 'buyer-mail-triage';

const cdkJsonSchema = z.object({ context: z.record(z.string(), z.unknown()) });

/** The app as it would be deployed; `synth()` writes `buyer-mail-triage.template.json` and one `asset.…` folder a function. */
export function createApp({ outdir, context = {}, region, checks = true }: AppOptions): App {
  const cdkJson = cdkJsonSchema.parse(JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8')));
  const app = new App({
    outdir,
    analyticsReporting: false,
    // The asset's folder is written beside each function, where the local runtime looks for it.
    context: { ...cdkJson.context, 'aws:cdk:enable-asset-metadata': true, ...context },
  });
  if (region) requireReceivingRegion(region);
  const configuration = readConfiguration((name) => app.node.tryGetContext(name));
  if (checks) Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  new TriageStack(app, STACK_NAME, { configuration, bundles: bundleFunctions(join(outdir, 'bundles')) });
  return app;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  createApp({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out', region: process.env.CDK_DEFAULT_REGION }).synth();
}
