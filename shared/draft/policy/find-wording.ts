import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { CheckedText } from './checked-text.ts';
import type { CompiledPhrase, CompiledWording } from './compile-wording.ts';
import type { Hit } from './hit.ts';
import { matchException, matchPhrase } from './match-phrase.ts';

/**
 * Hits of the rules that are wording alone. What blocks is looked for in every language, for who evades changes the language
 * first; what only warns (`isTone`) in the reply's own, where a word means what it says.
 */
export function findWording(
  { occurrences, sentenceEnds }: CheckedText,
  { phrases, exceptions }: CompiledWording,
  language: ReplyLanguage,
  isTone: (rule: string) => boolean,
): Hit[] {
  return [...phrases].flatMap(([rule, allRows]) => {
    const isSpoken = (row: CompiledPhrase): boolean => !isTone(rule) || row.language === language;
    const rows = allRows.filter(isSpoken);
    if (rows.every((row) => matchPhrase(row, occurrences, sentenceEnds).length === 0)) return [];
    const covers = (exceptions.get(rule) ?? [])
      .filter(isSpoken)
      .flatMap((row) => matchException(row, occurrences, sentenceEnds));
    return rows
      .flatMap((row) => matchPhrase(row, occurrences, sentenceEnds, covers))
      .map((place) => ({ rule, ...place }));
  });
}
