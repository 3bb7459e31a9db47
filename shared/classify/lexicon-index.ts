import { type PhraseNode, parsePhrase, splitPhrases } from '../content/lexicons/phrase.ts';
import type { LexiconData } from '../content/lexicons/schema.ts';
import type { Category, ReplyLanguage, Risk, Scenario } from '../content/vocabulary.ts';
import {
  compilePhrase,
  firstKeys,
  neededWords,
  type PhraseCompiler,
  type State,
  type WordSet,
} from './phrase-program.ts';
import { createWordKeys, type WordKeys } from './word-keys.ts';
import { createWordSets, type WordSets } from './word-sets.ts';

/** What a phrase says when it is found. */
export type Meaning =
  | { says: 'category'; category: Category | null; scenario: Scenario | null; weight: number; alone: boolean }
  | { says: 'risk'; risk: Risk }
  | { says: 'guard' | 'request' | 'alternative' | 'negates-next' | 'negates-last' };

export interface Phrase {
  text: string;
  meaning: Meaning;
  /** Compiled when a text first holds a word that the phrase begins with: most phrases are never met. */
  program: () => { start: State; needs: readonly WordSet[] };
}

/** A lexicon, ready to be looked up. */
export interface LexiconIndex {
  language: ReplyLanguage;
  reading: 'words' | 'characters';
  apostrophe: 'joins' | 'parts';
  spellings: ReadonlyMap<string, string>;
  phrasesByFirstKey: ReadonlyMap<string, readonly Phrase[]>;
  words: WordKeys;
  wordSets: WordSets;
  /** Character reading: the first character of each known word or filler → those, longest first. */
  byFirstCharacter: ReadonlyMap<string, readonly KnownCharacters[]>;
}

export interface KnownCharacters {
  text: string;
  filler: boolean;
}

const GAPS = {
  words: { short: 3, long: 7 },
  characters: { short: 5, long: 12 },
} as const;

/** Indexes a lexicon by the words that its phrases begin with: done once per language, when its first mail comes. */
export function indexLexicon(lexicon: LexiconData): LexiconIndex {
  const { reading, classes = {} } = lexicon;
  const words = createWordKeys(lexicon);
  const wordSets = createWordSets();
  const literals = new Set<string>();
  const compiler: PhraseCompiler = {
    keysOf: (node) => {
      if (reading === 'words') return words.keysOf(node);
      literals.add(node.word);
      return [node.word];
    },
    share: wordSets.share,
    gapLength: GAPS[reading],
  };
  const parsed = createParser(classes);

  const phrasesByFirstKey = new Map<string, Phrase[]>();
  const add = (list: string | readonly string[] | undefined, meaning: Meaning): void => {
    for (const text of splitPhrases(list ?? [])) {
      const program = once(() => {
        const nodes = parsed(text);
        return {
          start: compilePhrase(nodes, compiler),
          needs: neededWords(nodes, compiler).sort((one, other) => one.keys.size - other.keys.size),
        };
      });
      const phrase = { text, meaning, program };
      const opening = reading === 'words' ? openingOf(text) : null;
      const first = opening === null ? program().start : compilePhrase(parsed(opening), compiler);
      for (const key of firstKeys(first)) {
        const phrases = phrasesByFirstKey.get(key);
        if (phrases) phrases.push(phrase);
        else phrasesByFirstKey.set(key, [phrase]);
      }
    }
  };
  for (const { phrases, alone = false, ...row } of lexicon.keywords) add(phrases, { says: 'category', alone, ...row });
  for (const { phrases, risk } of lexicon.risks ?? []) add(phrases, { says: 'risk', risk });
  add(lexicon.guards, { says: 'guard' });
  add(lexicon.requests, { says: 'request' });
  add(lexicon.alternatives, { says: 'alternative' });
  add(lexicon.negations?.before, { says: 'negates-next' });
  add(lexicon.negations?.after, { says: 'negates-last' });

  return {
    language: lexicon.language,
    reading,
    apostrophe: lexicon.apostrophe ?? 'joins',
    spellings: new Map(Object.entries(lexicon.spellings ?? {})),
    phrasesByFirstKey,
    words,
    wordSets,
    byFirstCharacter: reading === 'words' ? new Map() : charactersByFirst(literals, splitPhrases(lexicon.fillers)),
  };
}

/** The first word, group or class of a phrase; null when it may be left out, so that the whole must be looked at. */
function openingOf(phrase: string): string | null {
  if (/^[[.…]/.test(phrase)) return null;
  if (!phrase.startsWith('(')) return /^\S+/.exec(phrase)?.[0] ?? null;
  let depth = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    if (phrase[at] === '(') depth += 1;
    if (phrase[at] === ')') depth -= 1;
    if (depth === 0) return phrase.slice(0, at + 1);
  }
  return null;
}

/** Openings repeat ("how (do|can)", "$item"): each is parsed once. */
function createParser(classes: Readonly<Record<string, string>>): (text: string) => readonly PhraseNode[] {
  const known = new Map<string, readonly PhraseNode[]>();
  return (text) => {
    const nodes = known.get(text) ?? parsePhrase(text, classes);
    known.set(text, nodes);
    return nodes;
  };
}

function charactersByFirst(
  literals: ReadonlySet<string>,
  fillers: readonly string[],
): ReadonlyMap<string, KnownCharacters[]> {
  const entries = [
    ...[...literals].map((text) => ({ text, filler: false })),
    ...fillers.map((text) => ({ text, filler: true })),
  ];
  const byFirst = new Map<string, KnownCharacters[]>();
  for (const entry of entries.sort((one, other) => other.text.length - one.text.length)) {
    const first = entry.text[0] ?? '';
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  }
  return byFirst;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
