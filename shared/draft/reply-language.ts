import { MARKETPLACES } from '../content/marketplaces.ts';
import type { Store } from '../content/settings.ts';
import type { Language, ReplyLanguage } from '../content/vocabulary.ts';

export interface LanguageChoice {
  language: ReplyLanguage;
  /** Why it isn't the buyer's; null when it is. The reviewer sees it. */
  mark: 'language-unknown' | 'language-not-offered' | null;
}

/** The buyer's language where the store answers in it, else the marketplace's, else English, else the store's first. */
export function replyLanguage(
  buyers: Language | null,
  store: Pick<Store, 'languages'>,
  marketplace: string | null,
): LanguageChoice {
  const offered = (language: Language | null | undefined): ReplyLanguage | undefined =>
    store.languages.find((one) => one === language);
  const own = offered(buyers);
  if (own) return { language: own, mark: null };
  const local = MARKETPLACES.find(({ code }) => code === marketplace)?.language;
  return {
    language: offered(local) ?? offered('en') ?? store.languages[0] ?? 'en',
    mark: buyers === null ? 'language-unknown' : 'language-not-offered',
  };
}
