import type { Outline } from './phrase-outlines.ts';

/** Tells which of a lexicon's phrases may stand in a sentence: those of which every needed word begins like one of its words. */
export interface PhraseLookup {
  /** The numbers of the beginnings that phrases ask for, among these letters. */
  numbersOf(letters: readonly string[]): readonly number[];
  /**
   * Calls back with the number of each phrase of which all that it needs stands in the sentence, and the positions where it
   * may begin, ascending.
   *
   * @param beginningsAt numbers of the beginnings at each position
   */
  findIn(
    beginningsAt: (position: number) => readonly number[],
    start: number,
    end: number,
    found: (phrase: number, positions: readonly number[]) => void,
  ): void;
}

const NOWHERE: readonly number[] = [];

/**
 * Makes the lookup. A mail is held against thousands of phrases: numbers in flat arrays are several times as quick to go
 * through as objects strewn over the heap.
 *
 * @param sets letters of which any one will do, by the number that outlines know them by
 */
export function createPhraseLookup(outlines: readonly Outline[], sets: readonly (readonly string[])[]): PhraseLookup {
  const numbers = new Map<string, number>();
  const numbered = sets.map((letters) =>
    letters.map((each) => {
      const known = numbers.get(each) ?? numbers.size;
      numbers.set(each, known);
      return known;
    }),
  );
  const rarestFirst = rarestFirstOf(outlines, numbered, numbers.size);
  const needs = outlines.map((outline) => rarestFirst(outline.needs));
  const elusive = needs.flatMap((each, phrase) => (each.length === 0 ? [phrase] : []));

  const beginningsOfSet = flatten(numbered);
  const otherNeedsOf = flatten(needs.map((each) => each.slice(1)));
  /** A phrase is tried when the rarest of its needs is met. */
  const phrasesOf = flatten(
    inverted(
      needs.map(([rarest]) => numbered[rarest ?? -1] ?? []),
      numbers.size,
    ),
  );

  // What is known of the sentence at hand: each entry counts only where its number is the sentence's.
  let sentence = 0;
  const metIn = new Int32Array(numbers.size);
  const placesOfBeginning: number[][] = Array.from({ length: numbers.size }, () => []);
  const triedIn = new Int32Array(outlines.length);
  /** By set: twice the sentence's number, and one more when a word of it stands there. */
  const sought = new Int32Array(sets.length);
  const placedIn = new Int32Array(sets.length);
  const placesOfSet: (readonly number[])[] = [];

  /** Where the phrase may begin. */
  function placesOf(phrase: number, start: number, end: number): readonly number[] {
    const set = outlines[phrase]?.first ?? null;
    if (set === null) return Array.from({ length: end - start }, (_, index) => start + index);
    if (placedIn[set] !== sentence) {
      placedIn[set] = sentence;
      let places = NOWHERE;
      let met = 0;
      for (const beginning of numbered[set] ?? NOWHERE) {
        if (metIn[beginning] !== sentence) continue;
        const more = placesOfBeginning[beginning] ?? NOWHERE;
        places = met === 0 ? more : [...places, ...more];
        met += 1;
      }
      placesOfSet[set] = met > 1 ? eachOnce(places) : places;
    }
    return placesOfSet[set] ?? NOWHERE;
  }

  /** The beginnings that stand in the sentence, each once; notes where. */
  function meet(beginningsAt: (position: number) => readonly number[], start: number, end: number): number[] {
    const met: number[] = [];
    for (let position = start; position < end; position += 1) {
      for (const beginning of beginningsAt(position)) {
        if (metIn[beginning] === sentence) placesOfBeginning[beginning]?.push(position);
        else {
          metIn[beginning] = sentence;
          placesOfBeginning[beginning] = [position];
          met.push(beginning);
        }
      }
    }
    return met;
  }

  return {
    numbersOf: (letters) => letters.flatMap((each) => numbers.get(each) ?? []),
    findIn(beginningsAt, start, end, found) {
      sentence += 1;
      const unmet = sentence * 2;
      const { starts: firstPhrase, items: phrases } = phrasesOf;
      const { starts: firstNeed, items: otherNeeds } = otherNeedsOf;
      const { starts: firstBeginning, items: beginnings } = beginningsOfSet;
      for (const beginning of meet(beginningsAt, start, end)) {
        const lastPhrase = firstPhrase[beginning + 1] ?? 0;
        for (let index = firstPhrase[beginning] ?? 0; index < lastPhrase; index += 1) {
          const phrase = phrases[index] ?? 0;
          if (triedIn[phrase] === sentence) continue;
          triedIn[phrase] = sentence;
          const lastNeed = firstNeed[phrase + 1] ?? 0;
          let need = firstNeed[phrase] ?? 0;
          for (; need < lastNeed; need += 1) {
            const set = otherNeeds[need] ?? 0;
            if ((sought[set] ?? 0) < unmet) {
              const lastBeginning = firstBeginning[set + 1] ?? 0;
              let at = firstBeginning[set] ?? 0;
              while (at < lastBeginning && metIn[beginnings[at] ?? 0] !== sentence) at += 1;
              sought[set] = at < lastBeginning ? unmet + 1 : unmet;
            }
            // Nearly all phrases end here: one of their words stands nowhere in the sentence.
            if (sought[set] === unmet) break;
          }
          if (need === lastNeed) found(phrase, placesOf(phrase, start, end));
        }
      }
      for (const phrase of elusive) found(phrase, placesOf(phrase, start, end));
    },
  };
}

/** A word may be known by several beginnings, and counts once. */
const eachOnce = (places: readonly number[]): number[] =>
  [...places].sort((one, other) => one - other).filter((place, index, sorted) => place !== sorted[index - 1]);

/** Sorts what a phrase needs: a word that many phrases ask for stands in many mails, and rules little out. */
function rarestFirstOf(
  outlines: readonly Outline[],
  beginningsOfSet: readonly (readonly number[])[],
  beginnings: number,
): (sets: readonly number[]) => number[] {
  const neededBy = new Float64Array(beginningsOfSet.length);
  for (const { needs } of outlines) for (const set of needs) neededBy[set] = (neededBy[set] ?? 0) + 1;
  const askedFor = new Float64Array(beginnings);
  beginningsOfSet.forEach((each, set) => {
    for (const beginning of each) askedFor[beginning] = (askedFor[beginning] ?? 0) + (neededBy[set] ?? 0);
  });
  const commonness = Float64Array.from(beginningsOfSet, (each) => {
    let sum = 0;
    for (const beginning of each) sum += askedFor[beginning] ?? 0;
    return sum;
  });
  return (sets) =>
    sets.length < 2 ? [...sets] : [...sets].sort((one, other) => (commonness[one] ?? 0) - (commonness[other] ?? 0));
}

/** The items of list n are those from `starts[n]` to before `starts[n + 1]`. */
interface FlatLists {
  starts: Int32Array;
  items: Int32Array;
}

/** Lists of numbers, one behind the other in one array. */
function flatten(lists: readonly (readonly number[])[]): FlatLists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return { starts, items: Int32Array.from(lists.flat()) };
}

/** For each number the lists that hold it. */
function inverted(lists: readonly (readonly number[])[], size: number): number[][] {
  const holding: number[][] = Array.from({ length: size }, () => []);
  lists.forEach((list, index) => {
    for (const each of list) holding[each]?.push(index);
  });
  return holding;
}
