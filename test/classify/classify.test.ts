import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassifyInput } from '../../shared/classify/classification.ts';
import { createClassifier } from '../../shared/classify/classify.ts';
import { defaultLexicons } from '../../shared/content/lexicons/index.ts';
import { CATEGORIES, LANGUAGES, type Language, SCENARIOS } from '../../shared/content/vocabulary.ts';

const classify = createClassifier(defaultLexicons);
const read = (text: string, language: Language | null = 'en', rest: Partial<ClassifyInput> = {}) =>
  classify({ subject: '', text, language, ...rest });

describe('one request', () => {
  it.each([
    ['en', 'Where is my order?', 'logistics', 'where-is-it'],
    ['en', 'It says delivered but I never got the package', 'logistics', 'delivered-not-received'],
    ['en', 'The zipper broke after two days', 'quality', 'stopped-working'],
    ['en', 'One of the cups arrived cracked', 'quality', 'damaged-on-arrival'],
    ['en', 'How do I pair it with my phone?', 'usage', 'how-to'],
    ['en', 'Please cancel my order', 'return', 'cancel'],
    ['de', 'Wo bleibt mein Paket?', 'logistics', 'where-is-it'],
    ['de', 'Ich möchte die Schuhe zurückgeben', 'return', 'return-change-of-mind'],
    ['fr', 'Il manque deux vis dans la boîte', 'quality', 'missing-parts'],
    ['es', '¿Es compatible con el iPhone 13?', 'usage', 'compatibility'],
    ['it', 'Quando riceverò il rimborso?', 'return', 'refund-status'],
    ['ja', '荷物がまだ届きません', 'logistics', 'where-is-it'],
    ['ja', '返品したいです', 'return', 'return-change-of-mind'],
    ['zh', '颜色发错了', 'quality', 'wrong-item'],
    ['zh', '怎么连接手机', 'usage', 'how-to'],
  ] as const)('%s: %s', (language, text, category, scenario) => {
    expect(read(text, language)).toMatchObject({ category, scenario });
  });
});

describe('no request of the four', () => {
  it.each([
    ['en', 'Can I get an invoice?', 'invoice'],
    ['en', 'Thank you so much, it works perfectly', 'thanks'],
    ['de', 'Gibt es einen Rabattcode?', 'pre-sale'],
    ['fr', 'Bonjour', 'thanks'],
    ['ja', '領収書をください', 'invoice'],
    ['zh', '有优惠券吗', 'pre-sale'],
  ] as const)('%s: %s', (language, text, scenario) => {
    expect(read(text, language)).toMatchObject({ category: null, scenario });
  });
});

describe('who asks for what decides', () => {
  it('takes a defect with a refund asked as a return for which the seller is at fault', () => {
    expect(read('The handle came off. I want my money back.')).toMatchObject({
      category: 'return',
      scenario: 'return-seller-fault',
    });
  });

  it('takes a defect with a replacement asked as quality', () => {
    expect(read('The handle came off. Please send me a replacement.').category).toBe('quality');
  });

  it('takes a refused refund back: only the manual is wanted', () => {
    expect(read("I don't want a refund, I only need the manual").category).toBe('usage');
  });

  it('takes what is threatened for the second wish, not the first', () => {
    expect(read('Where is my parcel? Otherwise I will cancel.').category).toBe('logistics');
  });

  it('weighs the question at the end more than the story before it', () => {
    const story = 'My delivery was late and the box was dented.';
    expect(read(`${story} Anyway, how do I connect it to my phone?`).category).toBe('usage');
  });

  it('lists a second request that stands in a sentence of its own', () => {
    const { category, also } = read('Where is my order? Also, how do I reset the watch I bought last year?');
    expect([category, ...also.map((second) => second.category)].sort()).toEqual(['logistics', 'usage']);
  });

  it('keeps a denied defect from counting', () => {
    expect(read('It is not broken.').category).toBeNull();
  });
});

describe('how buyers write', () => {
  it.each([
    ['a slip in a long word', 'en', 'When will my packaeg be delivred? the shippment is late', 'logistics'],
    ['no apostrophes', 'en', 'it doesnt work', 'quality'],
    ['shouting', 'en', 'WHERE IS MY ORDER', 'logistics'],
    ['a tweet', 'en', '@AmazonHelp still waiting for my parcel 😡 #fail https://t.example.com/x', 'logistics'],
    ['umlauts spelt out', 'de', 'Ich moechte das zurueckgeben', 'return'],
    ['accents left out', 'fr', 'je n ai pas recu mon colis', 'logistics'],
    ['accents left out', 'es', '¿cuando llega mi pedido?', 'logistics'],
    ['an apostrophe that parts words', 'it', "Dov'è il mio pacco?", 'logistics'],
    ['traditional characters', 'zh', '請問什麼時候會到貨', 'logistics'],
    ['half-width kana and full-width Latin', 'ja', 'ｷｬﾝｾﾙしたい', 'return'],
  ] as const)('%s (%s)', (_, language, text, category) => {
    expect(read(text, language).category).toBe(category);
  });

  it('classifies a short text whose language was guessed wrongly', () => {
    expect(read('Wo ist mein Paket?', 'nl').category).toBe('logistics');
    expect(read('返品したい', 'zh').category).toBe('return');
  });

  it('does its best without a language, and is less sure', () => {
    const known = read('Where is my order?');
    const unknown = read('Where is my order?', null);
    expect(unknown.category).toBe('logistics');
    expect(unknown.confidence).toBeLessThan(known.confidence);
  });

  it('leaves a longer text in a language without a lexicon to a person', () => {
    const dutch =
      'Ik heb drie weken geleden een bestelling geplaatst en nog steeds niets ontvangen, wat is er aan de hand?';
    const result = read(dutch, 'nl');
    expect(result.category).toBeNull();
    expect(result.confidence).toBeLessThan(0.5);
  });
});

