import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { CheckedText } from './checked-text.ts';
import type { CompiledWording } from './compile-wording.ts';
import type { Hit } from './hit.ts';
import { matchException, matchPhrase } from './match-phrase.ts';
import type { Occurrence } from './phrase-trie.ts';

/**
 * Hits of the rules that are wording alone. What blocks is looked for in every language, for who evades changes the language
 * first; what only warns (`isTone`) in the reply's own, where a word means what it says. Exceptions are those of the phrase's
 * language and of the reply's: Italian `foto` must not excuse a German sentence.
 */
export function findWording(
  { occurrences, sentenceEnds }: CheckedText,
  { phrases, exceptions }: CompiledWording,
  language: ReplyLanguage,
  isTone: (rule: string) => boolean,
): Hit[] {
  return [...phrases].flatMap(([rule, allRows]) => {
    const rows = isTone(rule) ? allRows.filter((row) => row.language === language) : allRows;
    const met = rows.filter((row) => matchPhrase(row, occurrences, sentenceEnds).length > 0);
    if (met.length === 0) return [];
    const excuses = exceptions.get(rule) ?? [];
    const coversIn = (...languages: ReplyLanguage[]): Occurrence[] =>
      excuses
        .filter((row) => languages.includes(row.language))
        .flatMap((row) => matchException(row, occurrences, sentenceEnds));
    return met
      .flatMap((row) => matchPhrase(row, occurrences, sentenceEnds, coversIn(row.language, language)))
      .map((place) => ({ rule, ...place }));
  });
}
