function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring characters: short enough for Chinese one-liners, long enough for sentences. */
function pairs(text: string): Set<string> {
  const characters = [...` ${folded(text)} `];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common / (a.size + b.size - common);
}

/** Pairs of texts, one of each list, that share more than `threshold` (0–1, Jaccard) of their character pairs. */
export function nearDuplicates(left: readonly string[], right: readonly string[], threshold: number) {
  const rightPairs = right.map((text) => ({ text, pairs: pairs(text) }));
  return left.flatMap((text) => {
    const own = pairs(text);
    return rightPairs
      .map((other) => ({ left: text, right: other.text, overlap: overlap(own, other.pairs) }))
      .filter((pair) => pair.overlap > threshold);
  });
}
