import type { Outline } from './phrase-outlines.ts';

/** What a word, by its first letters, is to a lexicon's phrases. */
export interface LookedUpWord {
  /** One bit for each set of beginnings that is looked for: whether the word is of it. */
  sets: Uint32Array;
  /** Phrases of which it is the rarest word: they are tried where it stands. */
  phrases: Int32Array;
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

const NONE = -1;

/** @param sets letters of which any one will do, by the number that outlines know them by */
export function createPhraseLookup(outlines: readonly Outline[], sets: readonly (readonly string[])[]): PhraseLookup {
  const needs = rarestFirst(outlines, sets);
  const bits = new Map<number, number>();
  const bitOf = (set: number): number => {
    const bit = bits.get(set) ?? bits.size;
    bits.set(set, bit);
    return bit;
  };
  const phrasesOf = new Map<number, number[]>();
  const elusive: number[] = [];
  /** By phrase the bit of the rarest of its other needs, which rules out most of them; then those of the rest. */
  const second = new Int32Array(outlines.length).fill(NONE);
  const others: (readonly number[])[] = [];
  /** By phrase the bit of what it begins with; none when that is its rarest word, or anything. */
  const first = new Int32Array(outlines.length).fill(NONE);
  outlines.forEach((outline, phrase) => {
    const [rarest, next, ...rest] = needs[phrase] ?? [];
    if (rarest === undefined) elusive.push(phrase);
    else if (phrasesOf.get(rarest)?.push(phrase) === undefined) phrasesOf.set(rarest, [phrase]);
    if (next !== undefined) second[phrase] = bitOf(next);
    others.push(rest.map(bitOf));
    if (outline.first !== null && outline.first !== rarest) first[phrase] = bitOf(outline.first);
  });
  const beginsAnyhow = new Set(outlines.flatMap((outline, phrase) => (outline.first === null ? [phrase] : [])));

  const setsOf = new Map<string, number[]>();
  sets.forEach((beginnings, set) => {
    if (!bits.has(set) && !phrasesOf.has(set)) return;
    for (const each of beginnings) if (setsOf.get(each)?.push(set) === undefined) setsOf.set(each, [set]);
  });
  const width = Math.ceil(bits.size / 32);
  const unknown: LookedUpWord = { sets: new Uint32Array(width), phrases: new Int32Array(0) };
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
      const { sets: own } = word;
      for (let index = 0; index < width; index += 1) present[index] = (present[index] ?? 0) | (own[index] ?? 0);
    }
  }

  /** Nearly all phrases are ruled out here: one of their words stands nowhere in the sentence. */
  function isWhole(phrase: number): boolean {
    const next = second[phrase] ?? NONE;
    if (next === NONE) return true;
    if (!has(present, next)) return false;
    for (const other of others[phrase] ?? []) if (!has(present, other)) return false;
    return true;
  }

  function tryAnywhere(units: Units, start: number, end: number, phrase: number, found: Found): void {
    if (triedIn[phrase] === sentence) return;
    triedIn[phrase] = sentence;
    const bit = first[phrase] ?? NONE;
    for (let position = start; position < end; position += 1) {
      if (bit === NONE || has(wordAt(units, position).sets, bit)) found(phrase, position);
    }
  }

  return {
    lookUp(beginnings) {
      const own = new Set(beginnings.flatMap((each) => setsOf.get(each) ?? []));
      if (own.size === 0) return unknown;
      const word = new Uint32Array(width);
      for (const set of own) {
        const bit = bits.get(set);
        if (bit !== undefined) word[bit >>> 5] = (word[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      return { sets: word, phrases: Int32Array.from([...own].flatMap((set) => phrasesOf.get(set) ?? [])) };
    },
    findIn(units, start, end, found) {
      sentence += 1;
      gather(units, start, end);
      for (let position = start; position < end; position += 1) {
        const { phrases } = wordAt(units, position);
        for (let index = 0; index < phrases.length; index += 1) {
          const phrase = phrases[index] ?? 0;
          if (!isWhole(phrase)) continue;
          if (first[phrase] === NONE && !beginsAnyhow.has(phrase)) found(phrase, position);
          else tryAnywhere(units, start, end, phrase, found);
        }
      }
      for (const phrase of elusive) tryAnywhere(units, start, end, phrase, found);
    },
  };
}

const has = (bits: Uint32Array, bit: number): boolean => ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

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
