/** Shorter words are too close to each other for one edit to mean the same word. */
const SHORTEST_WORD = 7;

/** In shorter words another letter makes another word more often than a slip ("intorno", "interno"). */
const SHORTEST_WITH_OTHER_LETTER = 8;

/** The known word within one edit of `word` (a letter more, less, other, or two swapped); null when it is known or has none. */
export type TypoIndex = (word: string) => string | null;

/**
 * Finds known words within one edit among those of the same first letter and nearly the same length: a slip in the first
 * letter is rare, and other words that differ only there are not ("weather", "leather"). Built when first needed.
 */
export function indexTypos(knownWords: () => Iterable<string>): TypoIndex {
  let byShape: Map<string, string[]> | null = null;
  const known = new Set<string>();

  function build(): Map<string, string[]> {
    const shapes = new Map<string, string[]>();
    for (const word of knownWords()) {
      if (word.length < SHORTEST_WORD - 1 || known.has(word)) continue;
      known.add(word);
      const shape = `${word[0]}${word.length}`;
      const list = shapes.get(shape);
      if (list) list.push(word);
      else shapes.set(shape, [word]);
    }
    return shapes;
  }

  return (word) => {
    if (word.length < SHORTEST_WORD) return null;
    byShape ??= build();
    if (known.has(word)) return null;
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      for (const candidate of byShape.get(`${word[0]}${length}`) ?? []) {
        if (withinOneEdit(candidate, word)) return candidate;
      }
    }
    return null;
  };
}

function withinOneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left === 1 && right === 1) return one.length >= SHORTEST_WITH_OTHER_LETTER;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}
