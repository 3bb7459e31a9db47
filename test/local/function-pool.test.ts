import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFunctionPool } from '../../infra/local/lambda/function-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'function-pool-'));
const bundle = join(folder, 'index.mjs');
writeFileSync(
  bundle,
  `let calls = 0;
   export async function nothing() {}
   export async function counts() { calls += 1; return calls; }
   export async function hangs() { await new Promise(() => setInterval(() => {}, 1000)); }`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const poolOf = (handlerName: string) =>
  createFunctionPool(
    {
      logicalId: 'Example',
      name: 'example',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:example',
      bundle,
      handlerName,
      memoryMb: 128,
      timeoutSeconds: 2,
      roleArn: 'arn:aws:iam::000000000000:role/example',
      environment: {},
    },
    { environment: {}, logFile: join(folder, 'example.log'), maximumProcesses: 1 },
  );

describe('a function in a process of its own', () => {
  it('answers null where its handler returns nothing, as on Lambda', async () => {
    const pool = poolOf('nothing');
    expect(await pool.invoke({})).toEqual({ ok: true, result: null });
    await pool.stop();
  });

  it('stays warm between two events', async () => {
    const pool = poolOf('counts');
    await pool.invoke({});
    expect(await pool.invoke({})).toEqual({ ok: true, result: 2 });
    await pool.stop();
  });

  it('is killed at its timeout, and starts anew', async () => {
    const pool = poolOf('hangs');
    expect(await pool.invoke({})).toMatchObject({ ok: false, reason: expect.stringContaining('timed out after 2 s') });
    await pool.stop();
  });
});
