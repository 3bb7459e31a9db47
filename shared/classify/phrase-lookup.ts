import type { Outline } from './phrase-outlines.ts';

/** What a word is to a lexicon's phrases. */
export interface LookedUpWord {
  /** Numbers of those sets, of any phrase's needs but its rarest, that the word is of. */
  sets: Int32Array;
  /** Phrases of which it is the rarest word: they are tried where it stands. */
  phrases: Int32Array;
}

/** Tells which of a lexicon's phrases may stand in a sentence: those whose rarest word is there, with another on its right side. */
export interface PhraseLookup {
  /** @param literals numbers of those that the word is a form of. To be remembered with it: it takes longer than to use it. */
  lookUp(literals: readonly number[]): LookedUpWord;
  /**
   * Calls back with the number of each phrase that may stand between `start` and `end`, and with each position where it
   * may begin.
   */
  findIn(units: Units, start: number, end: number, found: Found): void;
}

type Units = readonly { word: LookedUpWord }[];
type Found = (phrase: number, position: number) => void;

const NONE = -1;
const NOTHING: readonly number[] = [];
const UNKNOWN: LookedUpWord = { sets: new Int32Array(0), phrases: new Int32Array(0) };

/** @param sets literals of which any one will do, by the number that outlines know them by */
export function createPhraseLookup(outlines: readonly Outline[], sets: readonly (readonly number[])[]): PhraseLookup {
  const commonness = commonnessOf(outlines, sets);
  const isAsked = new Uint8Array(sets.length);
  const phrasesOf: (number[] | undefined)[] = [];
  const elusive: number[] = [];
  /** By phrase: another set that it needs, before its rarest word or after it; the rest is for the phrase itself to find. */
  const before = new Int32Array(outlines.length).fill(NONE);
  const after = new Int32Array(outlines.length).fill(NONE);
  /** By phrase what it begins with; none when that is its rarest word, or anything. */
  const first = new Int32Array(outlines.length).fill(NONE);
  const beginsAnyhow = new Uint8Array(outlines.length);
  const atStart = new Uint8Array(outlines.length);
  outlines.forEach((outline, phrase) => {
    const { needs } = outline;
    const place = rarestPlace(needs, commonness);
    const rarest = needs[place];
    if (rarest === undefined) elusive.push(phrase);
    else add(phrasesOf, rarest, phrase);
    const other = otherPlace(outline, place, commonness);
    const need = needs[other] ?? NONE;
    if (need !== NONE) isAsked[need] = 1;
    before[phrase] = other < place ? need : NONE;
    after[phrase] = other > place ? need : NONE;
    if (outline.atStart) atStart[phrase] = 1;
    if (outline.first === null || outline.atStart) beginsAnyhow[phrase] = 1;
    else if (place !== 0) first[phrase] = outline.first;
  });

  const setsOf: (number[] | undefined)[] = [];
  for (let set = 0; set < sets.length; set += 1) {
    if (!isAsked[set] && phrasesOf[set] === undefined) continue;
    for (const literal of sets[set] ?? NOTHING) add(setsOf, literal, set);
  }
  /** By set: the sentence that last held a word of it, and where it stood there first and last. */
  const seenIn = new Float64Array(sets.length);
  const firstAt = new Int32Array(sets.length);
  const lastAt = new Int32Array(sets.length);
  const triedIn = new Float64Array(outlines.length);
  /** Counts up for as long as the process lives. */
  let sentence = 0;

  const wordAt = (units: Units, position: number): LookedUpWord => units[position]?.word ?? UNKNOWN;

  function gather(units: Units, start: number, end: number): void {
    for (let position = start; position < end; position += 1) {
      const { sets: own } = wordAt(units, position);
      for (let index = 0; index < own.length; index += 1) {
        const set = own[index] ?? 0;
        if (seenIn[set] !== sentence) {
          seenIn[set] = sentence;
          firstAt[set] = position;
        }
        lastAt[set] = position;
      }
    }
  }

  /** Most phrases are ruled out here: a word is missing, or stands on the wrong side of the rarest. */
  function isWhole(phrase: number, position: number): boolean {
    const earlier = before[phrase] ?? NONE;
    if (earlier !== NONE && (seenIn[earlier] !== sentence || (firstAt[earlier] ?? 0) >= position)) return false;
    const later = after[phrase] ?? NONE;
    if (later !== NONE && (seenIn[later] !== sentence || (lastAt[later] ?? 0) <= position)) return false;
    return true;
  }

  function tryAnywhere(units: Units, start: number, end: number, phrase: number, found: Found): void {
    if (triedIn[phrase] === sentence) return;
    triedIn[phrase] = sentence;
    if (atStart[phrase] === 1) {
      found(phrase, start);
      return;
    }
    const set = first[phrase] ?? NONE;
    if (set === NONE) for (let position = start; position < end; position += 1) found(phrase, position);
    else {
      const last = lastAt[set] ?? 0;
      for (let position = firstAt[set] ?? 0; position <= last; position += 1) {
        if (wordAt(units, position).sets.includes(set)) found(phrase, position);
      }
    }
  }

  return {
    lookUp(literals) {
      const own = [...new Set(literals.flatMap((literal) => setsOf[literal] ?? NOTHING))];
      if (own.length === 0) return UNKNOWN;
      return {
        sets: Int32Array.from(own.filter((set) => isAsked[set])),
        phrases: Int32Array.from(own.flatMap((set) => phrasesOf[set] ?? NOTHING)),
      };
    },
    findIn(units, start, end, found) {
      sentence += 1;
      gather(units, start, end);
      for (let position = start; position < end; position += 1) {
        const { phrases } = wordAt(units, position);
        for (let index = 0; index < phrases.length; index += 1) {
          const phrase = phrases[index] ?? 0;
          if (!isWhole(phrase, position)) continue;
          if (first[phrase] === NONE && beginsAnyhow[phrase] === 0) found(phrase, position);
          else tryAnywhere(units, start, end, phrase, found);
        }
      }
      for (const phrase of elusive) tryAnywhere(units, start, end, phrase, found);
    },
  };
}

