import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/content/policy/index.ts';
import type { Store } from '../../../shared/content/settings.ts';
import { defaultStores } from '../../../shared/content/store-defaults.ts';
import type { Language } from '../../../shared/content/vocabulary.ts';
import { createPolicyCheck } from '../../../shared/draft/policy/check-reply.ts';
import { policyContext } from '../../../shared/draft/policy/context-of-mail.ts';
import { fullFacts } from '../sample-facts.ts';

const check = createPolicyCheck(defaultPolicy);
const [store] = defaultStores;
if (!store) throw new Error('there is no default store');

const mailIn = (language: Language) => ({
  language,
  marketplace: 'DE',
  orderId: null,
  buyer: null,
  text: '',
  asin: null,
  productTitle: null,
});

const blocks = (body: string, language: Language, own: Partial<Store>, carrier: string | null = null): string[] => {
  const facts = { ...fullFacts, carrier };
  const context = policyContext({ mail: mailIn(language), store: { ...store, ...own }, facts, draft: null });
  return check({ body }, context)
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);
};

describe('what the check takes for granted', () => {
  const german =
    'Vielen Dank für Ihre Nachricht. Ihr Paket ist auf dem Weg zu Ihnen und kommt in den nächsten Tagen an.';

  it('is the language that a store answers in where it has not the buyer’s', () => {
    expect(blocks(german, 'fr', { languages: ['de'] })).toEqual([]);
    expect(blocks(german, 'fr', { languages: ['de', 'fr'] })).toEqual(['wrong-language']);
    expect(blocks(german, 'fr', { languages: ['en', 'it'] })).toEqual(['wrong-language']);
  });

  it('are the hosts that the store allows for tracking', () => {
    const body = 'You can follow the parcel at https://track.parcelbee.example/1';
    expect(blocks(body, 'en', { trackingHosts: ['parcelbee.example'] })).toEqual([]);
    expect(blocks(body, 'en', {})).toEqual(['external-link']);
  });

  it('is the carrier of the order, whose line may be named', () => {
    const body = 'Parcelbee can be asked for a new delivery day on 1-800-555-0142.';
    expect(blocks(body, 'en', {}, 'Parcelbee')).toEqual([]);
    expect(blocks(body, 'en', {})).toEqual(['phone-number']);
  });
});
