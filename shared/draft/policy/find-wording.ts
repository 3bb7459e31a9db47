import type { CheckedText } from './checked-text.ts';
import type { CompiledWording } from './compile-wording.ts';
import type { Hit } from './hit.ts';
import { matchPhrase } from './match-phrase.ts';

/** Hits of the rules that are wording alone. Blocking rules hold in every language, whatever the reply's own. */
export function findWording(
  { occurrences, sentenceEnds }: CheckedText,
  { phrases, exceptions }: CompiledWording,
): Hit[] {
  return [...phrases].flatMap(([rule, rows]) => {
    const hits = rows.flatMap((row) => matchPhrase(row, occurrences, sentenceEnds));
    if (hits.length === 0) return [];
    const covers = (exceptions.get(rule) ?? []).flatMap((row) =>
      matchPhrase(row, occurrences, sentenceEnds, 'furthest'),
    );
    return hits
      .filter((hit) => !covers.some((cover) => cover.start <= hit.start && cover.end >= hit.end))
      .map(({ start, end }) => ({ rule, start, end }));
  });
}
