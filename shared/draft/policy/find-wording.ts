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
  const covers = new Map<string, Occurrence[]>();
  function coversIn(key: string, language: ReplyLanguage): Occurrence[] {
    const place = `${key} ${language}`;
    const known = covers.get(place);
    if (known) return known;
    const found = (exceptions.get(key) ?? [])
      .filter((row) => row.language === language)
      .flatMap((row) => matchException(row, occurrences, sentenceEnds));
    covers.set(place, found);
    return found;
  }

  return occurrences.met
    .flatMap((group) => phrases.get(group) ?? [])
    .filter((row) => row.language === language || !isTone(row.rule))
    .filter((row) => matchPhrase(row, occurrences, sentenceEnds).length > 0)
    .flatMap((row) => {
      const excuses = [
        ...coversIn(row.excusedBy, row.language),
        ...(row.language === language ? [] : coversIn(row.excusedBy, language)),
      ];
      return matchPhrase(row, occurrences, sentenceEnds, excuses).map((place) => ({ rule: row.rule, ...place }));
    });
}
