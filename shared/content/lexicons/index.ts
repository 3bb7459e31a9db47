import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import type { Lexicons } from './schema.ts';
import { chinese } from './zh.ts';

/** The lexicons the product ships with. `lexiconsSchema` checks them in the tests, and whatever a lead changes when it is saved. */
export const defaultLexicons: Lexicons = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  ja: japanese,
  zh: chinese,
};
