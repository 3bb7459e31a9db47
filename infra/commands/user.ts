import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { readStackOutputs } from '../../shared/aws/stack-outputs.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { createUserPool } from '../../shared/aws/user-pool.ts';
import { STACK_NAME } from '../configuration.ts';
import { inviteUser, newUserSchema } from './invite-user.ts';

const HELP = `Invites someone to the deployed pipeline, or changes what they may do.

  npm run user -- EMAIL ROLE [STORE…] [--name NAME]

  ROLE    reviewer, lead or auditor
  STORE   stores they may see; none means all
  --name  as colleagues read it; else what stands before the @`;

const outputsSchema = z.object({ UserPoolId: z.string(), TableName: z.string() });

async function run(parameters: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: { name: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [email, role, ...stores] = positionals;
  if (values.help || email === undefined) return console.log(HELP);
  const user = newUserSchema.safeParse({ email, role, stores, name: values.name });
  if (!user.success) throw new Error(`${z.prettifyError(user.error)}\n\n${HELP}`);

  const { UserPoolId, TableName } = outputsSchema.parse(await readStackOutputs(STACK_NAME));
  const said = await inviteUser(user.data, {
    pool: createUserPool(UserPoolId),
    settings: createSettingsStore(createTableClient(), TableName),
    now: new Date().toISOString(),
  });
  console.log(said);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
