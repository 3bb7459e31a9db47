import type { TextSpan } from '../draft/text-marks.ts';

/** More are of no use to anybody, and would be slow to draw. */
const MOST_HITS = 500;

/** Where a text says something, in either case. */
export function findAll(text: string, wanted: string): TextSpan[] {
  if (wanted.trim() === '') return [];
  const pattern = new RegExp(wanted.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  const hits: TextSpan[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    hits.push({ start: index, end: index + found.length });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}
