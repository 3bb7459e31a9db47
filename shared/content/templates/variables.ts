/**
 * Every variable that a template may use. `value` is filled from what is known and becomes a visible gap when it isn't;
 * `flag` is for `{% if %}` alone; `person` is never known to the pipeline: it is always a gap that the reviewer fills.
 */
export const TEMPLATE_VARIABLES = {
  buyer_name: { kind: 'value', means: 'the name to greet the buyer by' },
  order_id: { kind: 'value', means: 'the Amazon order number' },
  product: { kind: 'value', means: 'the product title, shortened' },
  asin: { kind: 'value', means: 'the ASIN' },
  carrier: { kind: 'value', means: 'the carrier' },
  tracking_number: { kind: 'value', means: 'the tracking number' },
  tracking_status: { kind: 'value', means: 'where the parcel is, in words' },
  shipped_on: { kind: 'value', means: 'the day of dispatch' },
  deliver_by: { kind: 'value', means: 'the promised day of delivery' },
  delivered_on: { kind: 'value', means: 'the day of delivery' },
  rma_number: { kind: 'value', means: 'the return number' },
  return_address: { kind: 'value', means: "the store's address for returns" },
  refund_amount: { kind: 'value', means: 'the amount to refund, with its currency' },
  refund_percent: { kind: 'value', means: 'the share of the price offered when the buyer keeps the item' },
  answer_by: { kind: 'value', means: 'the day by which the full answer comes' },
  agent_name: { kind: 'value', means: 'who signs' },
  store_name: { kind: 'value', means: "the store's name" },
  signature: { kind: 'value', means: 'the closing lines of the store in this language' },
  fulfilled_by_amazon: { kind: 'flag', means: 'Amazon stores and ships this order' },
  fulfilled_by_seller: { kind: 'flag', means: 'the seller ships this order' },
  answer: { kind: 'person', means: "the answer to the buyer's question, in the buyer's language" },
  attachment: { kind: 'person', means: 'the name of the file attached to the reply' },
} as const satisfies Record<string, { kind: 'value' | 'flag' | 'person'; means: string }>;

export type TemplateVariable = keyof typeof TEMPLATE_VARIABLES;

export const isTemplateVariable = (name: string): name is TemplateVariable => Object.hasOwn(TEMPLATE_VARIABLES, name);
