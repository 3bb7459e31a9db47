import type { LexiconIndex } from './lexicon-index.ts';
import type { Reading } from './phrase-program.ts';
import type { Sentence } from './sentences.ts';
import { fold, foldDigraphs, stemKeys } from './stems.ts';

/** A reading, and where each position stands in the text. */
export interface TextReading extends Reading {
  starts: readonly number[];
  ends: readonly number[];
  /** Index of the sentence that holds each position. */
  sentenceOf: readonly number[];
}

interface KnownWord {
  atoms: number[];
  filler: number;
  barrier: boolean;
}

const JOINED = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´-][\p{L}\p{M}\p{N}]+)*/gu;
const PARTED = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/** Stems are remembered up to this many words, then forgotten all at once: memory stays bounded whatever is mailed in. */
const MOST_REMEMBERED = 20_000;

/** Makes the reader of texts whose words are parted by spaces. */
export function createWordReader(lexicon: LexiconIndex): (text: string, sentences: readonly Sentence[]) => TextReading {
  const remembered = new Map<string, KnownWord[]>();
  const pattern = lexicon.apostrophe === 'parts' ? PARTED : JOINED;

  function look(written: string): KnownWord[] {
    const known = remembered.get(written);
    if (known) return known;
    const folded = fold(written);
    const spelling = lexicon.spellings.get(folded);
    const parts =
      spelling === undefined && written.includes('-') ? written.split('-') : (spelling?.split(' ') ?? [written]);
    const words = parts.filter((part) => part !== '').map((part) => know(part, lexicon));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(written, words);
    return words;
  }

  return (text, sentences) => {
    const starts: number[] = [];
    const ends: number[] = [];
    const sentenceOf: number[] = [];
    const atomsAt: number[][] = [];
    const fillerAt: number[] = [];
    const barrierAt: boolean[] = [];
    const sentenceEnd: number[] = [];
    sentences.forEach((sentence, sentenceIndex) => {
      for (const token of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
        const start = sentence.start + token.index;
        for (const word of look(token[0])) {
          starts.push(start);
          ends.push(start + token[0].length);
          sentenceOf.push(sentenceIndex);
          atomsAt.push(word.atoms);
          fillerAt.push(word.filler);
          barrierAt.push(word.barrier);
        }
      }
    });
    // A position's sentence ends where the next sentence's words begin.
    let end = starts.length;
    for (let at = starts.length - 1; at >= 0; at -= 1) {
      if (sentenceOf[at] !== sentenceOf[at + 1]) end = at + 1;
      sentenceEnd[at] = end;
    }
    return { length: starts.length, starts, ends, sentenceOf, sentenceEnd, atomsAt, fillerAt, barrierAt };
  };
}

function know(word: string, lexicon: LexiconIndex): KnownWord {
  const folded = lexicon.language === 'de' ? foldDigraphs(fold(word)) : fold(word);
  const found: number[] = [];
  const note = (atom: number | undefined): void => {
    if (atom !== undefined) found.push(atom, 1);
  };
  if (/^\p{N}/u.test(folded)) note(lexicon.numberAtom);
  note(lexicon.atoms.get(`=${folded}`));
  const keys = stemKeys(word, lexicon.language);
  for (const key of keys) note(lexicon.atoms.get(key));
  for (const length of lexicon.beginnings.lengths) {
    if (length <= folded.length) note(lexicon.beginnings.atoms.get(folded.slice(0, length)));
  }
  for (const length of lexicon.endings.lengths) {
    if (length <= folded.length) note(lexicon.endings.atoms.get(folded.slice(-length)));
  }
  if (found.length === 0) {
    for (const key of keys) {
      const nearest = lexicon.typos.nearest(folded, key);
      if (nearest !== null) note(lexicon.atoms.get(nearest));
    }
  }
  return { atoms: found, filler: lexicon.fillers.has(folded) ? 1 : 0, barrier: lexicon.barriers.has(folded) };
}
