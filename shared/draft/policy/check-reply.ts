import type { PolicyData, PolicyRule } from '../../content/policy/policy-schema.ts';
import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { Finding } from '../draft.ts';
import { type CheckedText, checkedText } from './checked-text.ts';
import { compileWording } from './compile-wording.ts';
import { countWords } from './count-words.ts';
import { findEmailAddresses } from './find-email-addresses.ts';
import { findLinks } from './find-links.ts';
import { findMessengers } from './find-messengers.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import { findUnfilledVariables } from './find-unfilled-variables.ts';
import { findWording } from './find-wording.ts';
import type { Finder, Hit } from './hit.ts';
import type { CheckedReply, PolicyContext } from './policy-context.ts';

export type { CheckedReply, PolicyContext, ReplyAttachment } from './policy-context.ts';

/** Offsets of the findings count UTF-16 code units of `body`. Sorted by start. */
export type PolicyCheck = (reply: CheckedReply, context?: PolicyContext) => Finding[];

const FINDERS: readonly Finder[] = [
  findEmailAddresses,
  findPhoneNumbers,
  findMessengers,
  findLinks,
  findUnfilledVariables,
];

const lacksOrderId = ({ subject = '', body }: CheckedReply, { orderId }: PolicyContext): boolean =>
  !!orderId && !body.includes(orderId) && !subject.includes(orderId);

/** Makes the check of one policy version. What it returns is pure and keeps nothing between replies. */
export function createPolicyCheck(policy: PolicyData): PolicyCheck {
  const wording = compileWording(policy);
  const rules = new Map(policy.rules.map((rule) => [rule.id, rule]));

  return (reply, context = {}) => {
    const text = checkedText(reply.body, wording, context);
    const hits = [...FINDERS.flatMap((find) => find(text, context, policy)), ...findWording(text, wording)];
    const language = replyLanguage(context);
    const findings = hits.flatMap((hit) => toFinding(hit, text, rules.get(hit.rule), language));
    const whole = (id: string): Finding[] => toFinding({ rule: id, start: 0, end: 0 }, text, rules.get(id), language);
    if (lacksOrderId(reply, context)) findings.push(...whole('no-order-id'));
    if (countWords(reply.body, policy.limits) > policy.limits.words) findings.push(...whole('too-long'));
    return findings.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

const replyLanguage = ({ replyLanguage }: PolicyContext): ReplyLanguage => replyLanguage ?? 'en';

function toFinding(
  { start, end }: Hit,
  text: CheckedText,
  rule: PolicyRule | undefined,
  language: ReplyLanguage,
): Finding[] {
  if (!rule) return [];
  const span = start === end ? { start: 0, end: 0 } : text.toOriginal(start, end);
  const { id, severity, message, suggestion } = rule;
  return [{ rule: id, severity, ...span, message, suggestion: suggestion[language] ?? null }];
}
