import type { LexiconIndex } from './lexicon-index.ts';
import type { LookedUpWord } from './phrase-lookup.ts';
import type { Sentence } from './sentences.ts';
import type { TextReading } from './word-reading.ts';

const BETWEEN_WORDS = /[\s、,，・「」『』【】()（）~〜]/;
/** Pairs of characters; memory stays bounded whatever is mailed in. */
const MOST_REMEMBERED = 20_000;
const NUMBER = /^[0-9][0-9.,]*/;
const NUMBER_LITERAL = '#';

/**
 * Makes the reader of Japanese and Chinese: every position is a character, and every known word that begins there is
 * noted, so that no segmenter has to guess where words part.
 */
export function createCharacterReader({
  byFirstCharacter,
  literals,
  lookup,
}: LexiconIndex): (text: string, sentences: readonly Sentence[]) => TextReading {
  const number = literals.indexOf(NUMBER_LITERAL);
  const words = new Map<string, LookedUpWord>();
  function remembered(found: readonly number[]): LookedUpWord {
    const written = found.join(' ');
    const known = words.get(written);
    if (known) return known;
    const made = lookup.lookUp(found);
    if (words.size >= MOST_REMEMBERED) words.clear();
    words.set(written, made);
    return made;
  }

  return (text, sentences) => {
    const length = text.length;
    const starts = Array.from({ length }, (_, index) => index);
    const units: TextReading['units'][number][] = [];
    const sentenceOf: number[] = [];
    const sentenceEnd: number[] = [];
    let sentence = 0;
    for (let at = 0; at < length; at += 1) {
      while (sentence < sentences.length - 1 && at >= (sentences[sentence]?.end ?? length)) sentence += 1;
      sentenceOf.push(sentence);
      sentenceEnd.push(sentences[sentence]?.end ?? length);
      const character = text[at] ?? '';
      const found = number !== -1 && character >= '0' && character <= '9' ? [number] : [];
      let filler = BETWEEN_WORDS.test(character) ? 1 : 0;
      for (const known of byFirstCharacter.get(character) ?? []) {
        if (!text.startsWith(known.text, at)) continue;
        if (known.literal !== null) found.push(known.literal);
        else if (filler === 0) filler = known.text.length;
      }
      units.push({ literals: found, word: remembered(found), filler, barrier: false });
    }
    const spanOf = (literal: number, position: number): number =>
      literal === number
        ? (NUMBER.exec(text.slice(position, position + 20))?.[0].length ?? 1)
        : (literals[literal]?.length ?? 1);
    const ends = starts.map((start) => start + 1);
    return { length, units, starts, ends, spanOf, sentenceOf, sentenceEnd };
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
