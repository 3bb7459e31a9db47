import { execFile, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { javaVersion } from '../../infra/local/check-java.ts';
import { readCommandLine } from '../../infra/local/command-line.ts';
import type { LocalPipeline } from '../../infra/local/pipeline.ts';
import { readTokenRequest } from '../../infra/local/token-request.ts';
import { eventually, removeFolder, startTiny, temporaryFolder, usersOf } from './tiny-pipeline.ts';

const data = temporaryFolder();
const project = fileURLToPath(new URL('../..', import.meta.url));

const run = (file: string, ...parameters: string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    const command = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', file, ...parameters];
    execFile(process.execPath, command, { cwd: project }, (error, output, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    );
  });
const start = (...parameters: string[]) => run('infra/local/start.ts', '--data', data, ...parameters);
const token = (...parameters: string[]) => run('infra/commands/token.ts', '--data', data, ...parameters);

describe('npm start', () => {
  it('says in one sentence what is wrong with its options', async () => {
    expect(await start('--prot', '1')).toEqual({
      code: 1,
      output: '',
      errors: "Unknown option '--prot': npm start -- --help lists the options.\n",
    });
    expect(() => readCommandLine(['--http-port', '99999'])).toThrow(/--http-port takes a port number/);
  });

  it('names the port that is taken, and the option that chooses another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    for (const option of ['--http-port', '--smtp-port']) {
      const free = option === '--http-port' ? '--smtp-port' : '--http-port';
      const { code, output, errors } = await start(option, String(port), free, '0');
      expect([code, output]).toEqual([1, '']);
      expect(errors).toBe(`Port ${port} is taken by another program: choose a free one with ${option} PORT.\n`);
    }
    other.close();
  });

  it('knows its defaults and its help', () => {
    expect(readCommandLine([])).toEqual({
      data: '.local',
      httpPort: 8787,
      smtpPort: 2525,
      fresh: false,
      samples: true,
    });
    expect(readCommandLine(['--fresh', '--no-samples', '--data=x'])).toMatchObject({
      data: 'x',
      fresh: true,
      samples: false,
    });
    expect(readCommandLine(['--help'])).toBeNull();
  });

  it('reads Java’s version in its old and its new form', () => {
    expect(javaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
    expect(javaVersion('java version "1.8.0_402"')).toBe(8);
    expect(javaVersion('openjdk version "25" 2025-09-16')).toBe(25);
    expect(javaVersion('no java here')).toBeNull();
  });
});

describe('npm run token', () => {
  let pipeline: LocalPipeline;
  beforeAll(async () => {
    pipeline = await startTiny({ data });
  }, 90_000);
  afterAll(async () => {
    await pipeline?.stop();
    removeFolder(data);
  });

  it('enters the user and prints a token and nothing else', async () => {
    const { code, output, errors } = await token('mei', 'reviewer', 'demo-us', 'demo-de');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const authorization = `Bearer ${output.trim()}`;
    expect((await fetch(`${pipeline.runtime.http}/api/x`, { headers: { authorization } })).status).toBe(200);
    await token('mei', 'auditor');
    const mei = (await usersOf(pipeline)).value.filter(({ id }) => id === 'mei');
    expect(mei).toMatchObject([{ role: 'auditor', stores: ['*'], active: true }]);
  });

  it('says what is wrong, and prints nothing', async () => {
    const wrong = await token('mei', 'boss');
    expect([wrong.code, wrong.output]).toEqual([1, '']);
    expect(wrong.errors).toBe('"boss" is no role: choose one of reviewer, lead, auditor.\n');
    const nowhere = await run('infra/commands/token.ts', '--data', '/nowhere', 'mei', 'lead');
    expect([nowhere.code, nowhere.output]).toEqual([1, '']);
    expect(nowhere.errors).toMatch(/^No local pipeline runs on \/nowhere: start one with npm start/);
  });

  it('takes its words in any usual order', () => {
    expect(readTokenRequest(['mei', 'lead', 'demo-us', '--data', 'x'], 'd')).toEqual({
      data: 'x',
      name: 'mei',
      role: 'lead',
      stores: ['demo-us'],
    });
    expect(() => readTokenRequest(['mei'], 'd')).toThrow(/name and a role/);
    expect(() => readTokenRequest(['mei', 'lead', 'Demo US'], 'd')).toThrow(/can't be a store/);
    expect(() => readTokenRequest(['mei', 'lead', '--fresh'], 'd')).toThrow(/Unknown option --fresh/);
  });
});

describe('a runtime that is killed', () => {
  it('takes Java and the functions with it, and leaves its folder to the next', async () => {
    const folder = temporaryFolder();
    const child = fork(fileURLToPath(new URL('./run-tiny.ts', import.meta.url)), [folder], {
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', 'tsx'],
    });
    const families = await new Promise<number[]>((resolve) => child.once('message', (pids: number[]) => resolve(pids)));
    expect(families.length).toBeGreaterThanOrEqual(2);
    child.kill('SIGKILL');
    await eventually(() => !families.some(isAlive), 15);
    const next = await startTiny({ data: folder });
    await next.stop();
    removeFolder(folder);
  }, 120_000);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
