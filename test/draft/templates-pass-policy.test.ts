import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { TEMPLATE_IDS } from '../../shared/content/templates/schema.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../shared/content/vocabulary.ts';
import { createDrafter } from '../../shared/draft/draft-reply.ts';
import { createPolicyCheck } from '../../shared/draft/policy/check-reply.ts';
import { countWords } from '../../shared/draft/policy/count-words.ts';
import { createSpellers } from '../../shared/spelling/load-speller.ts';
import { amazonFacts, fewestFacts, fullFacts } from './sample-facts.ts';

const drafter = createDrafter(defaultTemplates);
const check = createPolicyCheck(defaultPolicy);
const loadSpeller = createSpellers();

/** What a reviewer would write where only a person knows the answer. */
const answers: Record<ReplyLanguage, string> = {
  en: 'Press the power button for three seconds until the display lights up, then select the unit you want.',
  de: 'Halten Sie die Einschalttaste drei Sekunden gedrückt, bis die Anzeige leuchtet, und wählen Sie dann die Einheit.',
  fr: 'Maintenez le bouton de mise en marche pendant trois secondes, puis choisissez l’unité souhaitée.',
  es: 'Mantenga pulsado el botón de encendido durante tres segundos y después elija la unidad que desea.',
  it: 'Tenga premuto il pulsante di accensione per tre secondi, poi scelga l’unità desiderata.',
  ja: '電源ボタンを3秒ほど押し、表示が点灯したら、ご希望の単位をお選びください。',
  zh: '请按住电源键三秒，待显示屏亮起后选择您需要的单位。',
};

const filled = (language: ReplyLanguage): Record<string, string> => ({
  order_id: '111-1234567-1234567',
  tracking_status: language === 'ja' ? '輸送中' : language === 'zh' ? '运输途中' : 'DHL',
  rma_number: 'RMA-7K3MQ-9XCTB-4',
  return_address: 'Harbor Lane Goods Returns\n100 Example Street\nSpringfield, CA 90000',
  answer_by: '27.11.',
  attachment: 'manual.pdf',
  answer: answers[language],
});

const withGapsFilled = (body: string, language: ReplyLanguage): string =>
  body.replace(/\[\[(\w+)\]\]/g, (_, name: string) => filled(language)[name] ?? `no text for ${name}`);

describe.each(defaultStores.map((store) => [store.id, store] as const))('the templates of %s', (_, store) => {
  describe.each(REPLY_LANGUAGES)('in %s', (language) => {
    describe.each(TEMPLATE_IDS)('for "%s"', (template) => {
      it.each([
        ['full facts', fullFacts],
        ['an order that Amazon fulfils', amazonFacts],
        ['the fewest facts', fewestFacts],
      ])('pass the policy check without a warning, in under 200 words, with %s', (_name, facts) => {
        const marketplace = store.marketplaces[0] ?? null;
        const draft = drafter.draft({ template, language, subject: 'Order inquiry', facts, store, marketplace });
        const body = withGapsFilled(draft.body, language);
        const findings = check(
          { subject: draft.subject, body },
          {
            language,
            replyLanguage: language,
            marketplace,
            orderId: facts.orderId,
            asin: facts.asin,
            productTitle: facts.productTitle,
            trackingNumber: facts.trackingNumber,
            rmaNumber: facts.rmaNumber,
            returnAddress: store.returnAddress,
            allowedPromises: [draft.body],
          },
        );
        expect(findings.map(({ rule, start, end }) => `${rule}: ${body.slice(start, end)}`)).toEqual([]);
        expect(countWords(body, defaultPolicy.limits)).toBeLessThan(200);
      });

      it('has words that the dictionary knows', async () => {
        const facts = fullFacts;
        const { body } = drafter.draft({
          template,
          language,
          subject: 'Order inquiry',
          facts,
          store,
          marketplace: null,
        });
        const { productTitle } = facts;
        const findings = check({ body }, { language, productTitle, speller: await loadSpeller(language) });
        const misspelt = findings.filter(({ rule }) => rule === 'spelling');
        expect(misspelt.map(({ start, end }) => body.slice(start, end))).toEqual([]);
      });
    });
  });
});
