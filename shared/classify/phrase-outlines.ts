import type { LexiconData } from '../content/lexicons/schema.ts';
import { partsOf, splitOptions } from './phrase-parts.ts';
import { fold, foldDigraphs } from './stems.ts';

/**
 * What can be seen of a phrase before it is parsed: the first letters of its words. A mail meets few of a lexicon's phrases,
 * and reading a thousand of them in full would cost a cold start more than the mail itself.
 */
export interface Outline {
  /** The set of words with which a match begins, by its number; null if that can't be told. */
  first: number | null;
  /** Of each of these sets one word must stand in the sentence. */
  needs: readonly number[];
}

export interface Outlines {
  of(phrase: string): Outline;
  /** By number: the beginnings of words of which any one will do. Phrases that ask for the same share a set. */
  sets: readonly (readonly string[])[];
  /** The words seen so far, as they are written in phrases: what a text may be searched for. */
  literals: ReadonlySet<string>;
}

const NUMBER = '#';

/** Makes outlines of a lexicon's phrases. */
export function createOutlines({ reading, language, classes = {} }: LexiconData): Outlines {
  const sets: string[][] = [];
  const numbers = new Map<string, number>();
  const ofPart = new Map<string, string[]>();
  const literals = new Set<string>();

  /** Of a group those of its options. */
  function beginningsOf(part: string): string[] {
    if (part.startsWith('(') || part.startsWith('[')) return ofOptions(part.slice(1, -1));
    const known = ofPart.get(part);
    if (known !== undefined) return known;
    const made = part.startsWith('$') ? ofOptions(classes[part.slice(1)] ?? '') : [beginningOf(part)];
    ofPart.set(part, made);
    return made;
  }

  function beginningOf(part: string): string {
    if (part === NUMBER) return NUMBER;
    const word = part.replace(/^[=*]|\*$/g, '');
    if (reading === 'characters') {
      literals.add(word);
      return word.slice(0, 2);
    }
    const plain = language === 'de' ? foldDigraphs(fold(word)) : fold(word);
    return part.startsWith('*') ? `*${plain}` : shortened(plain, plain.length >= LONG_WORD ? 4 : 3);
  }

  function ofOptions(options: string): string[] {
    const found: string[] = [];
    for (const option of splitOptions(options)) {
      const parts = partsOf(option);
      // What may be left out is followed by what the option may begin with too.
      const last = parts.findIndex(({ required }) => required);
      parts.forEach(({ text }, index) => {
        const beginnings = beginningsOf(text);
        if (index <= last) found.push(...beginnings);
      });
    }
    return [...new Set(found)];
  }

  function setOf(part: string): number {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    const made = sets.push(beginningsOf(part)) - 1;
    numbers.set(part, made);
    return made;
  }

  return {
    sets,
    literals,
    of(phrase) {
      const found = partsOf(phrase).map(({ text, required }) => {
        // An optional part rules nothing out, but what characters stand in it has to be known.
        const set = required || reading === 'characters' ? setOf(text) : null;
        return required ? set : null;
      });
      return { first: found[0] ?? null, needs: found.filter((set) => set !== null) };
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
