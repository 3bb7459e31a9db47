import { CATEGORIES, type Category } from '../content/vocabulary.ts';
import type { Scores } from './scores.ts';

/** From scores to shares of belief: a softmax with this sharpness. */
const SHARPNESS = 0.7;

/**
 * From a share of belief to a calibrated probability, linear in between. Fitted by isotonic regression on 2,048 labelled
 * messages in seven languages before anybody who wrote the lexicons had read them (afterwards they know them too well to
 * tell), smoothed. `npm run bench -- classify` prints how it holds on the test part.
 */
const CURVE: readonly (readonly [belief: number, right: number])[] = [
  [0, 0],
  [0.25, 0.35],
  [0.4, 0.5],
  [0.55, 0.61],
  [0.64, 0.71],
  [0.75, 0.85],
  [0.83, 0.91],
  [0.88, 0.92],
  [0.93, 0.95],
  [0.965, 0.97],
  [1, 0.99],
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
function believe(scores: Scores): { category: Category; belief: number }[] {
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
