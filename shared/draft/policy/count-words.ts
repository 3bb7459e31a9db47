import type { PolicyLimits } from '../../content/policy/policy-schema.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Words, also of languages that have no blanks: a Chinese text of 1.6 and a Japanese one of 2.2 characters says about as much
 * as one English word (translators' usual rate; in the policy's data), so 300 words are some 480 and 660 characters.
 */
export function countWords(text: string, { charactersPerWord }: PolicyLimits): number {
  if (!HAS_UNSPACED.test(text)) return text.match(WORDS)?.length ?? 0;
  const characters = text.match(UNSPACED)?.length ?? 0;
  const perWord = KANA.test(text) ? charactersPerWord.ja : charactersPerWord.zh;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(characters / perWord);
}

/** The same, without counting a text that is too short to be over. */
export function isLongerThan(text: string, words: number, limits: PolicyLimits): boolean {
  // A word and its blank are two characters at least.
  const fewestCharactersPerWord = HAS_UNSPACED.test(text) ? limits.charactersPerWord.zh : 2;
  return text.length / fewestCharactersPerWord > words && countWords(text, limits) > words;
}
