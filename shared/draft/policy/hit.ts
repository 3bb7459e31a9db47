import type { PolicyData } from '../../content/policy/policy-schema.ts';
import type { CheckedText } from './checked-text.ts';
import type { PolicyContext } from './policy-context.ts';

/** A breach found in a folded text, by the id of its rule. */
export interface Hit {
  rule: string;
  start: number;
  end: number;
}

/** Looks for one kind of breach. Pure. */
export type Finder = (text: CheckedText, context: PolicyContext, policy: PolicyData) => Hit[];
