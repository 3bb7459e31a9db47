import { splitPhrases } from '../content/lexicons/phrase.ts';
import type { LexiconData } from '../content/lexicons/schema.ts';
import { beginningsOfWritten } from './phrase-outlines.ts';
import type { WordNode } from './phrase-program.ts';
import { fold, foldDigraphs, stemKeys } from './stems.ts';
import { indexTypos } from './typos.ts';

/** Under which keys words are compared: those of a lexicon's phrases, and those of a written word. */
export interface WordKeys {
  keysOf(node: WordNode): readonly string[];
  /** Its exact form, stems, known beginnings and endings, and those of the known word that it may be a slip for. */
  ofWritten(word: string): { keys: string[]; beginnings: string[] };
  isFiller(word: string): boolean;
  isBarrier(word: string): boolean;
}

const NUMBER_KEY = '#';

/** Makes the keys of one language's lexicon. Stems are made when a word is first needed, and remembered. */
export function createWordKeys(lexicon: LexiconData): WordKeys {
  const { language } = lexicon;
  const plain = (word: string): string => (language === 'de' ? foldDigraphs(fold(word)) : fold(word));
  const texts = lexiconTexts(lexicon);
  const beginnings = affixes(texts, /(?<![\p{L}*])(\p{L}+)\*/gu, plain);
  const endings = affixes(texts, /\*(\p{L}+)/gu, plain);
  const exact = new Set([...texts.matchAll(/=(\p{L}[\p{L}\p{M}]*)/gu)].map((match) => plain(match[1] ?? '')));
  const fillers = new Set(
    splitPhrases(lexicon.fillers)
      .flatMap((list) => list.split(/\s+/))
      .map(plain),
  );
  const barriers = new Set(splitPhrases(lexicon.negations?.words ?? []).map(plain));
  const nearest = indexTypos(() => (texts.match(/[\p{L}\p{M}]{6,}(?!\*)/gu) ?? []).map(plain));
  const stems = new Map<string, readonly string[]>();
  const stemsOf = (word: string): readonly string[] => {
    const known = stems.get(word);
    if (known) return known;
    const made = stemKeys(word, language);
    stems.set(word, made);
    return made;
  };

  return {
    keysOf(node) {
      switch (node.form) {
        case 'number':
          return [NUMBER_KEY];
        case 'exact':
          return [`=${plain(node.word)}`];
        case 'beginning':
          return [`${plain(node.word)}*`];
        case 'ending':
          return [`*${plain(node.word)}`];
        case 'stem':
          return stemsOf(node.word);
      }
    },
    ofWritten(word) {
      const folded = plain(word);
      const keys = stemKeys(word, language);
      if (exact.has(folded)) keys.push(`=${folded}`);
      if (/^\p{N}/u.test(folded)) keys.push(NUMBER_KEY);
      for (const length of beginnings.lengths) {
        const beginning = folded.slice(0, length);
        if (length <= folded.length && beginnings.known.has(beginning)) keys.push(`${beginning}*`);
      }
      for (const length of endings.lengths) {
        const ending = folded.slice(-length);
        if (length <= folded.length && endings.known.has(ending)) keys.push(`*${ending}`);
      }
      const firstLetters = [...beginningsOfWritten(folded, keys), ...keys.filter((key) => key.startsWith('*'))];
      const meant = nearest(folded);
      if (meant !== null) {
        for (const key of stemsOf(meant)) if (!keys.includes(key)) keys.push(key);
        for (const each of beginningsOfWritten(meant, [])) if (!firstLetters.includes(each)) firstLetters.push(each);
      }
      return { keys, beginnings: firstLetters };
    },
    isFiller: (word) => fillers.has(plain(word)),
    isBarrier: (word) => barriers.has(plain(word)),
  };
}

function lexiconTexts(lexicon: LexiconData): string {
  const lists = [
    ...lexicon.keywords.map(({ phrases }) => phrases),
    ...(lexicon.risks ?? []).map(({ phrases }) => phrases),
    ...Object.values(lexicon.classes ?? {}),
    ...[lexicon.guards, lexicon.requests, lexicon.alternatives, lexicon.negations?.before, lexicon.negations?.after],
  ];
  return lists.flatMap((list) => list ?? []).join('\n');
}

function affixes(
  texts: string,
  pattern: RegExp,
  plain: (word: string) => string,
): { known: ReadonlySet<string>; lengths: readonly number[] } {
  const known = new Set([...texts.matchAll(pattern)].map((match) => plain(match[1] ?? '')));
  return { known, lengths: [...new Set([...known].map((word) => word.length))].sort((one, other) => one - other) };
}
