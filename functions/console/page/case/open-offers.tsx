import type { CaseView } from '../api/contract.ts';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';
import { owedOffers } from './owed-offers.ts';
import type { CaseActions } from './use-case-actions.ts';

/** What replies promised the buyer, until someone says that it was done. */
export function OpenOffers({ viewed, actions, now }: { viewed: CaseView; actions: CaseActions; now: number }) {
  const { say, name } = useWords();
  const open = owedOffers(viewed);
  if (open.length === 0) return null;
  return (
    <section class="notice offers">
      <strong>{say('draft.offers')}</strong>
      <ul>
        {open.map((offer) => (
          <li key={`${offer.draft}:${offer.index}`} class="case-line">
            <span>{name('offer', offer.kind)}</span>
            {offer.detail && <span class="quiet">{offer.detail}</span>}
            {offer.choice && <span class="quiet">{say('draft.offer.choice')}</span>}
            {offer.dueAt && <Time at={offer.dueAt} now={now} marketplace={viewed.marketplace} />}
            <span class="spread" />
            <button
              type="button"
              class="button button-small"
              disabled={actions.busy}
              onClick={() => void actions.completeOffer(offer.draft, offer.index)}
            >
              {say('draft.offer.done')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
