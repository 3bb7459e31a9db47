import { describe, expect, test } from 'vitest';
import { CATEGORIES, REPLY_LANGUAGES, SCENARIOS } from '../../shared/content/vocabulary.ts';
import { foreignHosts } from './invented-data.ts';
import { PARTS, readLabelledMessages } from './labelled-messages.ts';
import { nearDuplicates } from './near-duplicates.ts';

describe.each(REPLY_LANGUAGES)('labelled messages in %s', (language) => {
  const tuning = readLabelledMessages(language, 'tuning');
  const testPart = readLabelledMessages(language, 'test');
  const all = [...tuning, ...testPart];

  test('are at least 110, 160 in English, about half in each part', () => {
    expect(all.length).toBeGreaterThanOrEqual(language === 'en' ? 160 : 110);
    expect(Math.abs(tuning.length - testPart.length)).toBeLessThanOrEqual(all.length * 0.1);
  });

  test('have unique ids and are written in the language of their file', () => {
    expect(new Set(all.map((message) => message.id)).size).toBe(all.length);
    for (const message of all) expect(message.lang).toBe(language);
  });

  test('carry the category that their scenario belongs to, and name only another one as second', () => {
    for (const message of all) {
      expect(message.category, message.id).toBe(message.scenario === null ? null : SCENARIOS[message.scenario]);
      expect(message.also ?? [], message.id).not.toContain(message.category);
    }
  });

  test.each(PARTS)('hold every category and mail with none in the %s part', (part) => {
    const messages = part === 'tuning' ? tuning : testPart;
    for (const category of [...CATEGORIES, null]) {
      expect(messages.filter((message) => message.category === category).length).toBeGreaterThanOrEqual(8);
    }
  });

  test('hold no test message that is nearly a tuning message', () => {
    const texts = (messages: typeof all) => messages.map((message) => message.text);
    expect(nearDuplicates(texts(tuning), texts(testPart), 0.65)).toEqual([]);
  });

  test('name no host that could belong to someone', () => {
    expect(all.flatMap((message) => foreignHosts(message.text))).toEqual([]);
  });
});
