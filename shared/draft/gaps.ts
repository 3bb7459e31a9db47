const GAP = /\[\[([a-z][a-z0-9_]{0,39})\]\]/g;

/** Names of the gaps that still stand in a text, each once, in order: what a person has to fill before approving. */
export function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(GAP), (match) => match[1] ?? ''))];
}

/** So that a buyer's name or a product title can't pass for a gap. */
export const withoutGapMarks = (value: string): string => value.replace(/\[{2,}/g, '[').replace(/\]{2,}/g, ']');

/** A gap where it stands: UTF-16 code units. One that stands nowhere in the text (a missing recipient) spans 0–0. */
export interface GapSpan {
  name: string;
  start: number;
  end: number;
}

/** Every place of the missing names in a text, in order. */
export function gapSpans(text: string, missing: readonly string[]): GapSpan[] {
  const spans = Array.from(text.matchAll(GAP), ({ 0: mark, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + mark.length,
  }));
  const elsewhere = missing.filter((name) => !spans.some((span) => span.name === name));
  return [...elsewhere.map((name) => ({ name, start: 0, end: 0 })), ...spans];
}
