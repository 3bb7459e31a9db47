import { gapsIn } from '../../../../shared/draft/gaps.ts';
import type { TextSpan } from './text-marks.ts';

export interface Gap extends TextSpan {
  /** What is missing, as the template names it: `tracking_number`. */
  name: string;
}

const written = (name: string) => `[[${name}]]`;

/** Every place where a gap stands in a draft, in order of the text. */
export function findGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (const name of gapsIn(text)) {
    const gap = written(name);
    for (let start = text.indexOf(gap); start !== -1; start = text.indexOf(gap, start + gap.length)) {
      gaps.push({ name, start, end: start + gap.length });
    }
  }
  return gaps.sort((a, b) => a.start - b.start);
}

/** The text with every gap of that name filled. The value stands as typed: no pattern in it is read. */
export const fillGap = (text: string, name: string, value: string): string =>
  text.replaceAll(written(name), () => value);
