import { english } from './en.ts';
import type { Lexicons } from './schema.ts';

/** The lexicons the product ships with. `lexiconsSchema` checks them in the tests, and whatever a lead changes when it is saved. */
export const defaultLexicons: Lexicons = { en: english };
