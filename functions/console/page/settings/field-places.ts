import type { FieldProblem } from '../api/problem.ts';
import type { TextSpan } from '../draft/text-marks.ts';
import { findJsonPlaces } from './json-places.ts';
import { lineAt } from './part-text.ts';
import { isWithin, type PartPath } from './setting-parts.ts';

export interface PlacedProblem extends FieldProblem {
  /** In the editor's text; null for what stands elsewhere in the setting. */
  place: (TextSpan & { line: number }) | null;
}

/**
 * Says of each problem where in the editor's text it lies: at the value itself, or the nearest one around it; there at the words that
 * the message quotes.
 */
export function placeProblems(
  problems: readonly FieldProblem[],
  { text, plain, path }: { text: string; plain: boolean; path: PartPath },
): PlacedProblem[] {
  const starts = plain ? new Map<string, number>() : findJsonPlaces(text).starts;
  return problems.map((problem) => {
    const keys = problem.field.split('.');
    if (!isWithin(keys, path) && !isWithin(path, keys)) return { ...problem, place: null };
    // Of a template the API names the line in its message.
    const named = plain ? /^Line (\d+): (.*)$/s.exec(problem.message) : null;
    const message = named?.[2] ?? problem.message;
    const start = plain ? lineStart(text, Number(named?.[1] ?? 1)) : nearestStart(starts, keys.slice(path.length));
    // A single value is short enough, and what may stand in its place is quoted too.
    const searched = plain || /[{[]/.test(text[start] ?? '');
    const span = (searched && quotedSpan(text, start, message)) || restOfLine(text, start);
    return { ...problem, message, place: { ...span, line: lineAt(text, span.start) } };
  });
}

export function restOfLine(text: string, start: number): TextSpan {
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

/** Of a list with hundreds of rows the API may say only that a phrase in it can't be read, and which. */
function quotedSpan(text: string, from: number, message: string): TextSpan | null {
  const quoted = /"([^"]+)"/.exec(message)?.[1];
  if (quoted === undefined) return null;
  const found = [`"${quoted}"`, quoted].map((words) => ({ words, start: text.indexOf(words, from) }));
  const hit = found.find(({ start }) => start >= 0);
  return hit ? { start: hit.start, end: hit.start + hit.words.length } : null;
}

function nearestStart(starts: ReadonlyMap<string, number>, keys: readonly string[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const start = starts.get(keys.slice(0, length).join('.'));
    if (start !== undefined) return start;
  }
  return starts.get('') ?? 0;
}

function lineStart(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return Math.min(
    text.length,
    before.reduce((sum, { length }) => sum + length + 1, 0),
  );
}
