import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { DEFAULT_DATA_FOLDER } from '../local/command-line.ts';
import { enterUser } from '../local/enter-user.ts';
import { issueToken } from '../local/issue-token.ts';
import { operatorTable } from '../local/operator-table.ts';
import { readRuntimeFile } from '../local/runtime-file.ts';
import { StartError } from '../local/start-error.ts';
import { readTokenRequest } from '../local/token-request.ts';

/** Enters a user into the settings of a running local pipeline and prints a bearer token, and nothing else. */
async function printToken(): Promise<void> {
  const { data, name, role, stores } = readTokenRequest(process.argv.slice(2), DEFAULT_DATA_FOLDER);
  const runtime = readRuntimeFile(data);
  if (!runtime) throw new StartError(`No local pipeline runs on ${data}: start one with npm start -- --data ${data}`);
  const token = await issueToken(runtime.oidc, name);
  await enterUser(createSettingsStore(operatorTable(runtime), runtime.table), { id: name, role, stores });
  console.log(token);
}

try {
  await printToken();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
