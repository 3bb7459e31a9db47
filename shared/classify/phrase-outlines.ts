import type { LexiconData } from '../content/lexicons/schema.ts';
import { partsOf, splitOptions } from './phrase-parts.ts';
import { fold, foldDigraphs } from './stems.ts';

/**
 * What can be seen of a phrase before it is parsed: the first letters of its words. A mail meets few of a lexicon's phrases,
 * and reading a thousand of them in full would cost a cold start more than the mail itself.
 */
export interface Outline {
  /** Beginnings of the words with which a match may begin; null if that can't be told. */
  first: readonly string[] | null;
  /** Of each, one word must stand in the sentence. */
  needs: readonly BeginningSet[];
}

/** Beginnings of which any one will do, shared by all phrases that ask for the same. */
export interface BeginningSet {
  beginnings: readonly string[];
  /** Number of the last sentence that holds one of them. */
  metIn: number;
}

export interface Outlines {
  of(phrase: string): Outline;
  /** Turns to the next sentence: marks every set that has one of its beginnings. */
  mark(present: Iterable<string>): void;
  areMet(needs: readonly BeginningSet[]): boolean;
  /** The words seen so far, as they are written in phrases: what a text may be searched for. */
  literals: ReadonlySet<string>;
}

const NUMBER = '#';

/** Makes outlines of a lexicon's phrases. */
export function createOutlines({ reading, language, classes = {} }: LexiconData): Outlines {
  const sets = new Map<string, BeginningSet | null>();
  const holding = new Map<string, BeginningSet[]>();
  const literals = new Set<string>();
  let sentence = 0;

  /** Of a group the first words of its options. Null when a part may begin with anything, as an ending may. */
  function beginningsOf(part: string): string[] | null {
    if (part.startsWith('$')) return ofOptions(classes[part.slice(1)] ?? '');
    if (part.startsWith('(') || part.startsWith('[')) return ofOptions(part.slice(1, -1));
    if (part === NUMBER) return [NUMBER];
    if (part.startsWith('*')) return null;
    const word = part.replace(/^=|\*$/g, '');
    if (reading === 'characters') {
      literals.add(word);
      return [word.slice(0, 2)];
    }
    const plain = language === 'de' ? foldDigraphs(fold(word)) : fold(word);
    return [shortened(plain, plain.length >= LONG_WORD ? 4 : 3)];
  }

  function ofOptions(options: string): string[] | null {
    const found: string[] = [];
    for (const option of splitOptions(options)) {
      const parts = partsOf(option);
      const all = parts.map(({ text }) => beginningsOf(text));
      // What may be left out is followed by what the option may begin with too.
      const last = parts.findIndex(({ required }) => required);
      for (const beginnings of all.slice(0, last + 1)) {
        if (beginnings === null) return null;
        found.push(...beginnings);
      }
    }
    return [...new Set(found)];
  }

  function setOf(part: string): BeginningSet | null {
    const known = sets.get(part);
    if (known !== undefined) return known;
    const beginnings = beginningsOf(part);
    const made = beginnings === null ? null : { beginnings, metIn: 0 };
    sets.set(part, made);
    for (const each of made?.beginnings ?? []) {
      const list = holding.get(each);
      if (list && made) list.push(made);
      else if (made) holding.set(each, [made]);
    }
    return made;
  }

  return {
    literals,
    of(phrase) {
      const parts = partsOf(phrase);
      const found = parts.map(({ text, required }) => {
        const set = setOf(text);
        // An optional part rules nothing out, but its words have to be known.
        return required ? set : null;
      });
      const first = parts[0]?.required ? (found[0]?.beginnings ?? null) : null;
      // The first is met where it is looked up; of the others the one with the fewest words is the likeliest to be missing.
      const others = first === null ? found : found.slice(1);
      const needs = others.flatMap((set) => set ?? []);
      return { first, needs: needs.sort((one, other) => one.beginnings.length - other.beginnings.length) };
    },
    mark(present) {
      sentence += 1;
      for (const each of present) {
        const sets = holding.get(each);
        if (sets !== undefined) for (const set of sets) set.metIn = sentence;
      }
    },
    areMet(needs) {
      for (const set of needs) if (set.metIn !== sentence) return false;
      return true;
    },
  };
}

/** The beginnings under which a written word may be asked for: its own, and its stem's where that is shorter ("going"). */
export function beginningsOfWritten(folded: string, stems: readonly string[]): string[] {
  const beginnings = [shortened(folded, 3)];
  if (folded.length > 3) beginnings.push(shortened(folded, 4));
  if (/^\p{N}/u.test(folded)) beginnings.push(NUMBER);
  for (const stem of stems) if (stem.length < 3) beginnings.push(shortened(stem, 3));
  return beginnings;
}

/** Words this long keep four letters through inflection, shorter ones three. */
const LONG_WORD = 6;

/** "try" and "tried" begin alike. */
function shortened(word: string, length: number): string {
  return word.slice(0, length).replace(/y/g, 'i');
}
