import type { LexiconData } from '../content/lexicons/schema.ts';
import { partsOf, splitOptions } from './phrase-parts.ts';

/**
 * What can be seen of a phrase before it is parsed: which words it needs. A mail meets few of a lexicon's phrases, and
 * reading a thousand of them in full would cost a cold start more than the mail itself.
 */
export interface Outline {
  /** The set of words with which a match begins, by its number; null if that can't be told. */
  first: number | null;
  /** Of each of these sets one word must stand in the sentence, in this order. */
  needs: readonly number[];
  /** Whether it begins only where a sentence begins. */
  atStart: boolean;
}

export interface Outlines {
  of(phrase: string): Outline;
  /** By number: the literals of which any one will do. Phrases that ask for the same share a set. */
  sets: readonly (readonly number[])[];
  /** By number: a word as phrases write it, with its mark ("refund", "=it", "liefer*"). */
  literals: readonly string[];
  /** The number of a literal; one that no outline has met is given the next. */
  numberOf(literal: string): number;
}

/** Nine options in ten are one word: there is nothing to part. */
const SINGLE = /^[^\s()[\].…]+$/;

/** Makes outlines of a lexicon's phrases. */
export function createOutlines({ reading, classes = {} }: LexiconData): Outlines {
  const sets: (readonly number[])[] = [];
  const setNumbers = new Map<string, number>();
  const ofPart = new Map<string, readonly number[]>();
  const literals: string[] = [];
  const literalNumbers = new Map<string, number>();

  function numberOf(written: string): number {
    // Where words are not parted, a word has no form but its own.
    const literal = reading === 'words' ? written : written.replace(/^[=*]|\*$/g, '');
    const known = literalNumbers.get(literal);
    if (known !== undefined) return known;
    const made = literals.push(literal) - 1;
    literalNumbers.set(literal, made);
    return made;
  }

  /** The words with which a part may begin; of a group those of its options. */
  function beginningsOf(part: string): readonly number[] {
    if (part.startsWith('(') || part.startsWith('[')) return ofOptions(part.slice(1, -1));
    const known = ofPart.get(part);
    if (known !== undefined) return known;
    const made = part.startsWith('$') ? ofOptions(classes[part.slice(1)] ?? '') : [numberOf(part)];
    ofPart.set(part, made);
    return made;
  }

  function ofOptions(options: string): readonly number[] {
    const found = new Set<number>();
    for (const option of splitOptions(options)) {
      if (SINGLE.test(option)) {
        for (const each of beginningsOf(option)) found.add(each);
        continue;
      }
      const parts = partsOf(option);
      // What may be left out is followed by what the option may begin with too.
      const last = parts.findIndex(({ required }) => required);
      parts.forEach(({ text }, index) => {
        const beginnings = beginningsOf(text);
        if (index <= last) for (const each of beginnings) found.add(each);
      });
    }
    return [...found];
  }

  function setOf(part: string): number {
    const known = setNumbers.get(part);
    if (known !== undefined) return known;
    const made = sets.push(beginningsOf(part)) - 1;
    setNumbers.set(part, made);
    return made;
  }

  return {
    sets,
    literals,
    numberOf,
    of(phrase) {
      const found = partsOf(phrase).map(({ text, required }) => {
        if (required) return setOf(text);
        // It rules nothing out, but its words have to be known.
        beginningsOf(text);
        return null;
      });
      return { first: found[0] ?? null, needs: found.filter((set) => set !== null), atStart: phrase.startsWith('<') };
    },
  };
}
