import type { TextSpan } from './text-marks.ts';

export interface Gap extends TextSpan {
  /** What is missing, as the template names it: `trackingNumber`. */
  name: string;
}

/** Gaps of a draft, `[[name]]`, where the template needed what nobody knew (shared/draft/draft.ts). In order of the text. */
export function findGaps(text: string): Gap[] {
  return [...text.matchAll(/\[\[\s*([^[\]\n]{1,80}?)\s*\]\]/g)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every gap of that name filled. The value stands as typed: no pattern in it is read. */
export function fillGap(text: string, name: string, value: string): string {
  let filled = '';
  let from = 0;
  for (const gap of findGaps(text)) {
    if (gap.name !== name) continue;
    filled += text.slice(from, gap.start) + value;
    from = gap.end;
  }
  return filled + text.slice(from);
}
