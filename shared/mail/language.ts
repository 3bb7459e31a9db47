import { LANGUAGES, type Language } from '../content/vocabulary.ts';
import { CHINESE_ONLY, JAPANESE_ONLY, LANGUAGE_SIGNS } from './language-signs.ts';
import WORDS from './language-words.json' with { type: 'json' };

/** Enough to know a language by; a long mail costs no more than a page. */
const LOOKED_AT = 1_500;
const MAX_WORDS = 50;
const MAX_SIGNED_WORDS = 12;
/** Weight of the marketplace's language: decides between near ties, never against three plain words. */
const PRIOR = 0.7;
const CONVINCING = 0.3;
const NOT_WORDS = /https?:\/\/\S{1,500}|\S{1,80}@\S{1,100}|\b[A-Z0-9-]{0,30}\d[A-Z0-9-]{0,30}/g;
/** Counting scripts is slow; most texts have Latin letters only. */
const BEYOND_LATIN = /[^\u0000-\u024f\u2000-\u20cf]/;
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu;

type Scores = Map<Language, number>;
const WORD_WEIGHTS = weighWords();
const spellings = new Map<string, Scores>();

/**
 * The language of a buyer's words. Japanese and Chinese show by their script, the others by frequent words and spellings;
 * `prior`, the marketplace's language, only settles what is close. Null when there is nothing to judge by.
 */
export function detectLanguage(text: string, prior: Language | null): Language | null {
  const start = text.slice(0, LOOKED_AT);
  const sample = (/[\d@]|:\/\//.test(start) ? start.replace(NOT_WORDS, ' ') : start).normalize('NFKC');
  const words =
    sample
      .toLowerCase()
      .replace(/[’‘´`]/g, "'")
      .match(/[\p{Script=Latin}']+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  const eastAsian = BEYOND_LATIN.test(sample) ? judgeIdeographs(sample, words.length, prior) : undefined;
  if (eastAsian !== undefined) return eastAsian;
  const others = BEYOND_LATIN.test(sample) ? (sample.match(OTHER_SCRIPT)?.length ?? 0) : 0;
  if (others > words.join('').length) return null;
  return judgeWords(words, prior);
}

/** `undefined` when the text is not mainly written in kana and ideographs. */
function judgeIdeographs(sample: string, latinWords: number, prior: Language | null): Language | undefined {
  const kana = sample.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0;
  const ideographs = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kana + ideographs < 2 || kana + ideographs < latinWords) return undefined;
  if (kana >= 2 && kana * 8 >= ideographs) return 'ja';
  const chinese = sample.match(CHINESE_ONLY)?.length ?? 0;
  const japanese = sample.match(JAPANESE_ONLY)?.length ?? 0;
  if (chinese > japanese) return 'zh';
  if (kana > 0) return 'ja';
  return prior === 'ja' || japanese > chinese ? 'ja' : 'zh';
}

function judgeWords(words: readonly string[], prior: Language | null): Language | null {
  if (words.length === 0) return null;
  const scores: Scores = new Map();
  let known = 0;
  let signed = 0;
  for (const word of words) {
    const weights = WORD_WEIGHTS.get(word) ?? WORD_WEIGHTS.get(word.split("'")[1] ?? '');
    if (weights !== undefined) {
      known += 1;
      for (const [language, weight] of weights) add(scores, language, weight);
    } else if (signed < MAX_SIGNED_WORDS) {
      // A word that is known says more than its spelling.
      signed += 1;
      for (const [language, weight] of spellingOf(word)) add(scores, language, weight);
    }
  }
  if (prior !== null) add(scores, prior, PRIOR);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const [language, score] = best;
  // Many words, hardly one known: some other language.
  if (words.length >= 8 && known * 8 < words.length && score < words.length * 0.25) return null;
  return score >= CONVINCING || (prior !== null && words.length <= 3) ? language : null;
}

/** What a word's spelling shows; remembered, because the same words come in every mail. */
function spellingOf(word: string): Scores {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const scores: Scores = new Map();
  for (const { language, pattern, weight } of LANGUAGE_SIGNS) {
    if (pattern.test(word)) add(scores, language, weight * 0.6);
  }
  if (spellings.size < 5_000) spellings.set(word, scores);
  return scores;
}

function add(scores: Scores, language: Language, weight: number): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

/** A word of several languages counts less for each of them. */
function weighWords(): Map<string, Scores> {
  const weights = new Map<string, Scores>();
  const lists: Partial<Record<Language, string>> = WORDS;
  for (const language of LANGUAGES) {
    for (const word of lists[language]?.split(' ') ?? []) {
      const known = weights.get(word) ?? new Map<Language, number>();
      known.set(language, 1);
      weights.set(word, known);
    }
  }
  for (const known of weights.values()) for (const language of known.keys()) known.set(language, 1 / known.size ** 1.5);
  return weights;
}
