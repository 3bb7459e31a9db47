import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const fixtures = readdirSync(new URL('../fixtures/mail/', import.meta.url));
const table = readFileSync(new URL('../../docs/amazon-facts.md', import.meta.url), 'utf8');
const rows = table.split('\n').filter((line) => /^\| (?!fact|-)/.test(line));

it('names a test that exists for every fact', () => {
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const held = row.split('|').at(-2) ?? '';
    const names = [...held.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const files = [...held.matchAll(/[\w-]+\.test\.ts/g)].map(([name]) => name);
    expect(names.length + files.length, row).toBeGreaterThan(0);
    for (const name of names) {
      const [start = '', isFamily] = name.endsWith('*') ? [name.slice(0, -1), true] : [`${name}.eml`, false];
      expect(
        fixtures.some((file) => (isFamily ? file.startsWith(start) : file === start)),
        name,
      ).toBe(true);
    }
    for (const file of files) expect(existsSync(new URL(file, import.meta.url)), file).toBe(true);
  }
});
