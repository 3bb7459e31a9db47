/** A sentence as offsets into the text. */
export interface Sentence {
  start: number;
  end: number;
  question: boolean;
}

/**
 * Ends of sentences: the marks of all seven languages, a blank line, and a line break after a short line (mail programs
 * wrap long lines, so a break after a long one says nothing). A full stop inside a number or an address ends nothing.
 */
const BOUNDARY = /[.!?…]+(?=[\s"'”»)]|$)|[!?]+|[。！？!?]+|;(?=\s)|；|\n/gu;
const WRAPPED_LINE = 55;
const MOST_SENTENCES = 2000;

export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  for (const mark of text.matchAll(BOUNDARY)) {
    const end = mark.index + mark[0].length;
    if (mark[0] === '\n') {
      const wrapped = mark.index - lineStart >= WRAPPED_LINE && text[end] !== '\n';
      lineStart = end;
      if (wrapped) continue;
    }
    if (text.slice(start, mark.index).trim() === '' && !/[?？]/.test(mark[0])) {
      start = end;
      continue;
    }
    sentences.push({ start, end, question: /[?？]/.test(mark[0]) });
    start = end;
    if (sentences.length === MOST_SENTENCES) break;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length, question: false });
  return sentences;
}
