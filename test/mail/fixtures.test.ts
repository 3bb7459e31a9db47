import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../shared/mail/read-mail.ts';

const FOLDER = new URL('../fixtures/mail/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length))
  .sort();

describe('invented mails', () => {
  it('number at least 120, each with what is expected of it', () => {
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(() => names.map(expectedOf)).not.toThrow();
  });

  it.each(names)('reads %s as expected', async (name) => {
    const mail = await readMail(readFileSync(new URL(`${name}.eml`, FOLDER)));
    expect(mail).toMatchObject(expectedOf(name));
  });
});

function expectedOf(name: string): object {
  return JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8'));
}
