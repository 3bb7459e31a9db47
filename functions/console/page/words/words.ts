import { STRINGS, type StringKey } from './strings.ts';

export const UI_LANGUAGES = ['en', 'zh'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export interface Words {
  language: UiLanguage;
  /** BCP 47, for dates and numbers. */
  locale: string;
  /** A text of the console with its values filled in. */
  say(key: StringKey, values?: Record<string, string | number>): string;
  /** The text for a word of a closed list (`state`, `waiting`); the word itself when this page doesn't know it yet. */
  name(group: string, word: string, values?: Record<string, string | number>): string;
  /** `de` → `German`. */
  languageName(code: string): string;
}

const LOCALES: Record<UiLanguage, string | undefined> = { en: undefined, zh: 'zh-CN' };

/** @param browserLocale the reader's own English (`en-GB`), so that dates come in their order */
export function createWords(language: UiLanguage, browserLocale = 'en'): Words {
  const locale = LOCALES[language] ?? (browserLocale.startsWith('en') ? browserLocale : 'en-GB');
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const fill = (text: string, values: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

  return {
    language,
    locale,
    say: (key, values = {}) => fill(STRINGS[key][language], values),
    name(group, word, values = {}) {
      const key = `${group}.${word}`;
      return isStringKey(key) ? fill(STRINGS[key][language], values) : word.replaceAll('-', ' ');
    },
    languageName(code) {
      try {
        return languageNames.of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}

/** The language a person starts with: what they chose before, else what their browser asks for. */
export function firstLanguage(chosen: string | null, browserLocale: string): UiLanguage {
  return UI_LANGUAGES.find((language) => language === chosen) ?? (browserLocale.startsWith('zh') ? 'zh' : 'en');
}

const isStringKey = (key: string): key is StringKey => Object.hasOwn(STRINGS, key);
