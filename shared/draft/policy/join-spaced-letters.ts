import type { CheckedText } from './checked-text.ts';

export interface JoinedText {
  text: string;
  /** Folded offset of each code unit of `text`. */
  offsets: number[];
  /** True where letters were joined: word edges are not known there. */
  isJoined(index: number): boolean;
}

/** `w e c h a t`, `w.e.c.h.a.t`, `微 信 号`: single letters with one and the same sign between them. */
const SPACED =
  /(?<![a-z0-9])[a-z0-9\p{Script=Han}\p{Script=Katakana}](?:([ .\-_*/|~+])[a-z0-9@.\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])(?:\1[a-z0-9@.\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]){1,80}(?![a-z0-9])/gu;

/** The text with spaced-out letters joined, or null when it has none. */
export function joinSpacedLetters({ folded }: Pick<CheckedText, 'folded'>): JoinedText | null {
  const runs = Array.from(folded.matchAll(SPACED), ({ index, 0: run }) => ({ start: index, end: index + run.length }));
  if (runs.length === 0) return null;
  let text = '';
  const offsets: number[] = [];
  const joined = new Set<number>();
  let at = 0;
  const keep = (index: number, isJoined: boolean): void => {
    if (isJoined) joined.add(text.length);
    text += folded[index] ?? '';
    offsets.push(index);
  };
  for (const { start, end } of runs) {
    for (; at < start; at++) keep(at, false);
    for (; at < end; at += 2) keep(at, true);
    at = end;
  }
  for (; at < folded.length; at++) keep(at, false);
  return { text, offsets, isJoined: (index) => joined.has(index) || joined.has(index - 1) };
}
