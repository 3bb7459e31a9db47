import { foldText } from './fold-text.ts';
import type { Literal } from './phrase-trie.ts';

/** One step of a phrase: any of `literals`, at most `gap` characters after the step before it. */
export interface PhraseStep {
  /** As written: steps of one language that are written alike are one group. */
  alternatives: string;
  literals: () => Literal[];
  gap: number;
  crossesSentences: boolean;
}

const DEFAULT_GAP = 40;

/** A hyphen or a slash between words says no more than a blank: `five-star`, `five star`. */
export const wordingView = (folded: string): string => folded.replace(/[-_\n]/g, ' ');

/** German writes `ue` for `ü` where a keyboard has none; folding alone makes it `u`. */
function spellings(literal: string): string[] {
  const folded = fold(literal);
  const spelledOut = literal.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return spelledOut === literal ? [folded] : [folded, fold(spelledOut)];
}

const fold = (text: string): string => wordingView(foldText(text).folded).replace(/ +/g, ' ');

/** Parses phrases of one language; each word list once, for most phrases share them. */
export function createPhraseParser(lists: Readonly<Record<string, string>>): (source: string) => PhraseStep[] {
  const parsedLists = new Map<string, Literal[]>();

  function parseList(name: string, source: string, seen: readonly string[]): Literal[] {
    const known = parsedLists.get(name);
    if (known) return known;
    const listed = lists[name];
    if (listed === undefined) throw new Error(`policy wording: no word list {${name}} for the phrase "${source}"`);
    if (seen.includes(name)) throw new Error(`policy wording: the word list {${name}} names itself`);
    const literals = parseAlternatives(listed, [...seen, name]);
    parsedLists.set(name, literals);
    return literals;
  }

  function parseAlternatives(source: string, seen: readonly string[]): Literal[] {
    return source.split('|').flatMap((part): Literal[] => {
      const alternative = part.trim();
      const list = /^\{([\w-]+)\}$/.exec(alternative)?.[1];
      if (list !== undefined) return parseList(list, source, seen);
      const openStart = alternative.startsWith('*');
      const openEnd = alternative.endsWith('*');
      const literal = alternative.replace(/^\*|\*$/g, '');
      if (literal === '') throw new Error(`policy wording: an empty alternative in "${source}"`);
      return spellings(literal).map((text) => ({ text, openStart, openEnd }));
    });
  }

  return (source) => parseSteps(source, (alternatives) => parseAlternatives(alternatives, []));
}

/**
 * Reads a phrase such as `leave|write ~ {good} ~12 review*`; `~~` may cross the end of a sentence.
 * @throws when it names a list that is not there, or has an empty alternative: wording is checked when it is published.
 */
function parseSteps(source: string, parseAlternatives: (alternatives: string) => Literal[]): PhraseStep[] {
  const parts = source.split(/(~~?\d*)/);
  const steps: PhraseStep[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const separator = index === 0 ? '' : (parts[index - 1] ?? '');
    const gap = separator.replace(/~/g, '');
    steps.push({
      alternatives: (parts[index] ?? '').trim(),
      literals: () => parseAlternatives(parts[index] ?? ''),
      gap: gap === '' ? DEFAULT_GAP : Number(gap),
      crossesSentences: separator.startsWith('~~'),
    });
  }
  return steps;
}
