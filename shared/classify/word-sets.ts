import type { WordSet } from './phrase-program.ts';

export interface WordSets {
  share(keys: Iterable<string>): WordSet;
  /** Turns to the next text: marks every set that has one of its words. */
  mark(present: ReadonlySet<string>): void;
  /** Whether the text marked last has a word of each set. */
  areMet(sets: readonly WordSet[]): boolean;
}

/** Keeps one set for the same words, and knows for each word the sets that hold it: a text is held against all at once. */
export function createWordSets(): WordSets {
  const byKeys = new Map<string, WordSet>();
  const holding = new Map<string, WordSet[]>();
  let text = 0;
  let presentNow: ReadonlySet<string> = new Set();

  return {
    share(keys) {
      const unique = [...new Set(keys)].sort();
      const name = unique.join(' ');
      const known = byKeys.get(name);
      if (known) return known;
      const made: WordSet = { keys: new Set(unique), metIn: unique.some((key) => presentNow.has(key)) ? text : 0 };
      byKeys.set(name, made);
      for (const key of unique) {
        const sets = holding.get(key);
        if (sets) sets.push(made);
        else holding.set(key, [made]);
      }
      return made;
    },
    mark(present) {
      text += 1;
      presentNow = present;
      for (const key of present) for (const words of holding.get(key) ?? []) words.metIn = text;
    },
    areMet(sets) {
      for (const words of sets) if (words.metIn !== text) return false;
      return true;
    },
  };
}
