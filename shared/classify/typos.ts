/** Shorter words are too close to each other for one edit to mean the same word. */
const SHORTEST_WORD = 7;
const SHORTEST_KEY = 6;

export interface TypoIndex {
  /** The known key within one edit of `key` (a letter more, less, other, or two swapped), or null. */
  nearest(word: string, key: string): string | null;
}

/**
 * Finds known words within one edit by what is left when any one letter is dropped (symmetric deletion), so that a look-up
 * costs as many map reads as the word has letters, however large the lexicon is.
 */
export function indexTypos(knownKeys: Iterable<string>): TypoIndex {
  const byRemains = new Map<string, string[]>();
  for (const key of knownKeys) {
    if (key.length < SHORTEST_KEY) continue;
    for (const remains of remainsOf(key)) {
      const keys = byRemains.get(remains);
      if (keys) keys.push(key);
      else byRemains.set(remains, [key]);
    }
  }
  return {
    nearest(word, key) {
      if (word.length < SHORTEST_WORD || key.length < SHORTEST_KEY - 1) return null;
      for (const remains of remainsOf(key)) {
        for (const candidate of byRemains.get(remains) ?? []) {
          // A slip in the first letter is rare, and other words that differ only there are not ("weather", "leather").
          if (candidate[0] === key[0] && withinOneEdit(candidate, key)) return candidate;
        }
      }
      return null;
    },
  };
}

function remainsOf(key: string): string[] {
  const remains = [key];
  for (let index = 0; index < key.length; index += 1) remains.push(key.slice(0, index) + key.slice(index + 1));
  return remains;
}

function withinOneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}
