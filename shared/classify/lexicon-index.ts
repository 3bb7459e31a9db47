import { type PhraseNode, parsePhrase, splitPhrases } from '../content/lexicons/phrase.ts';
import type { LexiconData } from '../content/lexicons/schema.ts';
import type { Category, ReplyLanguage, Risk, Scenario } from '../content/vocabulary.ts';
import { compilePhrase, firstAtoms, type State } from './phrase-program.ts';
import { fold, foldDigraphs, stemKeys } from './stems.ts';
import { indexTypos, type TypoIndex } from './typos.ts';

/** What a phrase says when it is found. */
export type Meaning =
  | { says: 'category'; category: Category | null; scenario: Scenario | null; weight: number }
  | { says: 'risk'; risk: Risk }
  | { says: 'guard' | 'request' | 'alternative' | 'negates-next' | 'negates-last' };

export interface Phrase {
  text: string;
  meaning: Meaning;
  program: State;
}

/** A lexicon, ready to be looked up. */
export interface LexiconIndex {
  language: ReplyLanguage;
  reading: 'words' | 'characters';
  apostrophe: 'joins' | 'parts';
  spellings: ReadonlyMap<string, string>;
  phrasesByFirstAtom: ReadonlyMap<number, readonly Phrase[]>;
  /** Word reading: atoms of exact forms and stems. */
  atoms: ReadonlyMap<string, number>;
  beginnings: Affixes;
  endings: Affixes;
  typos: TypoIndex;
  numberAtom: number;
  fillers: ReadonlySet<string>;
  barriers: ReadonlySet<string>;
  /** Character reading: the first character of each atom or filler → those, longest first. */
  byFirstCharacter: ReadonlyMap<string, readonly { text: string; atom: number; filler: boolean }[]>;
}

export interface Affixes {
  lengths: readonly number[];
  atoms: ReadonlyMap<string, number>;
}

const GAPS = {
  words: { short: 3, long: 7 },
  characters: { short: 5, long: 12 },
} as const;

/** Compiles a lexicon: some milliseconds, so it is done once per language, when its first mail comes. */
export function indexLexicon(lexicon: LexiconData): LexiconIndex {
  const { language, reading } = lexicon;
  const spellings = new Map(Object.entries(lexicon.spellings ?? {}));
  const atoms = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const endings = new Map<string, number>();
  const stems = new Map<string, string[]>();
  let count = 0;
  const atom = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, count);
    count += 1;
    return count - 1;
  };
  const numberAtom = atom(atoms, '#');

  const stemsOf = (word: string): string[] => {
    const known = stems.get(word);
    if (known) return known;
    const made = stemKeys(word, language);
    stems.set(word, made);
    return made;
  };
  const plain = (word: string): string => (language === 'de' ? foldDigraphs(fold(word)) : fold(word));

  const atomsOf = (node: Extract<PhraseNode, { word: string }>): number[] => {
    if (node.form === 'number') return [numberAtom];
    if (reading === 'characters') return [atom(atoms, node.word)];
    if (node.form === 'exact') return [atom(atoms, `=${plain(node.word)}`)];
    if (node.form === 'beginning') return [atom(beginnings, plain(node.word))];
    if (node.form === 'ending') return [atom(endings, plain(node.word))];
    return stemsOf(node.word).map((stem) => atom(atoms, stem));
  };

  const phrasesByFirstAtom = new Map<number, Phrase[]>();
  const add = (list: string | readonly string[] | undefined, meaning: Meaning): void => {
    for (const text of splitPhrases(list ?? [])) {
      const program = compilePhrase(parsePhrase(text, lexicon.classes ?? {}), atomsOf, GAPS[reading]);
      const phrase = { text, meaning, program };
      for (const first of firstAtoms(program)) {
        const phrases = phrasesByFirstAtom.get(first);
        if (phrases) phrases.push(phrase);
        else phrasesByFirstAtom.set(first, [phrase]);
      }
    }
  };
  for (const { phrases, ...row } of lexicon.keywords) add(phrases, { says: 'category', ...row });
  for (const { phrases, risk } of lexicon.risks ?? []) add(phrases, { says: 'risk', risk });
  add(lexicon.guards, { says: 'guard' });
  add(lexicon.requests, { says: 'request' });
  add(lexicon.alternatives, { says: 'alternative' });
  add(lexicon.negations?.before, { says: 'negates-next' });
  add(lexicon.negations?.after, { says: 'negates-last' });

  const fillers = splitPhrases(lexicon.fillers).flatMap((list) => list.split(/\s+/));
  const byFirstCharacter = new Map<string, { text: string; atom: number; filler: boolean }[]>();
  if (reading === 'characters') {
    const entries = [
      ...[...atoms].map(([text, id]) => ({ text, atom: id, filler: false })),
      ...fillers.map((text) => ({ text, atom: -1, filler: true })),
    ];
    for (const entry of entries.sort((one, other) => other.text.length - one.text.length)) {
      const first = entry.text[0] ?? '';
      const list = byFirstCharacter.get(first);
      if (list) list.push(entry);
      else byFirstCharacter.set(first, [entry]);
    }
  }

  const typable = [...atoms.keys()].filter((key) => !key.startsWith('=') && key !== '#');
  return {
    language,
    reading,
    apostrophe: lexicon.apostrophe ?? 'joins',
    spellings,
    phrasesByFirstAtom,
    atoms,
    beginnings: affixes(beginnings),
    endings: affixes(endings),
    typos: indexTypos(reading === 'words' ? typable : []),
    numberAtom,
    fillers: new Set(fillers.map(plain)),
    barriers: new Set(splitPhrases(lexicon.negations?.words ?? []).map(plain)),
    byFirstCharacter,
  };
}

function affixes(atoms: Map<string, number>): Affixes {
  return { atoms, lengths: [...new Set([...atoms.keys()].map((key) => key.length))].sort((one, other) => one - other) };
}
