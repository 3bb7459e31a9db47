import type { Category, Scenario } from '../content/vocabulary.ts';
import type { Evidence } from './weighing.ts';

const FALLBACK: Record<Category, Scenario> = {
  logistics: 'where-is-it',
  quality: 'defective',
  return: 'return-change-of-mind',
  usage: 'how-to',
};

/** The scenario that most of a category's evidence speaks for. */
export function pickScenario(category: Category | null, evidence: readonly Evidence[]): Scenario | null {
  const sums = new Map<Scenario, number>();
  for (const each of evidence) {
    if (each.category !== category || each.scenario === null) continue;
    sums.set(each.scenario, (sums.get(each.scenario) ?? 0) + each.weight);
  }
  const best = [...sums].sort((one, other) => other[1] - one[1]).find(([, sum]) => sum > 0)?.[0];
  if (category === null) return best ?? null;
  const scenario = best ?? FALLBACK[category];
  if (scenario === 'return-change-of-mind' && sellersFault(evidence)) return 'return-seller-fault';
  return scenario;
}

/** A return whose story is a defect, or a delivery that failed, is not the buyer's change of mind. */
function sellersFault(evidence: readonly Evidence[]): boolean {
  const weightOf = (category: Category): number =>
    evidence.reduce((sum, each) => (each.category === category ? sum + each.weight : sum), 0);
  const saidSo = evidence.some((each) => each.scenario === 'return-seller-fault' && each.weight > 0);
  return saidSo || weightOf('quality') >= 2 || weightOf('logistics') >= 3;
}
