import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const runtimeSchema = z.object({
  pid: z.number().int(),
  /** Console and API. */
  http: z.url(),
  /** Host and port. */
  smtp: z.object({ host: z.string(), port: z.number().int() }),
  /** Folder of the replies that were sent. */
  outbox: z.string(),
  oidc: z.object({ issuer: z.url(), clientId: z.string() }),
  /** Where the functions' SDK calls go: any SDK with this as AWS_ENDPOINT_URL and made-up credentials can call, too. */
  aws: z.object({ endpoint: z.url(), region: z.string() }),
  dynamodb: z.url(),
  table: z.string(),
  buckets: z.array(z.string()),
  queues: z.record(z.string(), z.url()),
});
export type Runtime = z.infer<typeof runtimeSchema>;

const FILE = 'runtime.json';

export function writeRuntimeFile(folder: string, runtime: Runtime): void {
  const unfinished = join(folder, `.${FILE}`);
  writeFileSync(unfinished, `${JSON.stringify(runtime, null, 2)}\n`);
  renameSync(unfinished, join(folder, FILE));
}

export function removeRuntimeFile(folder: string): void {
  rmSync(join(folder, FILE), { force: true });
}

/** The addresses of the pipeline that runs on a data folder; null when none does. */
export function readRuntimeFile(folder: string): Runtime | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  const runtime = runtimeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return isAlive(runtime.pid) ? runtime : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
