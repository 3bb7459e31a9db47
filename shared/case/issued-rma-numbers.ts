import type { DraftContent } from './case-content.ts';

/** What is known of the drafts of a case. */
type Drafts = readonly Pick<DraftContent, 'facts'>[];

/**
 * The number that the return of this item was given in the case, latest first: the buyer may have it on the parcel already,
 * whatever was written in between. Null where there is none, or only that of another item of the order.
 */
export function issuedRmaNumber(drafts: Drafts, asin: string | null): string | null {
  const isOfItem = (other: string | null): boolean => asin === null || other === null || other === asin;
  return drafts.findLast(({ facts }) => facts?.rmaNumber && isOfItem(facts.asin))?.facts?.rmaNumber ?? null;
}

/** Whether the case gave this number before: it is claimed once, and a second claim would be refused. */
export const isIssued = (drafts: Drafts, rmaNumber: string | null): boolean =>
  drafts.some(({ facts }) => facts?.rmaNumber === rmaNumber);
