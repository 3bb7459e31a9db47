import type { ReplyLanguage } from '../content/vocabulary.ts';
import type { Speller } from '../draft/policy/policy-context.ts';
import ownWords from './own-words.json';

interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}

/**
 * Dictionaries whose licence lets them ship beside the code: English (SCOWL, MIT and BSD), French (Dicollecte, MPL 2.0), Spanish
 * (RLA-ES, here under MPL 1.1). Those of German and Italian are GPL alone; Japanese and Chinese have none. A buyer's English is
 * that of either side of the Atlantic.
 */
const DICTIONARIES: Partial<Record<ReplyLanguage, readonly (() => Promise<{ default: Dictionary }>)[]>> = {
  en: [() => import('dictionary-en'), () => import('dictionary-en-gb')],
  fr: [() => import('dictionary-fr')],
  es: [() => import('dictionary-es')],
};

/** Words whose suggestions are remembered: a reviewer's text is checked at every pause of typing. */
const MOST_REMEMBERED = 500;

/**
 * Hunspell for one language; null where there is no dictionary. Loads on first use, 0.2 s a dictionary, and keeps what it loaded.
 * @throws what loading throws; the next call tries again.
 */
export function createSpellers(): (language: ReplyLanguage) => Promise<Speller | null> {
  const loaded = new Map<ReplyLanguage, Promise<Speller | null>>();
  return (language) => {
    const known = loaded.get(language);
    if (known) return known;
    const loading = loadSpeller(language).catch((error: unknown) => {
      loaded.delete(language);
      throw error;
    });
    loaded.set(language, loading);
    return loading;
  };
}

async function loadSpeller(language: ReplyLanguage): Promise<Speller | null> {
  const sources = DICTIONARIES[language];
  if (!sources) return null;
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
  const spellers = await Promise.all(
    sources.map(async (load) => {
      const { aff, dic } = (await load()).default;
      return await createHunspellFromStrings(text(aff), text(dic));
    }),
  );
  const own = new Set<string>(Object.entries(ownWords).find(([key]) => key === language)?.[1]);
  const suggestions = new Map<string, string[]>();
  return {
    language,
    isWord: (word) => own.has(word) || spellers.some((speller) => speller.testSpelling(word)),
    suggest: (word) => {
      const known = suggestions.get(word);
      if (known) return known;
      const found = spellers[0]?.getSpellingSuggestions(word) ?? [];
      if (suggestions.size >= MOST_REMEMBERED) suggestions.clear();
      suggestions.set(word, found);
      return found;
    },
  };
}
