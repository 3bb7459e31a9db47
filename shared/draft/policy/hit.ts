import type { CheckedText } from './checked-text.ts';
import type { PolicyContext } from './policy-context.ts';

/** A breach, by the id of its rule. Offsets are those of the text that was looked at. */
export interface Hit {
  rule: string;
  start: number;
  end: number;
}

/** Looks for one kind of breach in a folded text. Pure. */
export type Finder = (text: CheckedText, context: PolicyContext) => Hit[];
