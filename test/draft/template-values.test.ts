import { describe, expect, it } from 'vitest';
import { buyerDate } from '../../shared/draft/buyer-date.ts';
import { greetingName } from '../../shared/draft/greeting-name.ts';
import { shortTitle } from '../../shared/draft/short-title.ts';
import { trackingStatus } from '../../shared/draft/tracking-status.ts';

describe('the name in a greeting', () => {
  it.each([
    ['Alex Morgan', 'Alex Morgan'],
    ["Siobhán O'Neil", "Siobhán O'Neil"],
    ['JEAN-LUC MÜLLER', 'Jean-Luc Müller'],
    ['maria', 'Maria'],
    ['山田 太郎', '山田 太郎'],
    ['王', '王'],
    ['Alex - Amazon Marketplace', 'Alex'],
    ['McDonald, J.', null],
    ['Amazon Customer', null],
    ['Amazon Kunde', null],
    ['xx_buyer99', null],
    ['abc@example.com', null],
    ['A', null],
    ['', null],
    [null, null],
    ['🙂', null],
    ['Visit www.example.com now for more', null],
  ])('for "%s" is "%s"', (name, expected) => {
    expect(greetingName(name)).toBe(expected);
  });
});

describe('the product in a sentence', () => {
  it.each([
    ['Acme Digital Kitchen Scale 5 kg, Stainless Steel, Tare Function, LCD', 'Acme Digital Kitchen Scale 5 kg'],
    ['【2026 New】Acme Wireless Earbuds - Bluetooth 5.3', 'Acme Wireless Earbuds'],
    ['USB-C Cable', 'USB-C Cable'],
    ['Acme ABC', 'Acme ABC'],
    ['アクメ デジタルキッチンスケール｜高精度', 'アクメ デジタルキッチンスケール'],
    ['', null],
    [null, null],
  ])('for "%s" is "%s"', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });

  it('ends at a word when there is no break', () => {
    expect(shortTitle('Acme Extra Long Braided Nylon Fast Charging Cable With Reinforced Connectors And Strap')).toBe(
      'Acme Extra Long Braided Nylon Fast Charging Cable With',
    );
  });
});

describe('a day in a reply', () => {
  const place = (marketplace: string | null) => ({ marketplace, storeTimeZone: 'UTC' });
  const at = '2026-11-27T02:30:00Z';

  it.each([
    ['en', 'US', 'Thursday, November 26'],
    ['en', 'UK', 'Friday 27 November'],
    ['de', 'DE', 'Freitag, 27. November'],
    ['fr', 'FR', 'vendredi 27 novembre'],
    ['es', 'MX', 'jueves 26 de noviembre'],
    ['it', 'IT', 'venerdì 27 novembre'],
    ['ja', 'JP', '11月27日金曜日'],
    ['zh', 'US', '11月26日星期四'],
    ['en', null, 'Friday, November 27'],
  ] as const)("in %s on %s is the buyer's day", (language, marketplace, expected) => {
    expect(buyerDate(at, language, place(marketplace))).toBe(expected);
  });

  it('that is no date is not known', () => {
    expect(buyerDate('soon', 'en', place('US'))).toBeNull();
    expect(buyerDate(null, 'en', place('US'))).toBeNull();
  });
});

describe('where the parcel is', () => {
  it('is said in the language of the reply', () => {
    expect(trackingStatus('OUT_FOR_DELIVERY', 'de')).toBe('in Zustellung');
    expect(trackingStatus('InTransit', 'ja')).toBe('輸送中');
  });

  it('stays as the report says it when nobody knows the wording', () => {
    expect(trackingStatus('Held at depot 7', 'en')).toBe('Held at depot 7');
  });
});
