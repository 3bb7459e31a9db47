import type { PolicyData } from '../../content/policy/policy-schema.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../content/vocabulary.ts';
import { createPhraseParser } from './parse-phrase.ts';
import { createPhraseTrie, type Literal, type PhraseTrie } from './phrase-trie.ts';

interface CompiledStep {
  group: number;
  gap: number;
  crossesSentences: boolean;
}

export interface CompiledPhrase {
  rule: string;
  /** What exceptions hold for it: `messenger/direct` breaks the rule `messenger` and is excused by none of that rule's. */
  excusedBy: string;
  language: ReplyLanguage;
  steps: CompiledStep[];
}

export interface CompiledWording {
  /** By the group of their first step: only those whose first words stand in a text are tried. */
  phrases: ReadonlyMap<number, readonly CompiledPhrase[]>;
  /** By rule id. */
  exceptions: ReadonlyMap<string, readonly CompiledPhrase[]>;
  /** Groups by cue name and language. */
  cues: ReadonlyMap<string, readonly { language: ReplyLanguage; group: number; isConditional: boolean }[]>;
  trie: PhraseTrie;
  /** Finds the groups of `CONDITIONAL_CUES`. */
  conditionalTrie: PhraseTrie;
}

/** Cues that are asked for only beside a number, a link or a name: most replies have none, and are spared the search. */
const CONDITIONAL_CUES: ReadonlySet<string> = new Set([
  'phone',
  'number-label',
  'visit',
  'product-feature',
  'decline',
  'first-person-line',
  'warranty-line',
  'carrier',
  'their-line',
  'other-word',
  'suggest',
  'placeholder',
]);

/** Compiles all wording of a policy into one search. Done once per policy version, not per reply. */
export function compileWording({ wording, names }: PolicyData): CompiledWording {
  const trie = createPhraseTrie();
  const conditionalTrie = createPhraseTrie();
  const groups = new Map<string, number>();

  function groupOf(key: string, literals: () => Literal[], into: PhraseTrie = trie): number {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = groups.size;
    groups.set(key, group);
    for (const literal of literals()) into.add(group, literal);
    return group;
  }

  const phrases = new Map<number, CompiledPhrase[]>();
  const exceptions = new Map<string, CompiledPhrase[]>();
  const cues = new Map<string, { language: ReplyLanguage; group: number; isConditional: boolean }[]>();
  const namedLists = {
    messengers: names.messengers.join('|'),
    'ambiguous-messengers': names.ambiguousMessengers.join('|'),
    carriers: names.carriers.join('|'),
    'mail-providers': names.mailProviders.join('|'),
  };

  const namedGroups = Object.fromEntries(Object.keys(namedLists).map((name) => [`{${name}}`, name]));

  for (const language of REPLY_LANGUAGES) {
    const { lists, phrases: phraseRows, exceptions: exceptionRows, cues: cueRows } = wording[language];
    const parsePhrase = createPhraseParser({ ...namedLists, ...lists });
    const compile = (key: string, source: string): CompiledPhrase => ({
      rule: key.split('/')[0] ?? key,
      excusedBy: key,
      language,
      steps: parsePhrase(source).map(({ alternatives, literals, gap, crossesSentences }) => ({
        // Names are the same in every language: one group for all.
        group: groupOf(alternatives in namedGroups ? alternatives : `${language} ${alternatives}`, literals),
        gap,
        crossesSentences,
      })),
    });
    for (const [rule, sources] of Object.entries(phraseRows)) {
      for (const row of sources.map((source) => compile(rule, source))) append(phrases, row.steps[0]?.group ?? -1, row);
    }
    for (const [rule, sources] of Object.entries(exceptionRows)) {
      for (const source of sources) append(exceptions, rule, compile(rule, source));
    }
    for (const [cue, source] of Object.entries(cueRows)) {
      const isConditional = CONDITIONAL_CUES.has(cue);
      const [words] = parsePhrase(source);
      if (!words) continue;
      const group = groupOf(`cue ${language} ${cue}`, words.literals, isConditional ? conditionalTrie : trie);
      append(cues, cue, { language, group, isConditional });
    }
  }
  return { phrases, exceptions, cues, trie, conditionalTrie };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
