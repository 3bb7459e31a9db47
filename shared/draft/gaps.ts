const GAP = /\[\[([a-z][a-z0-9_]{0,39})\]\]/g;

/** Names of the gaps that still stand in a text, each once, in order: what a person has to fill before approving. */
export function gapsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(GAP), (match) => match[1] ?? ''))];
}

/** So that a buyer's name or a product title can't pass for a gap. */
export const withoutGapMarks = (value: string): string => value.replace(/\[{2,}/g, '[').replace(/\]{2,}/g, ']');
