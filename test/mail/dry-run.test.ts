import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lineSchema = z.looseObject({ kind: z.string(), text: z.string(), error: z.string().optional() });
const run = promisify(execFile);
const command = ['--import', 'tsx', 'infra/commands/dry-run.ts'];

async function dryRun(...paths: string[]) {
  const { stdout } = await run(process.execPath, [...command, ...paths], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

const mail = (words: string): string =>
  `From: Ann <abc123def456gh@marketplace.amazon.com>\r\nSubject: Inquiry from Amazon customer Ann (Order: 111-1234567-1234567)\r\n\r\n${words}\r\n`;

describe('the dry run', () => {
  it('reads files, folders below folders, mboxes and lists in order, and says what it could not read', async () => {
    mkdirSync(join(folder, 'mails', 'below'), { recursive: true });
    writeFileSync(join(folder, 'mails', 'a.eml'), mail('Where is it?'));
    writeFileSync(join(folder, 'mails', 'below', 'b.EML'), mail('Is it new?'));
    writeFileSync(join(folder, 'mails', 'notes.md'), 'not a mail');
    symlinkSync('..', join(folder, 'mails', 'below', 'up'));
    writeFileSync(
      join(folder, 'box.mbox'),
      `From x Tue Mar  3 09:00:00 2026\n${mail('One\r\n>From here on it leaks')}\nFrom y Tue Mar  3 09:01:00 2026\n${mail('Two')}`,
    );
    writeFileSync(
      join(folder, 'list.jsonl'),
      '{"id":"m1","text":"Wo ist mein Paket?","lang":"de"}\nnot json\n{"id":7}\n',
    );
    const lines = await dryRun(
      join(folder, 'mails'),
      join(folder, 'box.mbox'),
      join(folder, 'list.jsonl'),
      join(folder, 'none.eml'),
    );
    expect(lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'buyer-message: Where is it?',
      'buyer-message: Is it new?',
      'buyer-message: One\nFrom here on it leaks',
      'buyer-message: Two',
      'buyer-message: Wo ist mein Paket?',
      'unreadable: ',
      'unreadable: ',
      'unreadable: ',
    ]);
    expect(lines.slice(5).map(({ error }) => error ?? '')).toEqual([
      expect.stringMatching(/^not JSON/),
      expect.stringMatching(/text/),
      expect.stringMatching(/ENOENT/),
    ]);
    expect(lines[4]).toMatchObject({ id: 'm1', language: 'de', trust: { level: 'unchecked' } });
    expect(lines[0]).toMatchObject({
      file: join(folder, 'mails', 'a.eml'),
      orderId: '111-1234567-1234567',
    });
  });

  it('ends quietly when the reader of its pipe has left', async () => {
    writeFileSync(join(folder, 'many.jsonl'), '{"id":1,"text":"Where is my parcel? It is late."}\n'.repeat(3_000));
    const shell = `${process.execPath} ${command.join(' ')} ${join(folder, 'many.jsonl')} | head -n 1; echo "exit \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await run('bash', ['-c', shell]);
    expect(stdout).toMatch(/exit 0\n$/);
    expect(stderr).toBe('');
  });

  it('says how it is used when nothing was asked of it', async () => {
    await expect(run(process.execPath, command)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('PATH…'),
    });
  });
});
