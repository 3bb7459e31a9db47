import type { Hit } from './hit.ts';
import type { PolicyContext, Speller } from './policy-context.ts';

/** A word that the dictionary does not know, and what it proposes. */
export interface Misspelling extends Hit {
  suggestion: string | null;
}

/** More say that the text is in another language, or about things that no dictionary has. */
const MOST_FOUND = 8;
/** A proposal takes a tenth of a second the first time that its word is met. */
const MOST_SUGGESTED = 4;
const FEWEST_LETTERS = 4;
/** Of the words that were looked up: beyond this the text is none of the dictionary's language. */
const MOST_UNKNOWN_SHARE = 0.4;
const FEWEST_UNKNOWN = 6;

const CHUNK = /\S+/g;
/** Addresses, codes, gaps and keys are no words: `WH-1000`, `amazon.de/…`, `[[name]]`, `5V/2A`. */
const NO_WORDS = /[\d@/\\_[\]{}<>#=+]|\p{L}[.:]\p{L}/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

const plain = (word: string): string => word.normalize('NFC').replace(/’/g, "'").toLowerCase();

const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORD), ([word]) => plain(word));

/** What stands for itself: the buyer's own words, the product, the template as it was filled. */
const knownWords = (context: PolicyContext): ReadonlySet<string> =>
  new Set(
    [context.buyerText, context.productTitle, context.returnAddress, ...(context.allowedPromises ?? [])].flatMap(
      (text) => (text ? wordsOf(text) : []),
    ),
  );

interface Word {
  text: string;
  start: number;
}

/** Words in small letters: names, brands and German nouns begin with a capital, and no dictionary has them all. */
function wordsIn(body: string): Word[] {
  return Array.from(body.matchAll(CHUNK)).flatMap(({ index: at, 0: chunk }) =>
    NO_WORDS.test(chunk)
      ? []
      : Array.from(chunk.matchAll(WORD), ({ index, 0: text }) => ({ text, start: at + index })).filter(
          ({ text }) => text.length >= FEWEST_LETTERS && text === text.toLowerCase() && text === text.normalize('NFKC'),
        ),
  );
}

/** Pronouns that Spanish writes behind a verb, one or two, which then gets an accent: `adjúntela`, `enviárselo`. */
const ENCLITICS = [/(?:me|te|se|nos|l[aeo]s?)$/, /(?:me|te|se|nos)(?:l[aeo]s?)$/];

/** An elided article or pronoun (`l'étui`, `qu’il`) and the English `'s` belong to no entry of a dictionary. */
function isKnown(word: string, speller: Speller): boolean {
  if (speller.isWord(word)) return true;
  const parts = word.split("'");
  if (parts.length > 1) return parts.every((part) => part.length < 3 || speller.isWord(part));
  if (speller.language !== 'es') return false;
  const verbs = ENCLITICS.map((pronouns) =>
    word
      .replace(pronouns, '')
      .normalize('NFD')
      .replace(/\u0301/g, ''),
  );
  return verbs.some((verb) => verb.length > 2 && verb.length < word.length && speller.isWord(verb.normalize('NFC')));
}

/** Misspelt words of a reply in the speller's language, in order; each word once. */
export function findSpelling(body: string, speller: Speller, context: PolicyContext): Misspelling[] {
  const own = knownWords(context);
  const byWord = new Map<string, Word>();
  for (const word of wordsIn(body)) {
    const key = plain(word.text);
    if (!byWord.has(key)) byWord.set(key, word);
  }
  const unknown = [...byWord].filter(([key]) => !own.has(key) && !isKnown(key, speller));
  if (unknown.length >= FEWEST_UNKNOWN && unknown.length > byWord.size * MOST_UNKNOWN_SHARE) return [];
  return unknown.slice(0, MOST_FOUND).map(([key, { text, start }], index) => ({
    rule: 'spelling',
    start,
    end: start + text.length,
    suggestion: index < MOST_SUGGESTED ? (speller.suggest(key)[0] ?? null) : null,
  }));
}
