import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/content/policy/index.ts';
import { createPolicyCheck, type PolicyContext } from '../../../shared/draft/policy/check-reply.ts';
import { createSpellers } from '../../../shared/spelling/load-speller.ts';

const check = createPolicyCheck(defaultPolicy);
const loadSpeller = createSpellers();

async function misspelt(language: 'en' | 'fr' | 'es', body: string, context: PolicyContext = {}): Promise<string[]> {
  const speller = await loadSpeller(language);
  return check({ body }, { language, speller, ...context })
    .filter(({ rule }) => rule === 'spelling')
    .map(({ start, end }) => body.slice(start, end));
}

describe('misspelt words', () => {
  it.each([
    ['en', 'We have recieved your parcel and apologise, the colour was wrong.', ['recieved']],
    ['en', 'Your refund is on it’s way, we don’t need the parcel back.', []],
    ['fr', 'Nous avons bien reçu votre colis, le remboursment de l’étui est en cours aujourd’hui.', ['remboursment']],
    ['es', 'Hemos enviado el paquete, adjúntela por favor y le mandaremos el reembolzo.', ['reembolzo']],
  ] as const)('are found in %s: %s', async (language, body, words) => {
    expect(await misspelt(language, body)).toEqual(words);
  });

  it('are neither names nor codes, links, gaps or words in capitals', async () => {
    const body =
      'Dear Kowalczyk, the NORVALE case kx220s for model abc-77 is on https://www.amazon.com/gp/orderz and [[carrierr]] has it.';
    expect(await misspelt('en', body)).toEqual([]);
  });

  it('are none of the words that the buyer, the product or the template uses', async () => {
    const body = 'We looked at the flurbish and the snorgle of your wobbet, thank you for the photo of them.';
    expect(await misspelt('en', body)).toEqual(['flurbish', 'snorgle', 'wobbet']);
    const context = {
      buyerText: 'my flurbish broke',
      productTitle: 'Snorgle 2 pcs',
      allowedPromises: ['of your wobbet'],
    };
    expect(await misspelt('en', body, context)).toEqual([]);
  });

  it('are not looked for in a text of another language', async () => {
    const speller = await loadSpeller('en');
    const body = 'Gracias por su mensaje. Hemos enviado el paquete esta mañana y llegará el viernes a su domicilio.';
    const found = check({ body }, { speller }).map(({ rule }) => rule);
    expect(found).not.toContain('spelling');
  });

  it('are few, each with a span once', async () => {
    const wrong = ['aaabc', 'bbbcd', 'cccde', 'dddef', 'eeefg', 'fffgh', 'ggghi', 'hhhij', 'iiijk'];
    const right =
      'please open your orders, choose this item, press return, print the label, place everything inside its original cardboard carton, close both sides with brown paper tape and hand that over';
    expect(await misspelt('en', `${right}, ${wrong.join(', ')}, ${wrong.join(', ')}, thank you.`)).toEqual(
      wrong.slice(0, 8),
    );
  });
});

it('has a dictionary for the languages whose licence allows it', async () => {
  expect(await loadSpeller('de')).toBeNull();
  expect(await loadSpeller('ja')).toBeNull();
  expect(await loadSpeller('fr')).toBe(await loadSpeller('fr'));
});