describe("Amazon's own evidence", () => {
  it('counts a return request and its reason, in any language', () => {
    const returnRequest = {
      reason: 'Defective or doesn’t work',
      quantity: 1,
      fault: 'seller',
      comments: null,
    } as const;
    const result = read('', 'pl', { kind: 'return-request', returnRequest });
    expect(result).toMatchObject({ category: 'return', scenario: 'return-seller-fault' });
    expect(result.matched[0]?.keyword).toContain('Defective');
  });

  it('counts a cancellation request', () => {
    expect(read('', null, { kind: 'cancellation' })).toMatchObject({ category: 'return', scenario: 'cancel' });
  });

  it('counts the topic of the subject', () => {
    const subject = 'Order delivery inquiry from Amazon customer Pat (Order: 111-1111111-1111111)';
    expect(read('Any news?', 'en', { subject, topic: 'order delivery' }).category).toBe('logistics');
  });

  it('believes the words rather than a topic that says otherwise', () => {
    expect(read('Please cancel my order', 'en', { topic: 'product details' }).category).toBe('return');
  });

  it('does not read the name in the frame of a subject', () => {
    const subject = 'inquiry from Amazon customer Broken Return (Order: 111-1111111-1111111)';
    expect(read('Hello', 'en', { subject }).matched.map(({ category }) => category)).toEqual([null]);
  });
});

describe('explanation', () => {
  it('names the words as they stand in the text, heaviest first', () => {
    const { matched } = read('Hello, the zipper broke after two days. How can I return it?');
    expect(matched[0]).toMatchObject({ category: 'return' });
    expect(matched.some(({ keyword }) => keyword === 'broke after two days')).toBe(true);
    expect(matched.map(({ weight }) => weight)).toEqual(matched.map(({ weight }) => weight).sort((a, b) => b - a));
  });

  it('shows what was taken back with a weight below zero', () => {
    const { matched } = read("I don't want a refund, I only need the manual");
    expect(matched.some(({ category, weight }) => category === 'return' && weight < 0)).toBe(true);
  });

  it('gives the two best guesses also when it decides nothing', () => {
    const { category, guesses, confidence } = read('Hello, delivery');
    expect(guesses).toHaveLength(2);
    expect(confidence).toBe(guesses[0]?.confidence);
    if (category === null) expect(confidence).toBeLessThan(0.5);
  });
});

describe('limits', () => {
  it.each(['', ' ', '\n', '😀😀', '...', '???', '\u0000', 'a'.repeat(50_000), '。'.repeat(5000)])(
    'survives %j',
    (text) => {
      for (const language of LANGUAGES) expect(read(text, language).category).toBeNull();
    },
  );

  it('reads a text of 100,000 characters in well under a second', () => {
    const text = 'the package broke and I want to return it or get a refund, where is my order? '.repeat(1300);
    for (const language of ['en', 'de', 'ja', 'zh'] as const) {
      const start = performance.now();
      read(text, language);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });

  it('answers the same twice', () => {
    const input = { subject: 'Help', text: 'broken on arrival, refund me', language: 'en' } as const;
    expect(createClassifier(defaultLexicons)(input)).toEqual(classify(input));
    expect(classify(input)).toEqual(classify(input));
  });

  it('never throws, and what it says holds together', () => {
    const words =
      'where is my order refund broken not 返品 退货 wann kommt ¿ ? ! . , \n manual don’t 12 😀 remboursement'.split(
        ' ',
      );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, text, fc.option(fc.constantFrom(...LANGUAGES), { nil: null }), (body, subject, language) => {
        const result = classify({ subject, text: body, language });
        expect(result.confidence).toBeGreaterThanOrEqual(0);
        expect(result.confidence).toBeLessThanOrEqual(1);
        const { category, scenario, matched, also } = result;
        if (category !== null) {
          expect(matched.some((keyword) => keyword.category === category && keyword.weight > 0)).toBe(true);
          expect(scenario === null || SCENARIOS[scenario] === category).toBe(true);
        } else expect(scenario === null || SCENARIOS[scenario] === null).toBe(true);
        for (const second of also) expect(SCENARIOS[second.scenario]).toBe(second.category);
        for (const keyword of matched) expect([...CATEGORIES, null]).toContain(keyword.category);
      }),
      { numRuns: 300 },
    );
  });
});
