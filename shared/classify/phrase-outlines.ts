import type { LexiconData } from '../content/lexicons/schema.ts';
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

const WORD = /([=*]?)([\p{L}\p{M}\p{N}'々〆ー.+-]+)(\*?)|#|\$(\w+)/gu;
/** Makes outlines of a lexicon's phrases. */
export function createOutlines({ reading, language, classes = {} }: LexiconData): Outlines {
  const sets = new Map<string, BeginningSet | null>();
  const holding = new Map<string, BeginningSet[]>();
  const literals = new Set<string>();
  let sentence = 0;

  const beginning = (word: string): string => {
    if (reading === 'characters') return word.slice(0, 2);
    const plain = language === 'de' ? foldDigraphs(fold(word)) : fold(word);
    return shortened(plain, plain.length >= LONG_WORD ? 4 : 3);
  };

  /** Null when a part may begin with anything: an ending, or a number. */
  function beginningsOf(part: string): Set<string> | null {
    const found = new Set<string>();
    for (const [symbol, mark, word, , name] of part.matchAll(WORD)) {
      if (name !== undefined) {
        const inner = beginningsOf(classes[name] ?? '');
        if (inner === null) return null;
        for (const each of inner) found.add(each);
      } else if (symbol === '#' || mark === '*' || word === undefined) {
        if (reading === 'words' || symbol !== '#') return null;
        for (const digit of '0123456789') found.add(digit);
      } else if (!/^\.+$/.test(word)) {
        if (reading === 'characters') literals.add(word);
        found.add(beginning(word));
      }
    }
    return found;
  }

  function setOf(part: string): BeginningSet | null {
    const known = sets.get(part);
    if (known !== undefined) return known;
    const beginnings = beginningsOf(part);
    const made = beginnings === null ? null : { beginnings: [...beginnings], metIn: 0 };
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
      const found = parts.map((part) => (part.required ? setOf(part.text) : noted(part.text)));
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

  /** An optional part rules nothing out, but its words have to be known. */
  function noted(part: string): null {
    if (reading === 'characters') beginningsOf(part);
    return null;
  }
}

/** The beginnings under which a written word may be asked for: its own, and its stem's where that is shorter ("going"). */
export function beginningsOfWritten(folded: string, stems: readonly string[]): string[] {
  const beginnings = [shortened(folded, 3)];
  if (folded.length > 3) beginnings.push(shortened(folded, 4));
  for (const stem of stems) if (stem.length < 3) beginnings.push(shortened(stem, 3));
  return beginnings;
}

/** Words this long keep four letters through inflection, shorter ones three. */
const LONG_WORD = 6;

/** "try" and "tried" begin alike. */
function shortened(word: string, length: number): string {
  return word.slice(0, length).replace(/y/g, 'i');
}

/** Words, classes and groups at the top of a phrase; gaps say nothing. */
function partsOf(phrase: string): { text: string; required: boolean }[] {
  const parts: { text: string; required: boolean }[] = [];
  let start = 0;
  let depth = 0;
  const end = (at: number): void => {
    const text = phrase.slice(start, at).trim();
    if (text !== '' && !/^[.…]+$/.test(text)) parts.push({ text, required: !text.startsWith('[') });
    start = at;
  };
  for (let at = 0; at < phrase.length; at += 1) {
    const character = phrase[at];
    if (depth === 0 && (character === ' ' || character === '(' || character === '[')) end(at);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') {
      depth -= 1;
      if (depth === 0) end(at + 1);
    }
  }
  end(phrase.length);
  return parts;
}
