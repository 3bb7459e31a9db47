import type { Classification } from '../../shared/classify/classification.ts';
import { createClassifier } from '../../shared/classify/classify.ts';
import type { Lexicons } from '../../shared/content/lexicons/schema.ts';
import type { PolicyData } from '../../shared/content/policy/policy-schema.ts';
import type { OrderFacts, Store } from '../../shared/content/settings.ts';
import type { TemplateLibrary } from '../../shared/content/templates/schema.ts';
import type { MailKind } from '../../shared/content/vocabulary.ts';
import type { DraftFacts, Finding, ReplyDraft } from '../../shared/draft/draft.ts';
import { draftFacts } from '../../shared/draft/draft-facts.ts';
import { createDrafter } from '../../shared/draft/draft-reply.ts';
import type { Offer } from '../../shared/draft/offers.ts';
import { pickTemplate, type TemplatePick } from '../../shared/draft/pick-template.ts';
import { createPolicyCheck } from '../../shared/draft/policy/check-reply.ts';
import { policyContext } from '../../shared/draft/policy/context-of-mail.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/** The data of decision 10 that judging a mail needs. */
export interface TriageContent {
  lexicons: Lexicons;
  templates: TemplateLibrary;
  policy: PolicyData;
  categoryConfidence: number;
}

export interface AssessContext {
  store: Store;
  /** From the imported order report; null when the order is not known. */
  order: OrderFacts | null;
  answerBy: string | null;
  /** Issues a return number; called for return drafts alone. Null in a dry run, which issues nothing. */
  issueRmaNumber: (() => string) | null;
}

export interface Assessment {
  /** Null for mail that nobody wrote to be classified: notices, copies, automatic mail. */
  classification: Classification | null;
  pick: TemplatePick;
  draft: ReplyDraft | null;
  facts: DraftFacts;
  offers: Offer[];
  findings: Finding[];
}

/** Kinds in which somebody asks for something. */
const CLASSIFIED_KINDS: readonly MailKind[] = ['buyer-message', 'return-request', 'cancellation', 'a-to-z'];

const UNCLASSIFIED: Classification = {
  category: null,
  confidence: 0,
  matched: [],
  scenario: null,
  guesses: [],
  also: [],
  risks: [],
};

/**
 * What the pipeline makes of a mail that was read: classify, pick a template, fill it, check it. Pure but for the
 * return number it asks for, so that a dry run and the real run can't differ.
 */
export function createAssessor(content: TriageContent): (mail: DescribedMail, context: AssessContext) => Assessment {
  const classify = createClassifier(content.lexicons, { categoryConfidence: content.categoryConfidence });
  const drafter = createDrafter(content.templates);
  const check = createPolicyCheck(content.policy);

  return (mail, { store, order, answerBy, issueRmaNumber }) => {
    const { kind, subject, text, language, topic, returnRequest, marketplace } = mail;
    const classification = CLASSIFIED_KINDS.includes(kind)
      ? classify({ subject, text, language, kind, topic, returnRequest })
      : null;
    const pick = pickTemplate({
      kind,
      classification: classification ?? UNCLASSIFIED,
      returnRequest,
      language,
      store,
      marketplace,
      order,
    });
    const { template } = pick;
    const givesRma = template !== null && drafter.variables(template, pick.language).includes('rma_number');
    const rmaNumber = givesRma ? (issueRmaNumber?.() ?? null) : null;
    const facts = draftFacts({ mail, order, store, answerBy, rmaNumber });
    if (template === null) return { classification, pick, draft: null, facts, offers: [], findings: [] };
    const request = { template, language: pick.language, facts, store, marketplace };
    const draft = drafter.draft({ ...request, subject });
    const findings = check(draft, policyContext({ mail, store, facts, draft }));
    return { classification, pick, draft, facts, offers: drafter.offers(request), findings };
  };
}
