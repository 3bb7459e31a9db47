import type { Outline } from './phrase-outlines.ts';

/** What a word, by its first letters, is to a lexicon's phrases. */
export interface LookedUpWord {
  /** One bit for each set of beginnings: whether the word is of it. */
  sets: Uint32Array;
  /** Phrases that are tried where the word stands. */
  phrases: readonly number[];
}

/** Tells which of a lexicon's phrases may stand in a sentence: those of which every needed word begins like one of its words. */
export interface PhraseLookup {
  /** To be remembered with the word: it takes longer than to use it. */
  lookUp(beginnings: readonly string[]): LookedUpWord;
  /**
   * Calls back with the number of each phrase of which all that it needs stands between `start` and `end`, and with each
   * position where it may begin.
   */
  findIn(units: Units, start: number, end: number, found: Found): void;
}

type Units = readonly { word: LookedUpWord }[];
type Found = (phrase: number, position: number) => void;

/** @param sets letters of which any one will do, by the number that outlines know them by */
export function createPhraseLookup(outlines: readonly Outline[], sets: readonly (readonly string[])[]): PhraseLookup {
  const setsOf = new Map<string, number[]>();
  sets.forEach((beginnings, set) => {
    for (const each of beginnings) {
      const list = setsOf.get(each);
      if (list) list.push(set);
      else setsOf.set(each, [set]);
    }
  });
  const needs = rarestFirst(outlines, sets);
  const phrasesOf = new Map<number, number[]>();
  const elusive: number[] = [];
  needs.forEach(([rarest], phrase) => {
    // A phrase is tried where the rarest word that it needs stands.
    const list = rarest === undefined ? elusive : (phrasesOf.get(rarest) ?? []);
    list.push(phrase);
    if (rarest !== undefined) phrasesOf.set(rarest, list);
  });

  const width = Math.ceil(sets.length / 32);
  const unknown: LookedUpWord = { sets: new Uint32Array(width), phrases: [] };
  const present = new Uint32Array(width);
  const triedIn = new Int32Array(outlines.length);
  let sentence = 0;

  const wordAt = (units: Units, position: number): LookedUpWord => units[position]?.word ?? unknown;

  /** Which sets have a word between the positions. */
  function gather(units: Units, start: number, end: number): void {
    present.fill(0);
    for (let position = start; position < end; position += 1) {
      const word = wordAt(units, position);
      if (word === unknown) continue;
      const { sets: bits } = word;
      for (let index = 0; index < width; index += 1) present[index] = (present[index] ?? 0) | (bits[index] ?? 0);
    }
  }

  function tryAt(units: Units, start: number, end: number, phrase: number, found: Found): void {
    const first = outlines[phrase]?.first ?? null;
    for (let position = start; position < end; position += 1) {
      if (first === null || has(wordAt(units, position).sets, first)) found(phrase, position);
    }
  }

  return {
    lookUp(beginnings) {
      const own = new Set(beginnings.flatMap((each) => setsOf.get(each) ?? []));
      if (own.size === 0) return unknown;
      const bits = new Uint32Array(width);
      for (const set of own) bits[set >>> 5] = (bits[set >>> 5] ?? 0) | (1 << (set & 31));
      return { sets: bits, phrases: [...own].flatMap((set) => phrasesOf.get(set) ?? []) };
    },
    findIn(units, start, end, found) {
      sentence += 1;
      gather(units, start, end);
      for (let position = start; position < end; position += 1) {
        for (const phrase of wordAt(units, position).phrases) {
          if (triedIn[phrase] === sentence) continue;
          triedIn[phrase] = sentence;
          // Nearly all phrases are ruled out here: one of their words stands nowhere in the sentence.
          if (hasAll(present, needs[phrase])) tryAt(units, start, end, phrase, found);
        }
      }
      for (const phrase of elusive) tryAt(units, start, end, phrase, found);
    },
  };
}

const has = (bits: Uint32Array, set: number): boolean => ((bits[set >>> 5] ?? 0) & (1 << (set & 31))) !== 0;

function hasAll(bits: Uint32Array, sets: readonly number[] = []): boolean {
  for (const set of sets) if (!has(bits, set)) return false;
  return true;
}

/** What each phrase needs, sorted: a word that many phrases ask for stands in many mails, and rules little out. */
function rarestFirst(outlines: readonly Outline[], sets: readonly (readonly string[])[]): (readonly number[])[] {
  const neededBy = new Float64Array(sets.length);
  for (const { needs } of outlines) for (const set of needs) neededBy[set] = (neededBy[set] ?? 0) + 1;
  const askedFor = new Map<string, number>();
  sets.forEach((beginnings, set) => {
    for (const each of beginnings) askedFor.set(each, (askedFor.get(each) ?? 0) + (neededBy[set] ?? 0));
  });
  const commonness = sets.map((beginnings) => beginnings.reduce((sum, each) => sum + (askedFor.get(each) ?? 0), 0));
  return outlines.map(({ needs }) =>
    needs.length < 2 ? needs : [...needs].sort((one, other) => (commonness[one] ?? 0) - (commonness[other] ?? 0)),
  );
}
