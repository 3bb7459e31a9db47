import type { LexiconIndex } from './lexicon-index.ts';
import type { LookedUpWord } from './phrase-lookup.ts';
import type { Reading, Unit } from './phrase-program.ts';
import type { Sentence } from './sentences.ts';
import { fold } from './stems.ts';
import { createWordSplitter } from './word-splitter.ts';

interface TextUnit extends Unit {
  word: LookedUpWord;
}

/** A reading, and where each position stands in the text. */
export interface TextReading extends Reading {
  units: readonly TextUnit[];
  starts: readonly number[];
  ends: readonly number[];
  /** Index of the sentence that holds each position. */
  sentenceOf: readonly number[];
}

/** Words are remembered up to this many, then forgotten all at once: memory stays bounded whatever is mailed in. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

const ONE = (): number => 1;

/** Makes the reader of texts whose words are parted by spaces. */
export function createWordReader({
  apostrophe,
  spellings,
  words,
  lookup,
}: LexiconIndex): (text: string, sentences: readonly Sentence[]) => TextReading {
  const remembered = new Map<string, readonly TextUnit[]>();
  const split = createWordSplitter(apostrophe);

  const read = (word: string): TextUnit => {
    const literals = words.literalsOf(word);
    return {
      literals,
      word: lookup.lookUp(literals),
      filler: words.isFiller(word) ? 1 : 0,
      barrier: words.isBarrier(word),
    };
  };

  /** A spelling may stand for several words ("dont" for "do not"), and a hyphen parts them. */
  function look(written: string): readonly TextUnit[] {
    const known = remembered.get(written);
    if (known) return known;
    const spelling = spellings.get(fold(written));
    const parts = spelling === undefined ? written.split('-') : spelling.split(' ');
    const made = parts.filter((part) => part !== '').map(read);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (written.length <= LONGEST_REMEMBERED) remembered.set(written, made);
    return made;
  }

  return (text, sentences) => {
    const starts: number[] = [];
    const ends: number[] = [];
    const sentenceOf: number[] = [];
    const units: TextUnit[] = [];
    const sentenceEnd: number[] = [];
    sentences.forEach((sentence, sentenceIndex) => {
      split(text, sentence.start, sentence.end, (start, end) => {
        for (const word of look(text.slice(start, end))) {
          starts.push(start);
          ends.push(end);
          sentenceOf.push(sentenceIndex);
          units.push(word);
        }
      });
    });
    // A position's sentence ends where the next sentence's words begin.
    let end = starts.length;
    for (let at = starts.length - 1; at >= 0; at -= 1) {
      if (sentenceOf[at] !== sentenceOf[at + 1]) end = at + 1;
      sentenceEnd[at] = end;
    }
    return { length: units.length, units, starts, ends, sentenceOf, sentenceEnd, spanOf: ONE };
  };
}
