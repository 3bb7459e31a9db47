import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

export interface Engine {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts AWS's DynamoDB Local on a free port, its tables in `folder`. Resolves when it answers.
 * Throws when Java ends or stays silent for a minute; what Java said stands in the log.
 */
export async function startDynamodb(folder: string, logFile: string): Promise<Engine> {
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const log = openSync(logFile, 'a');
  // -sharedDb: one set of tables whatever the access key, because here the access key names the calling function.
  // Java's thorough compiler would spend as long on the start as it saves in an afternoon of a few calls a second.
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m'];
  const java = ['java', ...quick, `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`, '-jar'];
  const local = [join(emulator, 'DynamoDBLocal.jar'), '-disableTelemetry', '-sharedDb', '-dbPath', resolve(folder)];
  const guard = fork(
    fileURLToPath(new URL('./process-guard.ts', import.meta.url)),
    [...java, ...local, '-port', String(port)],
    // It writes a metadata file where it stands: that is to be the data folder, not the project's.
    { cwd: folder, execArgv: [], stdio: ['ignore', log, log, 'ipc'] },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(url, guard, logFile);
  return { url, stop: () => stopped(guard) };
}

async function untilAnswering(url: string, guard: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (guard.exitCode === null && Date.now() < deadline) {
    // It answers 400 to a request without a target: that is enough to know that it listens.
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  guard.kill('SIGTERM');
  throw new Error(`DynamoDB Local did not start; ${logFile} says why.`);
}

function stopped(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    guard.once('exit', () => resolve());
    guard.kill('SIGTERM');
  });
}
