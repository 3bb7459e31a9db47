import type { Category, Scenario } from '../content/vocabulary.ts';
import type { ClassifyInput } from './classification.ts';
import type { Evidence } from './weighing.ts';

interface TopicRow {
  topic: RegExp;
  category: Category | null;
  scenario: Scenario | null;
  weight: number;
}

/**
 * What Amazon's own form tells: the topic the buyer chose, in English (`DescribedMail.topic`). Buyers choose "Order" or
 * "Product details" for anything, so those weigh little; a topic that names a request weighs like the request.
 * The first row that fits counts.
 */
const TOPICS: readonly TopicRow[] = [
  { topic: /request a refund|refund/, category: 'return', scenario: 'return-seller-fault', weight: 5 },
  { topic: /exchange/, category: 'return', scenario: 'exchange', weight: 5 },
  { topic: /cancel/, category: 'return', scenario: 'cancel', weight: 6 },
  { topic: /return/, category: 'return', scenario: 'return-change-of-mind', weight: 4 },
  {
    topic: /didn.?t arrive|not arrived|never arrived/,
    category: 'logistics',
    scenario: 'delivered-not-received',
    weight: 5,
  },
  { topic: /address/, category: 'logistics', scenario: 'address-change', weight: 5 },
  { topic: /ship faster/, category: 'logistics', scenario: 'late', weight: 4 },
  { topic: /deliver|shipping|shipment|tracking|where/, category: 'logistics', scenario: 'where-is-it', weight: 4 },
  { topic: /damaged/, category: 'quality', scenario: 'damaged-on-arrival', weight: 4 },
  { topic: /defect|not work/, category: 'quality', scenario: 'defective', weight: 4 },
  { topic: /missing/, category: 'quality', scenario: 'missing-parts', weight: 4 },
  { topic: /wrong/, category: 'quality', scenario: 'wrong-item', weight: 4 },
  { topic: /invoice/, category: null, scenario: 'invoice', weight: 5 },
  { topic: /product|technical|assembl|how to/, category: 'usage', scenario: 'how-to', weight: 2 },
];

/** Evidence that Amazon gives beside the buyer's words: the mail's kind, a return's reason, the topic in the subject. */
export function amazonEvidence(input: ClassifyInput): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (keyword: string, category: Category | null, scenario: Scenario | null, weight: number): void => {
    evidence.push({ keyword, category, scenario, weight, requested: true, sentence: -1 });
  };
  if (input.kind === 'return-request' || input.returnRequest) {
    const { reason = null, fault = null } = input.returnRequest ?? {};
    const scenario = fault === 'seller' ? 'return-seller-fault' : 'return-change-of-mind';
    add(reason ? `return reason: ${reason}` : 'return request', 'return', scenario, 9);
  }
  if (input.kind === 'cancellation') add('cancellation request', 'return', 'cancel', 9);
  const topic = input.topic?.toLowerCase() ?? '';
  const row = topic === '' ? undefined : TOPICS.find((each) => each.topic.test(topic));
  if (row) add(`topic: ${topic}`, row.category, row.scenario, row.weight);
  return evidence;
}
