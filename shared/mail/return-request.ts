import type { ReturnRequest } from './described-mail.ts';
import { foldForSearch } from './harmless-text.ts';
import { createFieldReader } from './labelled-fields.ts';
import { RETURN_LABELS, RETURN_REASONS } from './return-reasons.ts';

const readReturnFields = createFieldReader(RETURN_LABELS);

/** Reads what a return authorisation says; its item's title comes beside it. */
export function readReturnRequest(text: string): { request: ReturnRequest; item: string | null; asin: string | null } {
  const fields = readReturnFields(text);
  const reason = fields.reason?.slice(0, 300) ?? null;
  const quantity = Number.parseInt(foldForSearch(fields.quantity ?? ''), 10);
  return {
    request: {
      reason,
      quantity: Number.isInteger(quantity) && quantity > 0 && quantity < 100_000 ? quantity : null,
      fault: reason === null ? null : faultOf(reason),
      comments: fields.comments?.slice(0, 4_000) ?? null,
    },
    item: fields.item?.slice(0, 500) ?? null,
    asin: fields.asin ?? null,
  };
}

/** Whose fault Amazon's reason makes it; null for a reason that is not known. */
export function faultOf(reason: string): ReturnRequest['fault'] {
  const folded = foldForSearch(reason)
    .toLowerCase()
    .replace(/[’‘´`]/g, "'");
  return RETURN_REASONS.find((row) => row.pattern.test(folded))?.fault ?? null;
}
