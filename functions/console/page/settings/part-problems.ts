import type { FieldProblem } from '../api/problem.ts';
import type { Words } from '../words/words.ts';
import { type PlacedProblem, placeProblems, restOfLine } from './field-places.ts';
import { lineAt, readPart } from './part-text.ts';
import type { PartPath } from './setting-parts.ts';

/** What the API has against the text that was sent; it holds for that text alone. */
export interface Refusal {
  text: string;
  detail: string;
  fields: readonly FieldProblem[];
}

/** What stands in the way of saving the text: a mistake in the JSON, else what the API said of this very text. */
export function partProblems(
  edited: { text: string; plain: boolean; path: PartPath },
  refusal: Refusal | null,
  { say }: Words,
): PlacedProblem[] {
  const { text, plain } = edited;
  const { fault } = readPart(text, plain);
  if (fault) {
    const place = { ...restOfLine(text, fault.at), line: lineAt(text, fault.at) };
    return [{ field: 'JSON', message: say(`settings.json.${fault.kind}`), place }];
  }
  if (!refusal) return [];
  if (refusal.fields.length === 0) return [{ field: '', message: refusal.detail, place: null }];
  return placeProblems(refusal.fields, edited);
}
