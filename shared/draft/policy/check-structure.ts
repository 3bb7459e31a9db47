import type { ReplyLanguage } from '../../content/vocabulary.ts';
import type { CheckedText } from './checked-text.ts';
import type { CheckedReply, PolicyContext } from './policy-context.ts';

/** A question asked twice in one breath (`??`, `吗？`) is one. */
const QUESTIONS = /[?？]+|[かの吗呢](?=[。\n]|$)/g;
const UNSPACED_SENTENCE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

export const countQuestions = (text: string): number => text.match(QUESTIONS)?.length ?? 0;

/** Sentences that say something of the matter: no greeting, no thanks, no signature. */
function countAnswers({ folded, sentenceEnds, cue }: CheckedText, language: ReplyLanguage): number {
  const bounds = [0, ...sentenceEnds, folded.length];
  return bounds.slice(1).filter((end, index) => {
    const start = bounds[index] ?? 0;
    const sentence = folded.slice(start, end);
    const isLong = sentence.length >= 25 || (sentence.match(UNSPACED_SENTENCE)?.length ?? 0) >= 8;
    return isLong && cue('thanks', start, end, language).length === 0;
  }).length;
}

const lacksOrderId = ({ subject = '', body }: CheckedReply, { orderId }: PolicyContext): boolean =>
  !!orderId && !body.includes(orderId) && !subject.includes(orderId);

/** Ids of the rules about what a good reply has: thanks, the problem, a step, the order, as many answers as questions. */
export function checkStructure(
  text: CheckedText,
  reply: CheckedReply,
  context: PolicyContext,
  language: ReplyLanguage,
): string[] {
  const lacks = (cue: string): boolean => text.cue(cue, 0, text.folded.length, language).length === 0;
  const asked = context.questionCount ?? countQuestions(context.buyerText ?? '');
  return [
    lacks('thanks') && 'no-thanks',
    lacks('problem') && 'no-problem',
    lacks('step') && 'no-step',
    lacksOrderId(reply, context) && 'no-order-id',
    asked > 1 && countAnswers(text, language) < asked && 'unanswered-question',
  ].filter((rule) => rule !== false);
}
