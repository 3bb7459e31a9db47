import { MARKETPLACES } from '../../content/marketplaces.ts';
import { type Language, REPLY_LANGUAGES, type ReplyLanguage } from '../../content/vocabulary.ts';
import { detectLanguage } from '../../mail/language.ts';
import type { CheckedText } from './checked-text.ts';
import type { PolicyContext } from './policy-context.ts';

/** A language shows in a paragraph. */
const LOOKED_AT = 400;

/** Fewer words, or characters of Chinese and Japanese, say too little to refuse a reply for its language. */
const ENOUGH =
  /(?:\p{L}+\P{L}+){7}\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}(?:[^\n]{0,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]){8}/u;

export interface LanguageJudgement {
  /** What to word suggestions in. */
  language: ReplyLanguage;
  isWrong: boolean;
}

const asReplyLanguage = (language: Language | null | undefined): ReplyLanguage | undefined =>
  REPLY_LANGUAGES.find((one) => one === language);

/** Words that every good reply has, in each language: `cues` of the wording. */
const PARTS = ['thanks', 'problem', 'step'];
const PLAIN_WORDS = 8;

/**
 * The reply's usual language, where its own words say so plainly: twice as many as those of any other. Spares the search by all
 * words in nearly every draft, which costs more than the rest of the judgement.
 */
function isPlainly(language: ReplyLanguage, { cue, folded }: CheckedText): boolean {
  const count = (one: ReplyLanguage): number =>
    PARTS.reduce((sum, part) => sum + cue(part, 0, folded.length, one).length, 0);
  const own = count(language);
  return own >= PLAIN_WORDS && REPLY_LANGUAGES.every((other) => other === language || count(other) * 2 <= own);
}

/** Judges by the text itself: a reviewer may have rewritten the draft in another language than it was made in. */
export function judgeLanguage(body: string, text: CheckedText, context: PolicyContext): LanguageJudgement {
  const { language: buyers = null, replyLanguage, marketplace, acceptedLanguages = [] } = context;
  const expected = asReplyLanguage(buyers);
  if (expected && isPlainly(expected, text)) return { language: expected, isWrong: false };
  const sample = body.slice(0, LOOKED_AT);
  const found = detectLanguage(sample, replyLanguage ?? buyers);
  const language = asReplyLanguage(found) ?? asReplyLanguage(replyLanguage) ?? asReplyLanguage(buyers) ?? 'en';
  if (buyers === null || found === null || found === buyers || acceptedLanguages.includes(found)) {
    return { language, isWrong: false };
  }
  // No templates in the buyer's language: the marketplace's or English is the best that there is.
  const local = MARKETPLACES.find(({ code }) => code === marketplace)?.language;
  if (!asReplyLanguage(buyers) && (found === 'en' || found === local)) return { language, isWrong: false };
  const isSure = ENOUGH.test(sample) && detectLanguage(sample, buyers) === found;
  return { language, isWrong: isSure };
}
