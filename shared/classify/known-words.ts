import { splitPhrases } from '../content/lexicons/phrase.ts';
import type { LexiconData } from '../content/lexicons/schema.ts';
import { fold, foldDigraphs, stemKeys } from './stems.ts';
import { indexTypos } from './typos.ts';

/** What a lexicon knows of a written word. */
export interface KnownWords {
  /** Numbers of the literals that the word is a form of, or may be a slip for. */
  literalsOf(word: string): readonly number[];
  isFiller(word: string): boolean;
  isBarrier(word: string): boolean;
}

const NUMBER = '#';

/** @param literals the words of the lexicon's phrases, as they are written there */
export function createKnownWords(lexicon: LexiconData, literals: readonly string[]): KnownWords {
  const { language } = lexicon;
  const plain = (word: string): string => (language === 'de' ? foldDigraphs(fold(word)) : fold(word));
  const exact = new Map<string, number[]>();
  const beginnings = createAffixes();
  const endings = createAffixes();
  /** Stemmed literals by their first letters: none is stemmed before a word of the same letters is written. */
  const stemmed = new Map<string, number[]>();
  const plains: string[] = [];
  const typable: string[] = [];
  let number: number | null = null;

  literals.forEach((literal, index) => {
    if (literal === NUMBER) number = index;
    else if (literal.startsWith('=')) {
      typable.push(literal.slice(1));
      addTo(exact, plain(literal.slice(1)), index);
    } else if (literal.endsWith('*')) beginnings.add(plain(literal.slice(0, -1)), index);
    else if (literal.startsWith('*')) {
      typable.push(literal.slice(1));
      endings.add(plain(literal.slice(1)), index);
    } else {
      typable.push(literal);
      const word = plain(literal);
      plains[index] = word;
      addTo(stemmed, shortened(word, word.length >= LONG_WORD ? 4 : 3), index);
    }
  });

  const stems: (readonly string[] | undefined)[] = [];
  function stemsOf(literal: number): readonly string[] {
    const made = stems[literal] ?? stemKeys(literals[literal] ?? '', language);
    stems[literal] = made;
    return made;
  }

  function addOfStem(found: Set<number>, word: string): void {
    const keys = stemKeys(word, language);
    const stumps = keys.map((key) => key.slice(0, -MOST_REPLACED));
    for (const letters of beginningsOfWritten(plain(word), keys)) {
      for (const literal of stemmed.get(letters) ?? []) {
        if (
          stumps.some((stump) => (plains[literal] ?? '').startsWith(stump)) &&
          stemsOf(literal).some((stem) => keys.includes(stem))
        )
          found.add(literal);
      }
    }
  }

  const nearest = indexTypos(() => typable.map(plain));
  const fillers = new Set(
    splitPhrases(lexicon.fillers)
      .flatMap((list) => list.split(/\s+/))
      .map(plain),
  );
  const barriers = new Set(splitPhrases(lexicon.negations?.words ?? []).map(plain));

  return {
    literalsOf(word) {
      const folded = plain(word);
      const found = new Set(exact.get(folded));
      if (number !== null && /^\p{N}/u.test(folded)) found.add(number);
      beginnings.addOf(folded, (length) => folded.slice(0, length), found);
      endings.addOf(folded, (length) => folded.slice(-length), found);
      addOfStem(found, word);
      const meant = nearest(folded);
      if (meant !== null) addOfStem(found, meant);
      return [...found];
    },
    isFiller: (word) => fillers.has(plain(word)),
    isBarrier: (word) => barriers.has(plain(word)),
  };
}

function addTo(lists: Map<string, number[]>, key: string, literal: number): void {
  const list = lists.get(key);
  if (list) list.push(literal);
  else lists.set(key, [literal]);
}

/** Literals by a part of a word. */
function createAffixes(): {
  add(affix: string, literal: number): void;
  addOf(word: string, part: (length: number) => string, found: Set<number>): void;
} {
  const known = new Map<string, number[]>();
  const lengths = new Set<number>();
  return {
    add(affix, literal) {
      addTo(known, affix, literal);
      lengths.add(affix.length);
    },
    addOf(word, part, found) {
      for (const length of lengths) {
        if (length > word.length) continue;
        for (const literal of known.get(part(length)) ?? []) found.add(literal);
      }
    },
  };
}

/** The first letters that a literal may have of which a written word is a form: its own, and its stem's where that is shorter ("going"). */
function beginningsOfWritten(folded: string, stems: readonly string[]): string[] {
  const beginnings = [shortened(folded, 3)];
  if (folded.length > 3) beginnings.push(shortened(folded, 4));
  for (const stem of stems) if (stem.length < 3) beginnings.push(shortened(stem, 3));
  return beginnings;
}

/** A stemmer takes a word's ending off and puts at most these letters in its place. */
const MOST_REPLACED = 2;

/** Words this long keep four letters through inflection, shorter ones three. */
const LONG_WORD = 6;

/** "try" and "tried" begin alike. */
function shortened(word: string, length: number): string {
  return word.slice(0, length).replace(/y/g, 'i');
}
