import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import type { ReplyLanguage } from '../content/vocabulary.ts';

const STEMMERS: Partial<Record<ReplyLanguage, { stem(word: string): string }>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
};

/** Longer "words" are codes, keys and links: they have no stem, and a stemmer's regular expressions take long over them. */
const LONGEST_WORD = 40;

/** Lower case without diacritics, apostrophes and ligatures, so that "Übergröße" and "ubergrosse" are one word. */
export function fold(word: string): string {
  // Most tokens are plain ASCII, for which the two normalisations would be the costliest step of all.
  const plain = /^[\x20-\x7e]*$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe');
  return plain.replace(/['’‘ʼ`´-]/g, '');
}

/**
 * The forms under which a word is compared: the stem of what is written and the stem of it without diacritics, because
 * half the buyers leave them out and the stemmers' rules need them. Umlauts are also written ae, oe, ue in German.
 */
export function stemKeys(word: string, language: ReplyLanguage): string[] {
  const folded = fold(word);
  const stemmer = STEMMERS[language];
  if (!stemmer || folded.length > LONGEST_WORD) return [folded];
  if (language === 'de') return [stemmer.stem(foldDigraphs(folded))];
  const bare = fold(stemmer.stem(folded));
  const lower = word.normalize('NFC').toLowerCase();
  if (lower === folded) return [bare];
  const written = fold(stemmer.stem(lower));
  return written === bare ? [bare] : [bare, written];
}

export function foldDigraphs(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}
