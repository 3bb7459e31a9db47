import { REPLY_LANGUAGES, type ReplyLanguage } from '../content/vocabulary.ts';
import type { ClassifyInput } from './classification.ts';
import type { Judgement } from './text-judge.ts';

type Judge = (language: ReplyLanguage, input: ClassifyInput) => Judgement | null;

/** How far to believe a judgement in a language that nobody vouched for. */
const DOUBT = 0.85;
/** Up to here a text is so short that its language may have been guessed wrongly. */
const SHORT_TEXT_CHARACTERS = 60;
/** Evidence below this is a hint that any language may give by accident. */
const CONVINCING = 3;
const CONVINCING_FOREIGN = 5;
/** A single word of another language may mean something else in the buyer's own. */
const ONE_FOREIGN_WORD = 0.5;

/**
 * Judges a mail in its language, or, when that is unknown or finds nothing in a short text, in whichever language of the
 * same script finds most: three words tell a language detector little, and a mixed mail may ask in another language.
 */
export function choosePlausible(input: ClassifyInput, judge: Judge): { judgement: Judgement | null; doubt: number } {
  const known = REPLY_LANGUAGES.find((language) => language === input.language) ?? null;
  const own = known ? judge(known, input) : null;
  if (own && strength(own, 1) >= CONVINCING) return { judgement: own, doubt: 1 };
  if (input.language !== null && input.text.length > SHORT_TEXT_CHARACTERS) {
    return { judgement: own ?? withoutTopics(judge('en', input)), doubt: 1 };
  }
  // One word may mean something in any language ("sale"): against a known language it takes a request.
  const leastForeign = known ? CONVINCING_FOREIGN : CONVINCING;
  const others = candidates(input).filter((language) => language !== known);
  let best = own;
  for (const language of others) {
    const judged = judge(language, input);
    if (
      judged &&
      strength(judged, ONE_FOREIGN_WORD) >=
        (best === null ? CONVINCING : Math.max(leastForeign, strength(best, best === own ? 1 : ONE_FOREIGN_WORD) + 1))
    )
      best = judged;
  }
  return { judgement: best, doubt: best === own ? 1 : DOUBT };
}

/** Languages that share the text's script: kana is Japanese, Han alone may be either, the rest is Latin. */
function candidates({ text, subject }: ClassifyInput): ReplyLanguage[] {
  const sample = `${subject} ${text}`.slice(0, 400);
  if (/[\u3040-\u30ff]/.test(sample)) return ['ja'];
  if (/\p{Script=Han}/u.test(sample)) return ['zh', 'ja'];
  return ['en', 'de', 'fr', 'es', 'it'];
}

function strength(judgement: Judgement, oneWord: number): number {
  let most = 0;
  for (const { keyword, weight } of judgement.evidence) {
    if (weight > most) most = Math.max(most, isPhrase(keyword) ? weight : weight * oneWord);
  }
  return most;
}

/** Several words, or characters of a script that has no spaces. */
function isPhrase(keyword: string): boolean {
  return keyword.includes(' ') || /[\u3040-\u30ff\p{Script=Han}]/u.test(keyword);
}

/** Of a language without a lexicon only what needs none is taken: risks such as an address, and no accidental topic. */
function withoutTopics(judgement: Judgement | null): Judgement | null {
  return judgement && { ...judgement, evidence: [] };
}
