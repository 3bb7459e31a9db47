import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/content/policy/index.ts';
import { REPLY_LANGUAGES } from '../../../shared/content/vocabulary.ts';
import { createPolicyCheck, type PolicyContext } from '../../../shared/draft/policy/check-reply.ts';

const check = createPolicyCheck(defaultPolicy);

const found = (body: string, context: PolicyContext = {}): [rule: string, text: string][] =>
  check({ body }, context).map(({ rule, start, end }) => [rule, body.slice(start, end)]);
const rules = (body: string, context: PolicyContext = {}): string[] => found(body, context).map(([rule]) => rule);
const blocks = (body: string, context: PolicyContext = {}): string[] =>
  check({ body }, context)
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);

const sentences = (kind: string): string[][] =>
  readFileSync(new URL(`sentences-${kind}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

it.each(sentences('blocked'))('blocks in %s: %s', (_language, text = '') => {
  expect(blocks(text)).not.toEqual([]);
});

it.each(sentences('allowed'))('allows in %s: %s', (_language, text = '') => {
  expect(blocks(text)).toEqual([]);
});

describe('spans', () => {
  it('point into the text as it was written, whatever hid the contact', () => {
    expect(found('Bitte an ｍａｉｌ＠ｓｈｏｐ．ｅｘａｍｐｌｅ schreiben.')).toContainEqual([
      'email-address',
      'ｍａｉｌ＠ｓｈｏｐ．ｅｘａｍｐｌｅ',
    ]);
    expect(found('Add our We\u200bCh\u200dat please')).toContainEqual(['messenger', 'our We\u200bCh\u200dat']);
    expect(found('Ask on w h a t s a p p today')).toContainEqual([
      'messenger',
      expect.stringContaining('w h a t s a p p'),
    ]);
  });
});

describe('links', () => {
  const link = 'https://www.amazon.de/gp/your-account/order-history';

  it('may lead to Amazon, with https', () => {
    expect(blocks(`Bitte öffnen Sie ${link}.`)).toEqual([]);
    expect(blocks('See http://www.amazon.com/gp/css/order-history')).toEqual(['insecure-amazon-link']);
  });

  it.each([
    'https://amazon.com.evil.example/orders',
    'https://amazon.com@evil.example/',
    'https://www.аmazon.com/gp',
    'https://amazon.com\\@evil.example',
    'https://www.amazon.com/gp/redirect.html?location=https%3A%2F%2Fevil.example',
    'www.amazon-support.example',
  ])('are a forgery when they only look like Amazon: %s', (url) => {
    expect(blocks(`Open ${url} now`)).toContain('forged-amazon-link');
  });

  it('may lead to a carrier that the store allows, and to no look-alike of it', () => {
    const context = { trackingHosts: ['dhl.de'] };
    expect(blocks('Track it at https://www.dhl.de/track?id=1', context)).toEqual([]);
    expect(blocks('Track it at https://www.dhl.de.evil.example/track', context)).toEqual(['external-link']);
    expect(blocks('Track it at https://www.dhl.de/track?id=1')).toEqual(['external-link']);
  });
});

describe('what the case itself stands for', () => {
  it('passes: relay address, tracking number, return address, order ID, own ASIN', () => {
    const context: PolicyContext = {
      relayAddress: 'abc123def456gh+0a1b@marketplace.amazon.com',
      trackingNumber: '415-555-0199',
      returnAddress: 'Shop Ltd, 1 Road, Tel. 0123 456789',
      asin: 'B0ABCDEFGH',
    };
    expect(
      blocks(
        'Track 415-555-0199. Send B0ABCDEFGH to Shop Ltd, 1 Road, Tel. 0123 456789. Mail abc123def456gh@marketplace.amazon.com.',
        context,
      ),
    ).toEqual([]);
  });

  it("does not pass another buyer's relay address or another product", () => {
    const context = { relayAddress: 'abc123def456gh@marketplace.amazon.com', asin: 'B0ABCDEFGH' };
    expect(blocks('Write to zzz999zzz999zz@marketplace.amazon.com', context)).toEqual(['email-address']);
    expect(blocks('See B0ZZZZZZZZ', context)).toEqual(['other-product']);
  });
});

describe('the order ID', () => {
  it('is missed only when the case has one', () => {
    expect(rules('Thank you.', { orderId: '111-1234567-1234567' })).toContain('no-order-id');
    expect(rules('Thank you.')).not.toContain('no-order-id');
    expect(rules('Order 111-1234567-1234567.', { orderId: '111-1234567-1234567' })).not.toContain('no-order-id');
  });

  it('stands in the proposed wording', () => {
    const finding = check({ body: 'Danke.' }, { orderId: '111-1234567-1234567', replyLanguage: 'de' }).find(
      ({ rule }) => rule === 'no-order-id',
    );
    expect(finding?.suggestion).toContain('111-1234567-1234567');
  });
});

describe('length', () => {
  it('warns over 300 words, and over as much said in Chinese or Japanese', () => {
    expect(rules('word '.repeat(300))).not.toContain('too-long');
    expect(rules('word '.repeat(301))).toContain('too-long');
    expect(rules('您'.repeat(480))).not.toContain('too-long');
    expect(rules('您'.repeat(490))).toContain('too-long');
    expect(rules('あ'.repeat(655))).not.toContain('too-long');
    expect(rules('あ'.repeat(665))).toContain('too-long');
  });
});

describe('tone', () => {
  it('warns of shouting, emoji and empty lines', () => {
    expect(rules('WE ARE REALLY VERY SORRY')).toContain('shouting');
    expect(rules('Sorry!!!')).toContain('shouting');
    expect(rules('Thank you 😊')).toContain('emoji');
    expect(rules('Hello\n\n\nThere')).toContain('line-breaks');
    expect(rules('Hello\r\n\r\nThere ™ © USB-C HDMI')).not.toEqual(
      expect.arrayContaining(['shouting', 'emoji', 'line-breaks']),
    );
  });

  it('warns of refusals and of blame in the language of the reply', () => {
    expect(rules('Unfortunately we cannot help and you should read it; the carrier lost your parcel.')).toEqual(
      expect.arrayContaining(['negative-phrasing', 'blame']),
    );
    expect(rules('Das ist nicht unser Fehler, der Paketdienst ist schuld an dem Schaden.')).toEqual(
      expect.arrayContaining(['negative-phrasing', 'blame']),
    );
  });
});

describe('promises', () => {
  it('are warned of unless the template made them', () => {
    const body = 'We will refund $20.00 by Friday.';
    expect(found(body).filter(([rule]) => rule === 'unbacked-promise')).toEqual([
      ['unbacked-promise', '$20.00'],
      ['unbacked-promise', 'Friday'],
    ]);
    expect(rules(body, { allowedPromises: [body] })).not.toContain('unbacked-promise');
  });
});

describe('language', () => {
  const german =
    'Vielen Dank für Ihre Nachricht. Wir haben Ihre Bestellung geprüft und senden Ihnen morgen einen Ersatz.';

  it('blocks a reply in a language that the buyer did not write', () => {
    expect(blocks(german, { language: 'fr' })).toEqual(['wrong-language']);
    expect(blocks(german, { language: 'de' })).toEqual([]);
    expect(blocks(german)).toEqual([]);
  });

  it('takes English or the language of the marketplace where there are no templates in the buyer’s', () => {
    expect(blocks(german, { language: 'nl', marketplace: 'DE' })).toEqual([]);
    expect(blocks(german, { language: 'nl', marketplace: 'FR' })).toEqual(['wrong-language']);
  });
});

describe('attachments', () => {
  const pdf = { name: 'manual.pdf', type: 'application/pdf', bytes: 1000 };
  const of = (attachments: (typeof pdf)[]): string[] =>
    check({ body: 'Attached.', attachments }).map(({ rule }) => rule);

  it('are checked for type, number and encoded size', () => {
    expect(of([pdf])).not.toEqual(expect.arrayContaining(['attachment-type', 'attachment-count', 'attachment-size']));
    expect(of([{ ...pdf, type: 'application/zip' }])).toContain('attachment-type');
    expect(of(Array.from({ length: 6 }, () => pdf))).toContain('attachment-count');
    // 7.4 MB are over 10 MB after base64 and its line breaks.
    expect(of([{ ...pdf, bytes: 7_400_000 }])).toContain('attachment-size');
    expect(of([{ ...pdf, bytes: 7_200_000 }])).not.toContain('attachment-size');
  });
});

describe('questions', () => {
  it('warns when fewer are answered than were asked', () => {
    const buyerText = 'Where is my order? Can I change the colour? Does it fit model X?';
    expect(rules('Thank you for asking.\n\nYour order arrives soon with the carrier.', { buyerText })).toContain(
      'unanswered-question',
    );
    expect(
      rules(
        'Your order is with the carrier now.\nThe colour can be changed today.\n- The part fits the model X well.',
        { questionCount: 2 },
      ),
    ).not.toContain('unanswered-question');
  });
});

describe('the subject', () => {
  it('is checked for contact details and gaps', () => {
    const findings = check({ subject: 'Re: call 555-123-4567 [[name]]', body: 'Thank you.' });
    expect(
      findings
        .filter(({ message }) => message.startsWith('In the subject'))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['phone-number', 'unfilled-variable']);
  });
});

describe('a policy', () => {
  it('holds in each marketplace with its own severities and limits', () => {
    const ownCheck = createPolicyCheck({
      ...defaultPolicy,
      marketplaces: { JP: { severities: { emoji: 'block', 'line-breaks': 'off' }, limits: { words: 3 } } },
    });
    const body = 'One two three four ★★ 😊\n\n\nfive';
    const inJapan = ownCheck({ body }, { marketplace: 'JP' });
    expect(inJapan.find(({ rule }) => rule === 'emoji')?.severity).toBe('block');
    expect(inJapan.map(({ rule }) => rule)).toContain('too-long');
    expect(inJapan.map(({ rule }) => rule)).not.toContain('line-breaks');
    expect(ownCheck({ body }, { marketplace: 'US' }).find(({ rule }) => rule === 'emoji')?.severity).toBe('warn');
  });

  it('proposes only wording that passes itself', () => {
    for (const { id, suggestion } of defaultPolicy.rules) {
      for (const language of REPLY_LANGUAGES) {
        const body = suggestion[language]?.replace('{orderId}', '111-1234567-1234567');
        if (body) expect([id, language, ...blocks(body, { language })]).toEqual([id, language]);
      }
    }
  });

  it('has a rule for every phrase it lists', () => {
    const ids = new Set(defaultPolicy.rules.map(({ id }) => id));
    for (const language of REPLY_LANGUAGES) {
      const { phrases, exceptions } = defaultPolicy.wording[language];
      for (const rule of [...Object.keys(phrases), ...Object.keys(exceptions)])
        expect(ids).toContain(rule.split('/')[0]);
    }
  });

  it('is refused with a plain reason when a phrase names a list that is not there', () => {
    const { en } = defaultPolicy.wording;
    const broken = { ...en, phrases: { marketing: ['{nothing} ~ here'] } };
    expect(() => createPolicyCheck({ ...defaultPolicy, wording: { ...defaultPolicy.wording, en: broken } })).toThrow(
      'no word list {nothing}',
    );
  });
});
