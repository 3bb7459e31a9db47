import type { CaseView } from '../api/contract.ts';
import { CopyButton } from '../screen/copy-button.tsx';
import { useWords } from '../screen/words-context.ts';

/** What an answer needs to know, in one place: nobody should have to hunt for the order number. */
export function CaseFacts({ viewed }: { viewed: CaseView }) {
  const { say, languageName } = useWords();
  const product = [viewed.productTitle, viewed.asin && `(${viewed.asin})`].filter(Boolean).join(' ');
  const shipping = [
    viewed.carrier,
    viewed.trackingNumber,
    viewed.fulfilledBy === 'amazon' && say('case.fulfilled-by-amazon'),
    viewed.fulfilledBy === 'seller' && say('case.fulfilled-by-seller'),
  ].filter(Boolean);
  return (
    <dl class="facts">
      <div>
        <dt>{say('case.order')}</dt>
        <dd>
          <span class="order">{viewed.orderId ?? say('case.order.none')}</span>
          {viewed.orderId && <CopyButton text={viewed.orderId} what={say('case.order')} />}
        </dd>
      </div>
      <div>
        <dt>{say('case.buyer')}</dt>
        <dd>
          <bdi>{viewed.buyer?.name ?? viewed.buyer?.alias ?? '–'}</bdi>
          {viewed.language && <span class="quiet">{languageName(viewed.language)}</span>}
        </dd>
      </div>
      {product && (
        <div class="facts-wide">
          <dt>{say('case.product')}</dt>
          <dd>
            <bdi>{product}</bdi>
          </dd>
        </div>
      )}
      {shipping.length > 0 && (
        <div class="facts-wide">
          <dt>{say('case.shipping')}</dt>
          <dd>
            <span>{shipping.join(' · ')}</span>
            {viewed.trackingNumber && <CopyButton text={viewed.trackingNumber} what={say('case.shipping')} />}
          </dd>
        </div>
      )}
      {viewed.caseLink && (
        <div class="facts-wide">
          <dt>{say('case.thread')}</dt>
          <dd>
            <span class="address">{viewed.caseLink}</span>
            <CopyButton text={viewed.caseLink} what={say('case.thread')} />
          </dd>
        </div>
      )}
    </dl>
  );
}
