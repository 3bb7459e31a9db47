import { COMMITTED_DRAFT_STATES } from '../../../../shared/case/states.ts';
import type { CaseView, Draft } from '../api/contract.ts';

export type OwedOffer = Draft['offers'][number] & {
  draft: number;
  /** Its place among the draft's offers: what `offer-done` names. */
  index: number;
};

/**
 * What replies that went out promised and nobody has marked as done. Of offers that are alternatives the buyer takes one:
 * once it is done the others are owed no longer.
 */
export function owedOffers({ drafts }: Pick<CaseView, 'drafts'>): OwedOffer[] {
  return drafts
    .filter(({ state }) => COMMITTED_DRAFT_STATES.some((committed) => committed === state))
    .flatMap(({ n, offers }) => {
      const taken = offers.filter(({ done }) => done).map(({ choice }) => choice);
      return offers
        .map((offer, index) => ({ ...offer, draft: n, index }))
        .filter(({ done, choice }) => !done && (choice === null || !taken.includes(choice)));
    });
}
