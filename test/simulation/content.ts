import type { Drafting } from '../../functions/review/drafting.ts';
import type { Assessment } from '../../functions/triage/assess-mail.ts';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import type { ReplyDraft } from '../../shared/draft/draft.ts';
import type { Drafter } from '../../shared/draft/draft-reply.ts';
import type { Offer } from '../../shared/draft/offers.ts';
import { replySubject } from '../../shared/draft/reply-subject.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/** Words in a buyer's text that make a simulated mail special; the classifier itself is tested elsewhere. */
export const DANGER = 'it caught fire';
export const QUESTION = 'please find out';

export interface SimulatedContent {
  /** A lead changes the template: drafts from now on read otherwise. */
  changeTemplate(): void;
  assess(mail: DescribedMail): Assessment;
  drafting: Drafting;
}

const PROMISE: Offer = { kind: 'answer-by', detail: null, choice: null, dueAt: null };

/** Stands for classifier, templates and policy: cheap, with a template whose every version reads differently. */
export function createContent(): SimulatedContent {
  let version = 1;

  const reply = (subject: string, orderId: string | null, isHolding: boolean): ReplyDraft => ({
    template: isHolding ? 'holding' : 'where-is-it',
    language: 'en',
    subject: replySubject(subject, orderId),
    body: `Hello,\n\nthank you for writing. ${isHolding ? 'We find out.' : 'It is on its way.'}\nTemplate ${version}.\n\nEmma`,
    missing: [],
  });

  const drafter: Drafter = {
    version: 'simulated',
    draft: ({ subject, facts, template }) => reply(subject, facts.orderId, template === 'holding'),
    variables: () => [],
    offers: ({ template }) => (template === 'holding' ? [PROMISE] : []),
    alternatives: () => [],
  };

  return {
    changeTemplate() {
      version += 1;
    },
    assess(mail) {
      const asks = mail.kind === 'buyer-message';
      const isHolding = mail.text.includes(QUESTION);
      const risks = mail.text.includes(DANGER) ? [{ risk: 'safety' as const, evidence: DANGER }] : [];
      return {
        classification: {
          category: 'logistics',
          confidence: 0.9,
          matched: [],
          scenario: null,
          guesses: [],
          also: [],
          risks,
        },
        pick: { template: 'where-is-it', reason: null, language: 'en', mark: null },
        draft: asks ? reply(mail.subject, mail.orderId, isHolding) : null,
        facts: FACTS,
        offers: asks && isHolding ? [PROMISE] : [],
        findings: [],
      };
    },
    drafting: {
      drafter,
      versions: { templates: 'simulated' },
      findingsOf: () => [],
      findingsWithSpelling: async () => [],
      limitsOf: () => defaultPolicy.limits,
    },
  };
}

const FACTS = {
  buyerName: null,
  orderId: null,
  asin: null,
  productTitle: null,
  fulfilledBy: null,
  carrier: null,
  trackingNumber: null,
  trackingStatus: null,
  shippedAt: null,
  deliverBy: null,
  deliveredAt: null,
  rmaNumber: null,
  refundAmount: null,
  refundPercent: null,
  answerBy: null,
} satisfies Assessment['facts'];
