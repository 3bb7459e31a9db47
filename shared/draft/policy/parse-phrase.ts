import { foldText } from './fold-text.ts';
import type { Literal } from './phrase-trie.ts';

/** One step of a phrase: any of `literals`, at most `gap` characters after the step before it. */
export interface PhraseStep {
  literals: Literal[];
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

function parseAlternatives(
  source: string,
  lists: Readonly<Record<string, string>>,
  seen: readonly string[],
): Literal[] {
  return source.split('|').flatMap((part): Literal[] => {
    const alternative = part.trim();
    const list = /^\{([\w-]+)\}$/.exec(alternative)?.[1];
    if (list !== undefined) {
      const listed = lists[list];
      if (listed === undefined) throw new Error(`policy wording: no word list {${list}} for the phrase "${source}"`);
      if (seen.includes(list)) throw new Error(`policy wording: the word list {${list}} names itself`);
      return parseAlternatives(listed, lists, [...seen, list]);
    }
    const openStart = alternative.startsWith('*');
    const openEnd = alternative.endsWith('*');
    const literal = alternative.replace(/^\*|\*$/g, '');
    if (literal === '') throw new Error(`policy wording: an empty alternative in "${source}"`);
    return spellings(literal).map((text) => ({ text, openStart, openEnd }));
  });
}

/**
 * Reads a phrase such as `leave|write ~ {good} ~12 review*`; `~~` may cross the end of a sentence.
 * @throws when it names a list that is not there, or has an empty alternative: wording is checked when it is published.
 */
export function parsePhrase(source: string, lists: Readonly<Record<string, string>>): PhraseStep[] {
  const parts = source.split(/(~~?\d*)/);
  const steps: PhraseStep[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const separator = index === 0 ? '' : (parts[index - 1] ?? '');
    const gap = separator.replace(/~/g, '');
    steps.push({
      literals: parseAlternatives(parts[index] ?? '', lists, []),
      gap: gap === '' ? DEFAULT_GAP : Number(gap),
      crossesSentences: separator.startsWith('~~'),
    });
  }
  return steps;
}
