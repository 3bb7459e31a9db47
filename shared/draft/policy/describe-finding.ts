import type { PolicyRule } from '../../content/policy/policy-schema.ts';
import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { Finding } from '../draft.ts';
import type { Hit } from './hit.ts';
import type { PolicyContext } from './policy-context.ts';

/** The finding of a hit, worded for the reviewer; none where the policy has no such rule or turned it off. */
export function describeFinding(
  { start, end }: Hit,
  rule: PolicyRule | undefined,
  language: ReplyLanguage,
  { orderId }: PolicyContext,
): Finding[] {
  if (!rule) return [];
  const { id, severity, message, suggestion } = rule;
  const wording = suggestion[language]?.replace('{orderId}', orderId ?? '') ?? null;
  return [{ rule: id, severity, start, end, message, suggestion: wording }];
}
