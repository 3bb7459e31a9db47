import { CATEGORIES, type Category } from '../content/vocabulary.ts';
import type { Evidence } from './weighing.ts';

export type Scores = Record<Category | 'none', number>;

/** Each further keyword of a category adds this share of what the one before it could: ten complaints are one topic. */
const FURTHER_KEYWORD = 0.5;
/** What mail with no topic has in its favour before a word is read: one weak hint is no request. */
const NONE_AHEAD = 0.3;
/** A greeting, a price or a card is named in many mails that ask for something else. */
const NONE_SHARE = 0.8;

/** Adds up the evidence of each category, and of none: the heaviest keyword in full, each further one by half of that. */
export function scoreEvidence(evidence: readonly Evidence[]): Scores {
  const score = (category: Category | null): number => {
    const own = evidence.filter((each) => each.category === category);
    if (own.length === 0) return 0;
    const counted = new Map<string, number>();
    let against = 0;
    for (const { keyword, weight } of own) {
      const word = keyword.toLowerCase();
      if (weight < 0) against += weight;
      else counted.set(word, Math.max(weight, counted.get(word) ?? 0));
    }
    const weights = [...counted.values()].sort((one, other) => other - one);
    return weights.reduce((sum, weight, rank) => sum + weight * FURTHER_KEYWORD ** rank, 0) + against;
  };
  const scores: Scores = { logistics: 0, quality: 0, return: 0, usage: 0, none: NONE_AHEAD + NONE_SHARE * score(null) };
  for (const category of CATEGORIES) scores[category] = score(category);
  return scores;
}
