import type { ComponentChildren } from 'preact';
import type { CaseView } from '../api/contract.ts';
import { CopyButton } from '../screen/copy-button.tsx';
import { useWords } from '../screen/words-context.ts';
import { threadLink } from './conversation.ts';

/** What an answer needs to know, in one place: nobody should have to hunt for the order number. */
export function CaseFacts({ viewed }: { viewed: CaseView }) {
  const { say, languageName } = useWords();
  const latest = viewed.messages.at(-1);
  const caseLink = threadLink(viewed);
  const product = [viewed.productTitle, viewed.asin && `(${viewed.asin})`].filter(Boolean).join(' ');
  return (
    <dl class="facts">
      <Fact name={say('case.buyer')}>
        <bdi>{viewed.buyer?.name ?? viewed.buyerName ?? viewed.buyer?.alias ?? '–'}</bdi>
        {latest?.language && <span class="quiet">{languageName(latest.language)}</span>}
      </Fact>
      {product && (
        <Fact wide name={say('case.product')}>
          <bdi>{product}</bdi>
        </Fact>
      )}
      {caseLink && (
        <Fact wide name={say('case.thread')} copied={caseLink}>
          <span class="address">{caseLink}</span>
        </Fact>
      )}
      {viewed.state === 'waiting' && latest?.noResponseLink && (
        <Fact wide name={say('case.no-response')} copied={latest.noResponseLink}>
          <span class="address" title={say('case.no-response.hint')}>
            {latest.noResponseLink}
          </span>
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  name: string;
  /** Takes the whole line. */
  wide?: boolean;
  /** What the copy button copies, if there is one. */
  copied?: string | null;
  children: ComponentChildren;
}

function Fact({ name, wide = false, copied = null, children }: FactProps) {
  return (
    <div class={wide ? 'facts-wide' : undefined}>
      <dt>{name}</dt>
      <dd>
        {children}
        {copied !== null && <CopyButton text={copied} what={name} />}
      </dd>
    </div>
  );
}
