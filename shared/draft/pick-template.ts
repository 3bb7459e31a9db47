import type { Classification } from '../classify/classification.ts';
import type { OrderFacts, Store } from '../content/settings.ts';
import { isWritten, type WrittenTemplateId } from '../content/templates/schema.ts';
import { HOLDING_TEMPLATE, type Language, type MailKind, SCENARIOS, SECOND_EYES_RISKS } from '../content/vocabulary.ts';
import type { ReturnRequest } from '../mail/described-mail.ts';
import { type LanguageChoice, replyLanguage } from './reply-language.ts';

export interface PickRequest {
  kind: MailKind;
  classification: Pick<Classification, 'category' | 'scenario' | 'risks'>;
  returnRequest: ReturnRequest | null;
  /** Of the buyer's own words. */
  language: Language | null;
  store: Pick<Store, 'languages'>;
  marketplace: string | null;
  /** From the imported report; what it knows may overrule what the buyer supposes. */
  order?: Pick<OrderFacts, 'deliveredAt'> | null;
}

/** Why a mail gets no draft. */
export type NoDraftReason =
  /** An A-to-z claim: a person, at once. */
  | 'claim'
  /** Safety, a legal threat or a threatened claim: no routine wording. */
  | 'second-eyes'
  /** Notices, copies, automatic mail: nobody waits for an answer. */
  | 'not-a-buyer'
  /** Thanks and sales pitches: suggest "no reply needed". */
  | 'no-reply-needed'
  /** No category is certain enough, or the scenario has no routine wording: a person decides. */
  | 'person-decides';

export type TemplatePick =
  | ({ template: WrittenTemplateId; reason: null } & LanguageChoice)
  | ({ template: null; reason: NoDraftReason } & LanguageChoice);

type Outcome = { template: WrittenTemplateId; reason: null } | { template: null; reason: NoDraftReason };

/** Asked about a parcel that the carrier has delivered, "it is on its way" would be the wrong answer. */
const WHEN_DELIVERED: Partial<Record<WrittenTemplateId, WrittenTemplateId>> = {
  'where-is-it': 'delivered-not-received',
  'tracking-not-moving': 'delivered-not-received',
  lost: 'delivered-not-received',
};

/** Which template answers a mail, in which language; or none, and why. Decides on what it is given alone. */
export function pickTemplate(request: PickRequest): TemplatePick {
  return { ...outcomeOf(request), ...replyLanguage(request.language, request.store, request.marketplace) };
}

function outcomeOf({ kind, classification, returnRequest, order }: PickRequest): Outcome {
  if (kind === 'a-to-z') return none('claim');
  if (kind !== 'buyer-message' && kind !== 'return-request' && kind !== 'cancellation') return none('not-a-buyer');
  if (classification.risks.some(({ risk }) => SECOND_EYES_RISKS.includes(risk))) return none('second-eyes');
  if (kind === 'cancellation') return use('cancel');
  if (kind === 'return-request') return use(returnTemplate(classification, returnRequest));
  const outcome = messageTemplate(classification);
  const delivered = outcome.template && order?.deliveredAt ? WHEN_DELIVERED[outcome.template] : undefined;
  return delivered ? use(delivered) : outcome;
}

/** Amazon's return reason says whose fault it is; where it is silent, the buyer's words may; else a person finds out. */
function returnTemplate({ scenario }: PickRequest['classification'], request: ReturnRequest | null): WrittenTemplateId {
  if (request?.fault === 'seller') return 'return-seller-fault';
  if (request?.fault === 'buyer') return 'return-change-of-mind';
  return scenario === 'return-seller-fault' || scenario === 'return-change-of-mind' || scenario === 'exchange'
    ? scenario
    : HOLDING_TEMPLATE;
}

function messageTemplate({ category, scenario }: PickRequest['classification']): Outcome {
  if (scenario === 'thanks' || scenario === 'sales-pitch') return none('no-reply-needed');
  // A category without a scenario: what it is about is known, what is wanted is not.
  if (scenario === null) return category === null ? none('person-decides') : use(HOLDING_TEMPLATE);
  // A scenario that belongs to a category, in a mail whose category is too uncertain to name, is a guess.
  const guessed = category === null && SCENARIOS[scenario] !== null;
  return isWritten(scenario) && !guessed ? use(scenario) : none('person-decides');
}

const use = (template: WrittenTemplateId): Outcome => ({ template, reason: null });
const none = (reason: NoDraftReason): Outcome => ({ template: null, reason });
