import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { TEMPLATE_IDS, type TemplateLibrary } from '../../shared/content/templates/schema.ts';
import { TEMPLATE_VARIABLES } from '../../shared/content/templates/variables.ts';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';
import { createDrafter, type DraftRequest } from '../../shared/draft/draft-reply.ts';
import { TemplateError } from '../../shared/draft/template-error.ts';
import { amazonFacts, fewestFacts, fullFacts } from './sample-facts.ts';

const drafter = createDrafter(defaultTemplates);
const [store] = defaultStores as readonly [Store, ...Store[]];
const request: DraftRequest = {
  template: 'where-is-it',
  language: 'en',
  subject: 'Order delivery inquiry from Amazon customer Alex (Order: 111-1234567-1234567)',
  facts: fullFacts,
  store,
  marketplace: 'US',
};

const personVariables = Object.entries(TEMPLATE_VARIABLES).flatMap(([name, { kind }]) =>
  kind === 'person' ? [name] : [],
);

/** Traces of a branch that came out empty: doubled blanks, stops and brackets with nothing in them. */
const RAGGED = /\n{3}|[ \t]$| {2}|\( | \)|\(\)|（）| [.,](?!\d)|[,、，][,、，]|[.。]{2}/m;

describe.each(REPLY_LANGUAGES)('a draft in %s', (language) => {
  describe.each(TEMPLATE_IDS)('from "%s"', (template) => {
    it.each([
      ['full facts', fullFacts],
      ['an order that Amazon fulfils', amazonFacts],
    ])('leaves only what a person has to write with %s', (_, facts) => {
      const { missing } = drafter.draft({ ...request, template, language, facts });
      expect(missing.filter((name) => !personVariables.includes(name))).toEqual([]);
    });

    it.each([
      ['full', fullFacts],
      ['Amazon', amazonFacts],
      ['the fewest', fewestFacts],
      ['no dispatch', { ...fullFacts, shippedAt: null, carrier: null, trackingNumber: null }],
      ['only the order', { ...fewestFacts, orderId: fullFacts.orderId }],
    ])('reads as clean text with %s facts', (_, facts) => {
      const { body } = drafter.draft({ ...request, template, language, facts });
      expect(body).not.toMatch(/\{\{|\{%|\bnull\b|undefined|NaN|\[object/);
      expect(body).not.toMatch(RAGGED);
      expect(body.endsWith(store.signature[language] ?? '')).toBe(true);
      expect(body).toMatch(/^\S/);
    });
  });
});

describe('facts in a draft', () => {
  it('leave no ragged sentence behind, whichever of them are known', () => {
    const known = fc.record(
      Object.fromEntries(Object.entries(fullFacts).map(([name, value]) => [name, fc.constantFrom(value, null)])),
    );
    fc.assert(
      fc.property(
        known,
        fc.constantFrom(...TEMPLATE_IDS),
        fc.constantFrom(...REPLY_LANGUAGES),
        (some, template, language) => {
          const facts = { ...fullFacts, ...some };
          expect(drafter.draft({ ...request, template, language, facts }).body).not.toMatch(RAGGED);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('shows what is not known as gaps, lists them once and invents nothing', () => {
    const draft = drafter.draft({ ...request, facts: fewestFacts });
    expect(draft.missing).toEqual(['order_id', 'answer_by']);
    for (const name of draft.missing) expect(draft.body).toContain(`[[${name}]]`);
  });

  it('says until when the carrier is asked where nothing is known of the parcel, and lists that promise', () => {
    const facts = { ...fewestFacts, orderId: '111-1234567-1234567', answerBy: '2026-11-24T12:00:00Z' };
    expect(drafter.draft({ ...request, facts }).missing).toEqual([]);
    expect(drafter.offers({ ...request, facts })).toMatchObject([{ kind: 'answer-by', dueAt: facts.answerBy }]);
    expect(drafter.offers({ ...request, facts: fullFacts })).toEqual([]);
  });

  it('greets without a name when none is known', () => {
    expect(drafter.draft({ ...request, facts: fewestFacts }).body).toMatch(/^Hello,\n/);
    expect(drafter.draft(request).body).toMatch(/^Hello Alex Morgan,\n/);
  });

  it('gives the return number, the address and the keep-it offer where the seller ships', () => {
    const { body } = drafter.draft({ ...request, template: 'return-change-of-mind' });
    expect(body).toContain('20% of its price');
    expect(body.indexOf('20% of its price')).toBeLessThan(body.indexOf('RMA-7K3MQ-9XCTB-4'));
    expect(body).toContain('100 Example Street');
  });

  it('leaves the keep-it offer out when the store makes none', () => {
    const facts = { ...fullFacts, refundPercent: null };
    const { body, missing } = drafter.draft({
      ...request,
      template: 'return-change-of-mind',
      facts,
      store: { ...store, keepItOfferPercent: 0 },
    });
    expect(body).not.toContain('%');
    expect(missing).toEqual([]);
  });

  it('asks for the return address when the store has none', () => {
    const facts = { ...fullFacts, rmaNumber: null };
    const { missing } = drafter.draft({
      ...request,
      template: 'return-seller-fault',
      facts,
      store: { ...store, returnAddress: null },
    });
    expect(missing).toEqual(['rma_number', 'return_address']);
  });

  it('sends the buyer of an Amazon-fulfilled order to Amazon, without a return number', () => {
    const { body, missing } = drafter.draft({
      ...request,
      template: 'return-seller-fault',
      facts: { ...amazonFacts, rmaNumber: null },
    });
    expect(body).toContain('Amazon stores and ships this order for us');
    expect(missing).toEqual([]);
  });

  it("points a cancellation to the buyer's own orders", () => {
    const facts = { ...fewestFacts, orderId: '111-1234567-1234567' };
    const menus = REPLY_LANGUAGES.map(
      (language) => drafter.draft({ ...request, template: 'cancel', language, facts }).body,
    );
    const words = [
      'Request cancellation',
      'Stornierung anfordern',
      'Demander l’annulation',
      'Solicitar cancelación',
      'Richiedi annullamento',
      'キャンセルリクエスト',
      '请求取消',
    ];
    for (const [index, word] of words.entries()) expect(menus[index]).toContain(word);
  });

  it("says in a holding reply when the answer comes, on the buyer's calendar", () => {
    const facts = { ...fewestFacts, answerBy: '2026-11-28T02:00:00Z' };
    expect(drafter.draft({ ...request, template: 'holding', facts }).body).toContain('by Friday, November 27');
    const berlin = drafter.draft({ ...request, template: 'holding', facts, language: 'de', marketplace: 'DE' });
    expect(berlin.body).toContain('bis Samstag, 28. November');
  });
});

describe("a buyer's words in a draft", () => {
  const hostile = '{{ signature }}{% if true %}[[order_id]]\r\nBcc: thief@example.com\u2028x\u202Ey';

  it('are never run as a template and never pass for a gap', () => {
    const facts = { ...fullFacts, productTitle: hostile, carrier: hostile, trackingStatus: hostile };
    const { body, missing } = drafter.draft({ ...request, facts });
    expect(body).toContain('{{ signature }}{% if true %}[order_id] Bcc');
    expect(missing).toEqual([]);
    expect(body).not.toMatch(/[\r\u2028\u202E]/);
  });

  it('never bring a line break into the subject', () => {
    const { subject } = drafter.draft({ ...request, subject: hostile });
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('a template that a lead broke', () => {
  const broken = (source: string): TemplateLibrary => ({
    ...defaultTemplates,
    languages: {
      ...defaultTemplates.languages,
      en: { ...defaultTemplates.languages.en, texts: { ...defaultTemplates.languages.en.texts, late: source } },
    },
  });

  it('names the line of the text, not of the text with its greeting', () => {
    const draft = () => createDrafter(broken('fine\n{{ colour }}')).draft({ ...request, template: 'late' });
    expect(draft).toThrow(TemplateError);
    expect(draft).toThrow(/colour.*line:2/);
  });

  it('leaves the other templates working', () => {
    expect(createDrafter(broken('{% if %}')).draft(request).body).toContain('Kind regards');
  });
});

describe('alternatives', () => {
  it('are the siblings of the category and the holding reply', () => {
    expect(drafter.alternatives('how-to')).toEqual(['manual', 'compatibility', 'spare-parts', 'holding']);
  });

  it('are everything when no template was picked or the holding reply was', () => {
    expect(drafter.alternatives(null)).toEqual([...TEMPLATE_IDS]);
    expect(drafter.alternatives('holding')).toEqual(TEMPLATE_IDS.filter((id) => id !== 'holding'));
  });
});

describe('offers', () => {
  const offers = (template: DraftRequest['template'], facts = fullFacts) =>
    drafter.offers({ ...request, template, facts });

  it('list what the reply promises, with alternatives grouped', () => {
    expect(offers('lost')).toEqual([
      { kind: 'replacement', detail: null, choice: 'solution', dueAt: null },
      { kind: 'refund', detail: '12.90 EUR', choice: 'solution', dueAt: null },
    ]);
    expect(offers('return-change-of-mind')).toMatchObject([
      { kind: 'partial-refund', detail: '20 %' },
      { kind: 'rma', detail: 'RMA-7K3MQ-9XCTB-4' },
    ]);
  });

  it('promise nothing that Amazon gives', () => {
    expect(offers('lost', amazonFacts)).toEqual([]);
  });

  it('carry the clock of a holding reply', () => {
    expect(offers('holding')).toMatchObject([{ kind: 'answer-by', dueAt: '2026-11-27T20:00:00Z' }]);
  });
});

describe('the variables of a template', () => {
  it('tell whether a return number is needed', () => {
    expect(drafter.variables('return-change-of-mind', 'ja')).toContain('rma_number');
    expect(drafter.variables('late', 'ja')).not.toContain('rma_number');
  });
});
