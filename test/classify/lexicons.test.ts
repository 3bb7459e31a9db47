import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../shared/classify/classify.ts';
import { defaultLexicons } from '../../shared/content/lexicons/index.ts';
import { parsePhrase } from '../../shared/content/lexicons/phrase.ts';
import { type LexiconData, lexiconSchema, lexiconsSchema } from '../../shared/content/lexicons/schema.ts';

const small: LexiconData = {
  language: 'en',
  reading: 'words',
  fillers: 'the a my',
  classes: { thing: 'lamp|night light' },
  keywords: [
    { category: 'usage', scenario: 'how-to', weight: 5, phrases: 'dim .. $thing, hang [up] $thing, (plug|screw) in' },
  ],
};
const matchedIn = (text: string, lexicon: LexiconData = small): string[] =>
  createClassifier({ en: lexicon })({ subject: '', text, language: 'en' }).matched.map(({ keyword }) => keyword);

describe('lexicons', () => {
  it('all fit the schema', () => {
    expect(lexiconsSchema.safeParse(defaultLexicons).error).toBeUndefined();
  });

  it('tells what is wrong with a phrase, and where it stands', () => {
    const row = { category: 'usage', scenario: null, weight: 5, phrases: 'fine, $nothing' } as const;
    const broken = { ...small, keywords: [...small.keywords, row], guards: 'fire (tv' };
    const issues = lexiconSchema.safeParse(broken).error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(issues).toEqual([
      ['keywords.1.phrases', 'Phrase "$nothing" can\'t be read: there is no class "nothing"'],
      ['guards', 'Phrase "fire (tv" can\'t be read: ")" is missing'],
    ]);
  });

  it('refuses a scenario of another category, and a class that contains itself', () => {
    const row = { category: 'usage', scenario: 'cancel', weight: 1, phrases: 'x' } as const;
    expect(lexiconSchema.safeParse({ ...small, keywords: [row] }).success).toBe(false);
    expect(() => parsePhrase('$a', { a: 'x|$a' })).toThrow('contains itself');
  });
});

describe('phrases', () => {
  it.each([
    ['a class of several words', 'dim the night light', ['dim the night light']],
    ['an optional word, there', 'hang up the lamp', ['hang up the lamp']],
    ['an optional word, not there', 'hang my lamp', ['hang my lamp']],
    ['an alternative by stem', 'screwing in', ['screwing in']],
    ['a gap of a few words', 'dim that very bright lamp', ['dim that very bright lamp']],
    ['a gap that is too long', 'dim one two three four five lamp', []],
    ['a gap that would pass a sentence', 'Dim it. The lamp is nice.', []],
    ['words the wrong way round', 'lamp dim', []],
  ] as const)('%s', (_, text, expected) => {
    expect(matchedIn(text)).toEqual(expected);
  });

  it.each([
    ['where a sentence begins', '< my lamp', 'It came. My lamp hums.', ['My lamp']],
    ['inside one', '< my lamp', 'It came, my lamp.', []],
    ['where it ends', 'lamp >', 'I like the lamp! Really.', ['lamp']],
    ['before its end', 'lamp >', 'The lamp hums.', []],
  ] as const)('of an edge: %s', (_, phrases, text, expected) => {
    const keywords = [{ category: 'usage', scenario: null, weight: 5, phrases } as const];
    expect(matchedIn(text, { ...small, keywords })).toEqual(expected);
  });

  it('count only in a question or wish, or only elsewhere, where their row says so', () => {
    const row = { category: 'usage', scenario: null, weight: 5 } as const;
    const keywords = [
      { ...row, only: 'asked', phrases: 'waterproof' },
      { ...row, only: 'told', phrases: 'leaks' },
    ] as const;
    const lexicon: LexiconData = { ...small, keywords: [...keywords], requests: '(i|we) wonder' };
    expect(matchedIn('Is it waterproof? Whether it leaks?', lexicon)).toEqual(['waterproof']);
    expect(matchedIn('I wonder about waterproof ones', lexicon)).toEqual(['waterproof']);
    expect(matchedIn('Sold as waterproof. It leaks.', lexicon)).toEqual(['leaks']);
  });
});
