import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/** What the pipeline would make of a mail beyond reading it. */
interface Assessment {
  category: string | null;
  confidence: number;
  matched: unknown[];
  scenario: string | null;
  risks: string[];
  draft: unknown;
  policy: unknown[];
}

const NOT_ASSESSED: Assessment = {
  category: null,
  confidence: 0,
  matched: [],
  scenario: null,
  risks: [],
  draft: null,
  policy: [],
};

/** The fields of ARCHITECTURE.md's dry-run line, in its order; what else is known of a mail follows at the end. */
export function dryRunLine(label: { file: string } | { id: string | number }, mail: DescribedMail): object {
  const assessment = NOT_ASSESSED;
  return {
    ...label,
    kind: mail.kind,
    marketplace: mail.marketplace,
    buyer: mail.buyer,
    orderId: mail.orderId,
    asin: mail.asin,
    subject: mail.subject,
    language: mail.language,
    text: mail.text,
    attachments: mail.attachments.map(({ name, type, bytes, danger }) => ({ name, type, bytes, danger })),
    category: assessment.category,
    confidence: assessment.confidence,
    matched: assessment.matched,
    scenario: assessment.scenario,
    risks: assessment.risks,
    draft: assessment.draft,
    policy: assessment.policy,
    trust: mail.trust,
    ...(mail.error === null ? {} : { error: mail.error }),
    evidence: mail.evidence,
    from: mail.from,
    orderIds: mail.orderIds,
    asins: mail.asins,
    productTitle: mail.productTitle,
    topic: mail.topic,
    returnRequest: mail.returnRequest,
    claim: mail.claim,
    confirmationCode: mail.confirmationCode,
    caseLink: mail.caseLink,
    noResponseLink: mail.noResponseLink,
    sentAt: mail.sentAt,
    forwarded: mail.forwarded,
    limits: mail.limits,
  };
}

/** The line of an input that could not be taken at all. */
export function unreadableLine(label: { file: string } | { id: string | number }, error: string): object {
  return {
    ...label,
    kind: 'unreadable',
    marketplace: null,
    buyer: null,
    orderId: null,
    asin: null,
    subject: '',
    language: null,
    text: '',
    attachments: [],
    ...NOT_ASSESSED,
    trust: { level: 'unchecked', reasons: ['nothing could be read'] },
    error,
  };
}
