/** Amazon's readers stop earlier; the policy check warns above this. */
export const WORD_LIMIT = 300;

/** Words as a reader counts them, in languages without spaces too. */
export function countWords(text: string, language: string): number {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1;
  }
  return count;
}
