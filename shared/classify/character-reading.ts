import type { LexiconIndex } from './lexicon-index.ts';
import type { Sentence } from './sentences.ts';
import type { TextReading } from './word-reading.ts';

/**
 * Makes the reader of Japanese and Chinese: every position is a character, and every known word that begins there is
 * noted, so that no segmenter has to guess where words part.
 */
export function createCharacterReader(
  lexicon: LexiconIndex,
): (text: string, sentences: readonly Sentence[]) => TextReading {
  return (text, sentences) => {
    const length = text.length;
    const starts = Array.from({ length }, (_, index) => index);
    const atomsAt: number[][] = new Array(length);
    const fillerAt: number[] = new Array(length).fill(0);
    const sentenceOf: number[] = new Array(length).fill(0);
    const sentenceEnd: number[] = new Array(length).fill(0);
    let sentence = 0;
    for (let at = 0; at < length; at += 1) {
      while (sentence < sentences.length - 1 && at >= (sentences[sentence]?.end ?? length)) sentence += 1;
      sentenceOf[at] = sentence;
      sentenceEnd[at] = sentences[sentence]?.end ?? length;
      const atoms: number[] = [];
      const character = text[at] ?? '';
      if (/[\s、,，・「」『』【】()（）]/.test(character)) fillerAt[at] = 1;
      if (/[0-9]/.test(character))
        atoms.push(lexicon.numberAtom, /^[0-9.,]+/.exec(text.slice(at, at + 20))?.[0].length ?? 1);
      for (const entry of lexicon.byFirstCharacter.get(character) ?? []) {
        if (!text.startsWith(entry.text, at)) continue;
        if (!entry.filler) atoms.push(entry.atom, entry.text.length);
        else if (fillerAt[at] === 0) fillerAt[at] = entry.text.length;
      }
      atomsAt[at] = atoms;
    }
    return {
      length,
      starts,
      ends: starts.map((start) => start + 1),
      atomsAt,
      fillerAt,
      barrierAt: [],
      sentenceOf,
      sentenceEnd,
    };
  };
}

/** What a character text is compared as: full-width Latin and half-width kana made usual, one form for each character. */
export function unifyCharacters(text: string, spellings: ReadonlyMap<string, string>): string {
  const usual = text.normalize('NFKC').toLowerCase();
  if (spellings.size === 0) return usual;
  let unified = '';
  for (const character of usual) unified += spellings.get(character) ?? character;
  return unified;
}
