import { describe, expect, test } from 'vitest';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';
import { foreignHosts } from './invented-data.ts';
import { RULE_FAMILIES, readPolicySentences } from './policy-sentences.ts';

const sentences = readPolicySentences();

describe('policy sentences', () => {
  test.each(REPLY_LANGUAGES)('hold at least 26 to block and 26 to allow in %s', (language) => {
    const own = sentences.filter((sentence) => sentence.lang === language);
    expect(own.filter((sentence) => sentence.expect === 'block').length).toBeGreaterThanOrEqual(26);
    expect(own.filter((sentence) => sentence.expect === 'allow').length).toBeGreaterThanOrEqual(26);
  });

  test.each(RULE_FAMILIES)('break %s in every language', (family) => {
    const languages = sentences.filter((sentence) => sentence.rule === family).map((sentence) => sentence.lang);
    expect([...new Set(languages)].sort()).toEqual([...REPLY_LANGUAGES].sort());
  });

  test('name a rule exactly when they are to be blocked', () => {
    for (const sentence of sentences) expect(sentence.rule !== null, sentence.id).toBe(sentence.expect === 'block');
  });

  test('have unique ids and texts', () => {
    expect(new Set(sentences.map((sentence) => sentence.id)).size).toBe(sentences.length);
    expect(new Set(sentences.map((sentence) => sentence.text)).size).toBe(sentences.length);
  });

  test('name no host that could belong to someone', () => {
    expect(sentences.flatMap((sentence) => foreignHosts(sentence.text))).toEqual([]);
  });
});
