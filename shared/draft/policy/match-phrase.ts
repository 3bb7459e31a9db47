import type { CompiledPhrase, Occurrences } from './compile-wording.ts';
import type { Occurrence } from './phrase-trie.ts';

/** A sentence end or a paragraph between two steps parts them. */
export type SentenceEnds = readonly number[];

/** A full stop ends a sentence only before a blank (`2.5 kg`, `amazon.de`), a Chinese or Japanese one always does. */
const SENTENCE_END = /[.!?](?=\s|$)|[。！？]|\n(?=\n|[-*.]|\d{1,2}[.)])/g;

export function findSentenceEnds(folded: string): number[] {
  return Array.from(folded.matchAll(SENTENCE_END), (match) => match.index);
}

/** Bounds of the sentence around `at`. */
export function sentenceAround(ends: SentenceEnds, at: number, length: number): Occurrence {
  let start = 0;
  for (const end of ends) {
    if (end >= at) return { start, end };
    start = end;
  }
  return { start, end: length };
}

/** Index of the first of the sorted positions that is not before `from`: by halving, for texts of many words. */
function firstFrom<Item>(items: readonly Item[], position: (item: Item) => number, from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && position(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endsBetween(ends: SentenceEnds, from: number, to: number): boolean {
  const next = ends[firstFrom(ends, (end) => end, from)];
  return next !== undefined && next < to;
}

/**
 * All places where the phrase's steps follow each other within their gaps and one sentence.
 * `reach` decides between several ends for one start: a hit is the nearest, an exception covers as far as it can.
 */
export function matchPhrase(
  { steps }: CompiledPhrase,
  occurrences: Occurrences,
  ends: SentenceEnds,
  reach: 'nearest' | 'furthest' = 'nearest',
): Occurrence[] {
  if (!steps.every(({ group }) => occurrences.has(group))) return [];

  /** Furthest or nearest end of the steps from `index` on, after `from`; null when the chain breaks. */
  function chain(index: number, from: number): number | null {
    const step = steps[index];
    if (!step) return from;
    let best: number | null = null;
    const places = occurrences.get(step.group) ?? [];
    for (let place = firstFrom(places, ({ start }) => start, from); place < places.length; place++) {
      const { start, end } = places[place] ?? { start: from, end: from };
      if (start - from > step.gap || endsBetween(ends, from, start)) break;
      const last = chain(index + 1, end);
      if (last === null) continue;
      if (reach === 'nearest') return last;
      best = Math.max(best ?? 0, last);
    }
    return best;
  }

  const first = steps[0];
  return (first ? (occurrences.get(first.group) ?? []) : []).flatMap(({ start, end }) => {
    const last = chain(1, end);
    return last === null ? [] : [{ start, end: last }];
  });
}
