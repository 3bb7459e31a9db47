import { CATEGORIES, type Category, type ReplyLanguage } from '../../shared/content/vocabulary.ts';

export interface Outcome {
  expected: Category | null;
  got: Category | null;
  confidence: number;
}

/** The least that is good enough on messages that nobody saw who wrote the lexicons (issue 4). */
export const LEAST_MACRO_F1: Record<ReplyLanguage, number> = {
  en: 0.9,
  de: 0.85,
  fr: 0.85,
  es: 0.85,
  it: 0.85,
  ja: 0.85,
  zh: 0.85,
};
export const LEAST_NONE_LEFT_ALONE = 0.85;

const LABELS = [...CATEGORIES, null] as const;

/** Share of mails that got exactly their category, none included. */
export function accuracy(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ expected, got }) => expected === got).length / Math.max(1, outcomes.length);
}

/** Unweighted mean of F1 over five labels: the four categories and none. A label that does not occur is left out. */
export function macroF1(outcomes: readonly Outcome[]): number {
  const scores = LABELS.flatMap((label) => {
    const truly = outcomes.filter(({ expected }) => expected === label).length;
    const claimed = outcomes.filter(({ got }) => got === label).length;
    if (truly + claimed === 0) return [];
    const both = outcomes.filter(({ expected, got }) => expected === label && got === label).length;
    return [(2 * both) / (truly + claimed)];
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** Share of the mails with none of the four topics that were left without a category. */
export function noneLeftAlone(outcomes: readonly Outcome[]): number {
  const none = outcomes.filter(({ expected }) => expected === null);
  return none.filter(({ got }) => got === null).length / Math.max(1, none.length);
}

/** Rows: what it is; columns: what it was taken for. */
export function confusion(outcomes: readonly Outcome[]): string {
  const name = (label: Category | null): string => label ?? 'none';
  const head = `${''.padEnd(11)}${LABELS.map((label) => name(label).padStart(11)).join('')}`;
  const rows = LABELS.map((row) => {
    const counts = LABELS.map((column) =>
      String(outcomes.filter(({ expected, got }) => expected === row && got === column).length).padStart(11),
    );
    return `${name(row).padEnd(11)}${counts.join('')}`;
  });
  return [head, ...rows].join('\n');
}

export interface ReliabilityBin {
  from: number;
  count: number;
  meanConfidence: number;
  right: number;
}

/** Of the mails that got a category, by tenths of confidence: how sure it was, and how often it was right. */
export function reliability(outcomes: readonly Outcome[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, index) => {
    const from = index / 10;
    const inside = outcomes.filter(
      ({ got, confidence }) => got !== null && confidence >= from && (confidence < from + 0.1 || index === 9),
    );
    const count = inside.length;
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return { from, count, meanConfidence: sum / Math.max(1, count), right: accuracy(inside) };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the mean gap between confidence and share of right answers, weighted by bin size. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = reliability(outcomes);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, bin) => sum + Math.abs(bin.meanConfidence - bin.right) * bin.count, 0) / Math.max(1, total);
}

/**
 * Isotonic regression (pool adjacent violators): the non-decreasing curve that fits (belief, right) best, as one point
 * for each pool. `shared/classify/confidence.ts` holds the curve that was fitted last.
 */
export function isotonicCurve(points: readonly { belief: number; right: boolean }[]): [number, number][] {
  const pools: { beliefs: number; rights: number; count: number }[] = [];
  for (const { belief, right } of [...points].sort((one, other) => one.belief - other.belief)) {
    pools.push({ beliefs: belief, rights: right ? 1 : 0, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (before.rights / before.count < last.rights / last.count) break;
      pools.splice(-2, 2, {
        beliefs: before.beliefs + last.beliefs,
        rights: before.rights + last.rights,
        count: before.count + last.count,
      });
    }
  }
  return pools.map(({ beliefs, rights, count }) => [beliefs / count, rights / count]);
}
