import { CATEGORIES, type Category } from '../content/vocabulary.ts';
import type { Scores } from './scores.ts';

/**
 * From scores to a share of belief (softmax with this sharpness), then to a calibrated probability. The curve is fitted on the
 * tuning part of the labelled messages by `npm run bench -- classify`, which prints it anew: pairs of belief and observed
 * share of right answers (isotonic), linear in between.
 */
const SHARPNESS = 0.7;
const CURVE: readonly (readonly [belief: number, right: number])[] = [
  [0, 0],
  [1, 1],
];

export interface Guess {
  category: Category;
  confidence: number;
}

/** Every category with its calibrated probability, best first. */
export function guessCategories(scores: Scores): Guess[] {
  return believe(scores).map(({ category, belief }) => ({ category, confidence: calibrate(belief) }));
}

/** Uncalibrated: the softmax share of each category among all four and none. */
export function believe(scores: Scores): { category: Category; belief: number }[] {
  const power = (score: number): number => Math.exp(SHARPNESS * Math.min(score, 40));
  const total = CATEGORIES.reduce((sum, category) => sum + power(scores[category]), power(scores.none));
  return CATEGORIES.map((category) => ({ category, belief: power(scores[category]) / total })).sort(
    (one, other) => other.belief - one.belief,
  );
}

function calibrate(belief: number): number {
  const above = CURVE.findIndex(([at]) => at >= belief);
  const [highAt, high] = CURVE[above] ?? [1, 1];
  const [lowAt, low] = CURVE[above - 1] ?? [0, 0];
  const share = highAt === lowAt ? 1 : (belief - lowAt) / (highAt - lowAt);
  return Math.round((low + (high - low) * share) * 1000) / 1000;
}
