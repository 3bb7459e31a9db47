import type { Lexicons } from '../content/lexicons/schema.ts';
import type { Category, ReplyLanguage, Scenario } from '../content/vocabulary.ts';
import { amazonEvidence } from './amazon-evidence.ts';
import type { Classification, ClassifyInput } from './classification.ts';
import { guessCategories } from './confidence.ts';
import { choosePlausible } from './languages.ts';
import { pickScenario } from './scenarios.ts';
import { scoreEvidence } from './scores.ts';
import { createTextJudge, type Judgement } from './text-judge.ts';
import type { Evidence } from './weighing.ts';

export interface ClassifyThresholds {
  /** Below this confidence a mail has no category. */
  categoryConfidence: number;
}

const DEFAULT_THRESHOLDS: ClassifyThresholds = { categoryConfidence: 0.5 };
/** A second request needs a keyword of its own that tells its topic. */
const SECOND_REQUEST_WEIGHT = 3;

/**
 * Makes the classifier: buyer's words in, category with its reasons out. Pure and deterministic; it never throws.
 * A lexicon is compiled when the first mail in its language comes.
 */
export function createClassifier(
  lexicons: Lexicons,
  thresholds: ClassifyThresholds = DEFAULT_THRESHOLDS,
): (input: ClassifyInput) => Classification {
  const judges = new Map<ReplyLanguage, (input: ClassifyInput) => Judgement>();
  const judge = (language: ReplyLanguage, input: ClassifyInput): Judgement | null => {
    const known = judges.get(language);
    if (known) return known(input);
    const lexicon = lexicons[language];
    if (!lexicon) return null;
    const made = createTextJudge(lexicon);
    judges.set(language, made);
    return made(input);
  };

  return (input) => {
    const amazon = amazonEvidence(input);
    const { judgement, doubt } = choosePlausible(input, judge);
    const evidence = [...amazon, ...(judgement?.evidence ?? [])];
    const scores = scoreEvidence(evidence);
    const guesses = guessCategories(scores)
      .slice(0, 2)
      .map((guess) => ({ ...guess, confidence: Math.round(guess.confidence * doubt * 1000) / 1000 }));
    const best = guesses[0];
    const outvoted = best === undefined || scores.none >= scores[best.category];
    const category = !outvoted && best.confidence >= thresholds.categoryConfidence ? best.category : null;
    return {
      category,
      confidence: best?.confidence ?? 0,
      matched: evidence
        .map(({ keyword, category: of, weight }) => ({ keyword, category: of, weight }))
        .sort((one, other) => other.weight - one.weight),
      scenario: pickScenario(category, evidence),
      guesses: evidence.length > 0 ? guesses : [],
      also: category === null ? [] : secondRequests(category, evidence),
      risks: judgement?.risks ?? [],
    };
  };
}

/** Requests of another category that stand in a sentence of their own: the story of a return is no second request. */
function secondRequests(
  category: Category,
  evidence: readonly Evidence[],
): { category: Category; scenario: Scenario }[] {
  const main = new Set(
    evidence.flatMap((each) => (each.category === category && each.weight > 0 ? [each.sentence] : [])),
  );
  const others = evidence.flatMap((each) =>
    each.category !== null &&
    each.category !== category &&
    each.requested &&
    each.weight >= SECOND_REQUEST_WEIGHT &&
    each.sentence !== -1 &&
    !main.has(each.sentence)
      ? [each.category]
      : [],
  );
  return [...new Set(others)].map((other) => ({
    category: other,
    scenario: pickScenario(other, evidence) ?? 'how-to',
  }));
}
