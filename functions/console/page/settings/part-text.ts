import { findJsonPlaces, type JsonFault } from './json-places.ts';

/** A part that is a text is edited as that text, without the quotes and the `\n` of JSON. */
export const isPlain = (value: unknown): value is string => typeof value === 'string';

/** A part of a setting as it stands in the editor. */
export const textOf = (value: unknown): string => (isPlain(value) ? value : JSON.stringify(value ?? null, null, 2));

export type ReadPart = { value: unknown; fault: null } | { fault: { kind: JsonFault; at: number } };

/** What the editor's text says. @param plain whether the part is a text */
export function readPart(text: string, plain: boolean): ReadPart {
  if (plain) return { value: text, fault: null };
  const { fault } = findJsonPlaces(text);
  return fault ? { fault } : { value: JSON.parse(text), fault: null };
}

/** Counted from 1, as people and editors count. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
