import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { type CheckedLine, checkLines, type FailedLine } from '../../../infra/commands/check-lines.ts';

async function lines(text: string): Promise<(CheckedLine | FailedLine)[]> {
  const answers: (CheckedLine | FailedLine)[] = [];
  for await (const answer of checkLines('replies.jsonl', text)) answers.push(answer);
  return answers;
}

describe('the lines of a .jsonl file', () => {
  it('give one answer each, in order, and a bad one ends nothing', async () => {
    const answers = await lines(
      '{"id":1,"text":"Call us at 555-123-4567"}\r\nnot json\n\n{"id":"b"}\n[]\n{"id":"c","text":"Thank you.","lang":"de-AT","orderId":null}\n',
    );
    expect(answers.map(({ id }) => id)).toEqual([1, null, 'b', null, 'c']);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, true, false]);
  });

  it('carry the span and a proposed wording in the language of the reply', async () => {
    const text = 'Rufen Sie uns bitte an, unsere Nummer ist 030 1234567, wir helfen Ihnen gerne mit Ihrer Bestellung.';
    const [answer] = await lines(JSON.stringify({ id: 'x', text, lang: 'de' }));
    const finding =
      answer && 'findings' in answer ? answer.findings.find(({ rule }) => rule === 'phone-number') : undefined;
    expect(text.slice(finding?.start, finding?.end)).toBe('030 1234567');
    expect(finding).toMatchObject({ severity: 'block', suggestion: expect.stringContaining('antworten Sie') });
  });

  it('use the order ID and ASIN that they name', async () => {
    const [answer] = await lines(
      '{"id":"x","text":"See B0ZZZZZZZZ.","orderId":"111-1234567-1234567","asin":"B0ABCDEFGH"}',
    );
    const rules = answer && 'findings' in answer ? answer.findings.map(({ rule }) => rule) : [];
    expect(rules).toEqual(expect.arrayContaining(['no-order-id', 'other-product']));
  });
});

describe('the spelling', () => {
  const spelling = async (line: object) => {
    const [answer] = await lines(JSON.stringify(line));
    return (answer && 'findings' in answer ? answer.findings : []).filter(({ rule }) => rule === 'spelling');
  };

  it('is a warning with a proposal, also where the language has to be told from the text', async () => {
    const text = 'Thank you for your patience. The replacment left our warehouse today.';
    expect(await spelling({ id: 1, text })).toMatchObject([
      { severity: 'warn', start: 33, end: 43, suggestion: 'replacement' },
    ]);
  });

  it('is left alone where no dictionary may ship', async () => {
    expect(
      await spelling({ id: 1, lang: 'de', text: 'Vielen Dank für Ihre Gedult, das Paket ist unterweegs zu Ihnen.' }),
    ).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (command: string) =>
    promisify(execFile)('sh', ['-c', command], { cwd: new URL('../../..', import.meta.url) });
  const check = 'node --import tsx infra/commands/check.ts';

  it('takes a .txt file as one reply with its name as id, and says which file it cannot read', async () => {
    const file = join(folder, 'reply.txt');
    writeFileSync(file, 'Please leave us a 5-star review.\n');
    const { stdout, stderr } = await run(`${check} ${file} ${folder}/missing.txt || echo "exit $?"`);
    const [first, exit] = stdout.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'reply.txt' });
    expect(first).toContain('review-request');
    expect(exit).toBe('exit 1');
    expect(stderr).toContain('missing.txt');
  });

  it('ends quietly when its reader goes away', async () => {
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, `${JSON.stringify({ id: 1, text: 'Call 555-123-4567.' })}\n`.repeat(3000));
    const { stdout, stderr } = await run(`${check} ${file} | head -1`);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });
});
