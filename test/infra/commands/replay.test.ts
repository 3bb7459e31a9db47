import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultLexicons } from '../../../shared/content/lexicons/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

function replay(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'replay', '--', ...parameters], {
    cwd: new URL('../../..', import.meta.url),
    encoding: 'utf8',
  });
  const changes = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stderr, changes };
}

const mails = file(
  'mails.jsonl',
  lines(
    { id: 'a', text: 'My zorbulator is glimmering again.', lang: 'en' },
    { id: 'b', text: 'Where is my parcel?', lang: 'en' },
    { caseId: 'c1', seq: 1, type: 'case-opened', subject: null, text: null, data: {} },
    {
      caseId: 'c1',
      seq: 2,
      type: 'message-received',
      subject: 'zorbulator',
      text: 'It is glimmering, what now?',
      data: { language: 'en' },
    },
  ),
);
const glimmering = { category: 'quality', scenario: 'defective', weight: 6, phrases: 'glimmering' };

describe('replaying a changed lexicon', () => {
  const keywords = [...(defaultLexicons.en?.keywords ?? []), glimmering];

  it('shows each mail that would be decided otherwise, recorded ones too, and no other', () => {
    const { status, stderr, changes } = replay('--lexicon', file('change.json', { en: { keywords } }), mails);
    expect(status).toBe(0);
    expect(changes.map(({ id }) => id)).toEqual(['a', 'c1#2']);
    expect(changes[0]).toMatchObject({ before: { category: null }, after: { category: 'quality' } });
    expect(changes[0].changed).toContain('category');
    expect(changes[0].after.matched).toContainEqual({ keyword: 'glimmering', category: 'quality', weight: 6 });
    expect(stderr).toContain('2 of 3');
  });

  it('takes a whole lexicon in place of the one that ships', () => {
    const bare = { language: 'en', reading: 'words', fillers: 'the', keywords: [glimmering] };
    const { changes } = replay('--lexicon', file('lexicon.json', bare), mails);
    expect(changes.map(({ id, after }) => [id, after.category])).toEqual([
      ['a', 'quality'],
      ['b', null],
      ['c1#2', 'quality'],
    ]);
  });

  it('refuses one that could not be published, and says where it is wrong', () => {
    const broken = file('broken.json', { en: { keywords: [{ ...glimmering, phrases: 'where (is' }] } });
    const { status, stderr, changes } = replay('--lexicon', broken, mails);
    expect(status).toBe(2);
    expect(changes).toEqual([]);
    expect(stderr).toContain('where (is');
  });
});

describe('replaying changed templates', () => {
  it('shows the text that would be drafted', () => {
    const texts = { 'where-is-it': 'We looked for your parcel {{ order_id }}.' };
    const { changes } = replay('--templates', file('templates.json', { languages: { en: { texts } } }), mails);
    expect(changes.map(({ id, changed }) => [id, changed])).toEqual([['b', ['draft']]]);
    expect(changes[0].after.draft.body).toContain('We looked for your parcel');
  });

  it('refuses a template that can’t be rendered, by its line', () => {
    const texts = { 'where-is-it': 'Hello\n{{ no_such_thing }}' };
    const { status, stderr } = replay('--templates', file('wrong.json', { languages: { en: { texts } } }), mails);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Line 2.*no_such_thing/);
  });
});
