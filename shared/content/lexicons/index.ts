import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { splitPhrases } from './phrase.ts';
import type { LexiconData, Lexicons } from './schema.ts';
import { chinese } from './zh.ts';

/** The lexicons the product ships with. `lexiconsSchema` checks them in the tests, and whatever a lead changes when it is saved. */
export const defaultLexicons: Lexicons = {
  en: withoutLayout(english),
  fr: withoutLayout(french),
  it: withoutLayout(italian),
  es: withoutLayout(spanish),
  de: withoutLayout(german),
  zh: withoutLayout(chinese),
  ja: withoutLayout(japanese),
};

/** Each text in one line: how they are laid out in our files is nothing that a lead should read, or that is worth a kilobyte. */
function withoutLayout(lexicon: LexiconData): LexiconData {
  const inLine = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('| ', '|');
  const list = (phrases: string | readonly string[] = ''): string => splitPhrases(phrases).join(', ');
  const { words, before, after } = lexicon.negations ?? {};
  return {
    ...lexicon,
    fillers: inLine([lexicon.fillers].flat().join(', ')),
    classes: Object.fromEntries(
      Object.entries(lexicon.classes ?? {}).map(([name, members]) => [name, inLine(members)]),
    ),
    keywords: lexicon.keywords.map((row) => ({ ...row, phrases: list(row.phrases) })),
    risks: lexicon.risks?.map((row) => ({ ...row, phrases: list(row.phrases) })),
    guards: list(lexicon.guards),
    alternatives: list(lexicon.alternatives),
    requests: list(lexicon.requests),
    negations: { words: list(words), before: list(before), after: list(after) },
  };
}