function add(lists: (number[] | undefined)[], at: number, number: number): void {
  const list = lists[at];
  if (list) list.push(number);
  else lists[at] = [number];
}

/** Where among a phrase's needs the one stands that fewest mails meet; 0 if it has none. */
function rarestPlace(needs: readonly number[], commonness: Float64Array): number {
  let place = 0;
  for (let index = 1; index < needs.length; index += 1) {
    if ((commonness[needs[index] ?? 0] ?? 0) < (commonness[needs[place] ?? 0] ?? 0)) place = index;
  }
  return place;
}

/** Where another need stands: the one that a match begins with, or the rarest of the others; -1 if there is none. */
function otherPlace({ first, needs }: Outline, rarest: number, commonness: Float64Array): number {
  if (rarest !== 0 && first !== null) return 0;
  let place = NONE;
  for (let index = 0; index < needs.length; index += 1) {
    if (index === rarest) continue;
    if (place === NONE || (commonness[needs[index] ?? 0] ?? 0) < (commonness[needs[place] ?? 0] ?? 0)) place = index;
  }
  return place;
}

/** By set, how often phrases ask for one of its words: what many ask for stands in many mails, and rules little out. */
function commonnessOf(outlines: readonly Outline[], sets: readonly (readonly number[])[]): Float64Array {
  const neededBy = new Float64Array(sets.length);
  for (const { needs } of outlines) for (const set of needs) neededBy[set] = (neededBy[set] ?? 0) + 1;
  const askedFor: number[] = [];
  sets.forEach((literals, set) => {
    const needed = neededBy[set] ?? 0;
    if (needed > 0) for (const literal of literals) askedFor[literal] = (askedFor[literal] ?? 0) + needed;
  });
  const commonness = new Float64Array(sets.length);
  sets.forEach((literals, set) => {
    let sum = 0;
    for (const literal of literals) sum += askedFor[literal] ?? 0;
    commonness[set] = sum;
  });
  return commonness;
}
