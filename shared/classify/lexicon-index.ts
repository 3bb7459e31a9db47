import { parsePhrase, splitPhrases } from '../content/lexicons/phrase.ts';
import type { LexiconData } from '../content/lexicons/schema.ts';
import type { Category, ReplyLanguage, Risk, Scenario } from '../content/vocabulary.ts';
import { createKnownWords, type KnownWords } from './known-words.ts';
import { createPhraseLookup, type PhraseLookup } from './phrase-lookup.ts';
import { createOutlines, type Outline } from './phrase-outlines.ts';
import { compilePhrase, type PhraseCompiler, type State } from './phrase-program.ts';

/** What a phrase says when it is found. */
export type Meaning =
  | {
      says: 'category';
      category: Category | null;
      scenario: Scenario | null;
      weight: number;
      alone: boolean;
      only: 'asked' | 'told' | null;
    }
  | { says: 'risk'; risk: Risk }
  | { says: 'guard' | 'request' | 'alternative' | 'negates-next' | 'negates-last' };

export interface Phrase {
  text: string;
  meaning: Meaning;
  /** Compiled when a sentence first holds what the outline needs: most phrases are never met. */
  program: () => State;
}

/** A lexicon, ready to be looked up. */
export interface LexiconIndex {
  language: ReplyLanguage;
  reading: 'words' | 'characters';
  apostrophe: 'joins' | 'parts';
  spellings: ReadonlyMap<string, string>;
  phrases: readonly Phrase[];
  /** Finds by their words the numbers of those phrases that a sentence may hold. */
  lookup: PhraseLookup;
  words: KnownWords;
  /** By number: the words of the phrases, as they are written there. */
  literals: readonly string[];
  /** Character reading: the first character of each known word or filler → those, longest first. */
  byFirstCharacter: ReadonlyMap<string, readonly KnownCharacters[]>;
}

export interface KnownCharacters {
  text: string;
  /** Its number; null for a filler. */
  literal: number | null;
}

const GAPS = {
  words: { short: 3, long: 7 },
  characters: { short: 5, long: 12 },
} as const;

/** Indexes a lexicon by the words of its phrases: done once per language, when its first mail comes. */
export function indexLexicon(lexicon: LexiconData): LexiconIndex {
  const { reading, classes = {} } = lexicon;
  const outlines = createOutlines(lexicon);
  const compiler: PhraseCompiler = {
    numberOf: outlines.numberOf,
    gapLength: GAPS[reading],
  };

  const phrases: Phrase[] = [];
  const outlined: Outline[] = [];
  const add = (list: string | readonly string[] | undefined, meaning: Meaning): void => {
    for (const text of splitPhrases(list ?? [])) {
      outlined.push(outlines.of(text));
      phrases.push({ text, meaning, program: once(() => compilePhrase(parsePhrase(text, classes), compiler)) });
    }
  };
  for (const { phrases: list, alone = false, only = null, ...row } of lexicon.keywords)
    add(list, { says: 'category', alone, only, ...row });
  for (const { phrases: list, risk } of lexicon.risks ?? []) add(list, { says: 'risk', risk });
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
    phrases,
    lookup: createPhraseLookup(outlined, outlines.sets),
    literals: outlines.literals,
    words: createKnownWords(lexicon, reading === 'words' ? outlines.literals : []),
    byFirstCharacter:
      reading === 'words' ? new Map() : charactersByFirst(outlines.literals, splitPhrases(lexicon.fillers)),
  };
}

function charactersByFirst(
  literals: readonly string[],
  fillers: readonly string[],
): ReadonlyMap<string, KnownCharacters[]> {
  const entries = [
    ...literals.map((text, literal) => ({ text, literal })),
    ...fillers.map((text) => ({ text, literal: null })),
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
