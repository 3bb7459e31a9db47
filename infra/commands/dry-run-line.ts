import { type Assessment, createAssessor, type TriageContent } from '../../functions/triage/assess-mail.ts';
import { defaultContent } from '../../functions/triage/default-content.ts';
import type { Store } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';
import { unreadMail } from '../../shared/mail/unreadable.ts';

/** A line is named by the file that the mail came from, or by the message's own id in a list. */
export type LineLabel = { file: string } | { id: string | number };

export type DryRunLine = ReturnType<typeof line>;

/** Makes the lines of a dry run: what the pipeline would make of each mail, with the content that ships or another. */
export function createDryRun(
  content: TriageContent = defaultContent,
): (label: LineLabel, mail: DescribedMail) => DryRunLine {
  const assess = createAssessor(content);
  return (label, mail) => {
    const context = { store: storeFor(mail.marketplace), order: null, answerBy: null, issueRmaNumber: null };
    return line(label, mail, mail.kind === 'unreadable' ? null : assess(mail, context));
  };
}

/** The line of an input that could not be taken at all. */
export function unreadableLine(label: LineLabel, error: string): DryRunLine {
  const mail = unreadMail(error);
  return line(label, { ...mail, trust: { level: 'unchecked', reasons: mail.trust.reasons } }, null);
}

/** The fields of ARCHITECTURE.md's dry-run line, in its order; what else is known of a mail follows at the end. */
function line(label: LineLabel, mail: DescribedMail, assessment: Assessment | null) {
  const classification = assessment?.classification ?? null;
  const draft = assessment?.draft ?? null;
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
    category: classification?.category ?? null,
    confidence: classification?.confidence ?? 0,
    matched: classification?.matched ?? [],
    scenario: classification?.scenario ?? null,
    risks: classification?.risks.map(({ risk }) => risk) ?? [],
    draft: draft && {
      template: draft.template,
      language: draft.language,
      subject: draft.subject,
      body: draft.body,
      missing: draft.missing,
    },
    policy: (assessment?.findings ?? []).map(({ rule, severity, start, end, message }) => ({
      rule,
      severity,
      start,
      end,
      message,
    })),
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
    messageId: mail.messageId,
    sentAt: mail.sentAt,
    forwarded: mail.forwarded,
    limits: mail.limits,
  };
}

/** A dry run knows no inbox: the store that sells where the mail comes from stands in. */
function storeFor(marketplace: string | null): Store {
  const [first] = defaultStores;
  const store =
    defaultStores.find((candidate) => marketplace !== null && candidate.marketplaces.includes(marketplace)) ?? first;
  if (store === undefined)
    throw new Error('no store ships with the defaults: add one to shared/content/store-defaults.ts');
  return store;
}
