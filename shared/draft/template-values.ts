import type { Store } from '../content/settings.ts';
import type { TemplateVariable } from '../content/templates/variables.ts';
import type { ReplyLanguage } from '../content/vocabulary.ts';
import { buyerDate } from './buyer-date.ts';
import type { DraftFacts } from './draft.ts';
import { greetingName } from './greeting-name.ts';
import { plainLine, plainLines } from './plain-value.ts';
import type { TemplateValue } from './render-template.ts';
import { shortTitle } from './short-title.ts';
import { trackingStatus } from './tracking-status.ts';

export interface ValueSources {
  facts: DraftFacts;
  store: Store;
  language: ReplyLanguage;
  marketplace: string | null;
}

/** What is known, as the buyer is to read it; null is a gap. Every variable is named, so a forgotten one is a type error. */
export function templateValues({
  facts,
  store,
  language,
  marketplace,
}: ValueSources): Record<TemplateVariable, TemplateValue> {
  const day = (iso: string | null) => buyerDate(iso, language, { marketplace, storeTimeZone: store.timeZone });
  return {
    buyer_name: greetingName(facts.buyerName),
    order_id: plainLine(facts.orderId, 40),
    product: shortTitle(facts.productTitle),
    asin: plainLine(facts.asin, 20),
    carrier: plainLine(facts.carrier, 60),
    tracking_number: plainLine(facts.trackingNumber, 60),
    tracking_status: trackingStatus(facts.trackingStatus, language),
    shipped_on: day(facts.shippedAt),
    deliver_by: day(facts.deliverBy),
    delivered_on: day(facts.deliveredAt),
    rma_number: plainLine(facts.rmaNumber, 40),
    return_address: plainLines(store.returnAddress),
    refund_amount: plainLine(facts.refundAmount, 30),
    refund_percent: (facts.refundPercent ?? store.keepItOfferPercent) || null,
    answer_by: day(facts.answerBy),
    agent_name: plainLine(store.agentName, 100),
    store_name: plainLine(store.name, 100),
    signature: plainLines(store.signature[language] ?? `${store.agentName}\n${store.name}`),
    fulfilled_by_amazon: facts.fulfilledBy === 'amazon',
    fulfilled_by_seller: facts.fulfilledBy === 'seller',
    answer: null,
    attachment: null,
  };
}
