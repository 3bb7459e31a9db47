import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Template, TemplateError, templateSchema } from './template.ts';

export interface Synthesised {
  stackName: string;
  template: Template;
  /** Where the functions' bundles lie, by the paths that the template's metadata name. */
  folder: string;
}

const manifestSchema = z.object({
  artifacts: z.record(z.string(), z.object({ type: z.string(), properties: z.unknown().optional() })),
});
const stackSchema = z.object({ templateFile: z.string() });

/** Synthesises the app that would be deployed, without AWS's rule packs: those have a test of their own. */
export async function synthesise(folder: string): Promise<Synthesised> {
  // An earlier start's assembly may hold bundles that no longer exist.
  rmSync(folder, { recursive: true, force: true });
  // Loaded here, because it takes seconds in which Java can start already.
  const { createApp } = await import('../../app.ts');
  const { AssetStaging } = await import('aws-cdk-lib');
  // CDK remembers which bundles it has copied, and a second start in one process would miss those just removed.
  AssetStaging.clearAssetHashCache();
  // Paths name the functions for people: `triage`, and not the logical id.
  const app = await createApp({ outdir: folder, checks: false, context: { 'aws:cdk:enable-path-metadata': true } });
  app.synth();
  return readAssembly(folder);
}

/** Reads what `cdk synth` wrote. */
export function readAssembly(folder: string): Synthesised {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { artifacts } = manifestSchema.parse(json('manifest.json'));
  const [stack, ...others] = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  if (!stack || others.length > 0)
    throw new TemplateError(
      `The app has ${others.length + (stack ? 1 : 0)} stacks; the local runtime runs exactly one.`,
    );
  const [stackName, { properties }] = stack;
  const { templateFile } = stackSchema.parse(properties);
  return { stackName, template: templateSchema.parse(json(templateFile)), folder };
}
