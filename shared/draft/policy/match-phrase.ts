import type { CompiledPhrase } from './compile-wording.ts';
import { firstFrom } from './first-from.ts';
import type { Occurrence, Occurrences } from './phrase-trie.ts';

/** A sentence end or a paragraph between two steps parts them. */
export type SentenceEnds = readonly number[];

const LIST_ITEM = /[-*.]|\d{1,2}[.)]/y;

/** A full stop ends a sentence only before a blank (`2.5 kg`, `amazon.de`), a Chinese or Japanese one always does. */
export function findSentenceEnds(folded: string): number[] {
  const ends: number[] = [];
  for (let index = 0; index < folded.length; index++) {
    const sign = folded.charAt(index);
    const next = folded.charAt(index + 1);
    if (sign === '.' || sign === '!' || sign === '?') {
      if (next === '' || next === ' ' || next === '\n') ends.push(index);
    } else if (sign === '。' || sign === '！' || sign === '？') {
      ends.push(index);
    } else if (sign === '\n') {
      LIST_ITEM.lastIndex = index + 1;
      if (next === '\n' || LIST_ITEM.test(folded)) ends.push(index);
    }
  }
  return ends;
}

/** Bounds of the sentence around `at`. */
export function sentenceAround(ends: SentenceEnds, at: number, length: number): Occurrence {
  const next = firstFrom(ends, (end) => end, at);
  return { start: ends[next - 1] ?? 0, end: ends[next] ?? length };
}

function endsBetween(ends: SentenceEnds, from: number, to: number): boolean {
  const next = ends[firstFrom(ends, (end) => end, from)];
  return next !== undefined && next < to;
}

/** True where `place` lies wholly in one of `covers`. */
export const isCovered = (place: Occurrence, covers: readonly Occurrence[]): boolean =>
  covers.some(({ start, end }) => start <= place.start && place.end <= end);

/**
 * All places where the phrase's steps follow each other within their gaps and one sentence, the nearest for each start.
 * A word in one of `covers` does not count.
 */
export function matchPhrase(
  { steps }: CompiledPhrase,
  occurrences: Occurrences,
  ends: SentenceEnds,
  covers: readonly Occurrence[] = [],
): Occurrence[] {
  return matchSteps(steps, occurrences, ends, 'nearest', (place) => !isCovered(place, covers));
}

/** What an exception covers: as far as its steps reach. */
export const matchException = ({ steps }: CompiledPhrase, occurrences: Occurrences, ends: SentenceEnds): Occurrence[] =>
  matchSteps(steps, occurrences, ends, 'furthest', () => true);

function matchSteps(
  steps: CompiledPhrase['steps'],
  occurrences: Occurrences,
  ends: SentenceEnds,
  reach: 'nearest' | 'furthest',
  counts: (place: Occurrence) => boolean,
): Occurrence[] {
  if (!steps.every(({ group }) => occurrences.of(group).length > 0)) return [];

  /** End of the steps from `index` on, after `from`; null when the chain breaks. */
  function chain(index: number, from: number): number | null {
    const step = steps[index];
    if (!step) return from;
    let best: number | null = null;
    const places = occurrences.of(step.group);
    for (let at = firstFrom(places, ({ start }) => start, from); at < places.length; at++) {
      const place = places[at];
      if (!place || place.start - from > step.gap) break;
      if (!step.crossesSentences && endsBetween(ends, from, place.start)) break;
      const last = counts(place) ? chain(index + 1, place.end) : null;
      if (last === null) continue;
      if (reach === 'nearest') return last;
      best = Math.max(best ?? 0, last);
    }
    return best;
  }

  const first = steps[0];
  return (first ? occurrences.of(first.group) : []).filter(counts).flatMap(({ start, end }) => {
    const last = chain(1, end);
    return last === null ? [] : [{ start, end: last }];
  });
}
