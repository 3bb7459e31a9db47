import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { publishableChange } from '../../functions/review/publishable-content.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { readStackOutputs } from '../../shared/aws/stack-outputs.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { isContentKind } from '../../shared/content/live-content.ts';
import { mergePatchSchema } from '../../shared/content/merge-patch.ts';
import { SETTINGS_KINDS, writableSettingsSchemas } from '../../shared/content/settings-kinds.ts';
import { STACK_NAME } from '../configuration.ts';

const HELP = `Shows a setting of the deployed pipeline, or puts what a JSON file holds in its place.

  npm run --silent settings -- KIND [FILE]

  KIND  ${SETTINGS_KINDS.join(', ')}

The version before is kept. Leads change settings in the console; this is for the first stores, and for recovery.`;

const parametersSchema = z.tuple([z.enum(SETTINGS_KINDS), z.string().optional()]);
const outputsSchema = z.object({ TableName: z.string() });

async function run(parameters: string[]): Promise<void> {
  const [first, second, ...others] = parameters;
  const parsed = parametersSchema.safeParse([first, second]);
  if (!parsed.success || others.length > 0) throw new Error(HELP);
  const [kind, file] = parsed.data;
  const given = file === undefined ? undefined : readGiven(file, writableSettingsSchemas[kind]);

  const { TableName } = outputsSchema.parse(await readStackOutputs(STACK_NAME));
  const settings = createSettingsStore(createTableClient(), TableName);
  const { value, version } = await settings.read(kind);
  if (given === undefined) return console.log(JSON.stringify(value, null, 2));
  const checked = isContentKind(kind) ? publishableChange(kind, mergePatchSchema.parse(given), version + 1) : given;
  await settings.write(kind, checked, version, { actor: 'deployment', at: new Date().toISOString() });
  console.log(`Setting ${kind} is now at version ${version + 1}.`);
}

/** Checked before anything is asked of AWS; the error names the field. */
function readGiven(file: string, schema: z.ZodType): unknown {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
