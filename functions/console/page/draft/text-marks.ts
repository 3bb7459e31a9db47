/** A part of a text, in UTF-16 code units: what a browser's text field counts too. */
export interface TextSpan {
  start: number;
  end: number;
}

export type MarkKind = 'gap' | 'block' | 'warn';

export interface Mark extends TextSpan {
  kind: MarkKind;
}

export interface Segment {
  text: string;
  kind: MarkKind | null;
}

/** What shows when marks overlap: the first kind that covers a place wins. */
const STRONGEST_FIRST: readonly MarkKind[] = ['block', 'gap', 'warn'];

/** The text cut where marks begin and end, so that it can be laid under the text field. Joined, it is the text again. */
export function markText(text: string, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(clamp(mark.start, text.length));
    cuts.add(clamp(mark.end, text.length));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    const kind = STRONGEST_FIRST.find((strong) => covering.includes(strong)) ?? null;
    const last = segments.at(-1);
    if (last && last.kind === kind) last.text += text.slice(start, end);
    else segments.push({ text: text.slice(start, end), kind });
  }
  return segments;
}

const clamp = (offset: number, length: number) => Math.max(0, Math.min(offset, length));
