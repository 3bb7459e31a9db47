import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/content/policy/index.ts';
import { createPolicyCheck } from '../../../shared/draft/policy/check-reply.ts';
import { foldText } from '../../../shared/draft/policy/fold-text.ts';

const check = createPolicyCheck(defaultPolicy);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '微信',
        'a@b.',
        '555-',
        ' at ',
        'review',
        '\u200b',
        '\ud800',
        'ｶﾞ',
        '\r\n',
        '[[',
        'leave ',
        '★',
        'w e c',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

it('never throws, and every span lies in the text', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      for (const { start, end } of check({ body, subject: body })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(body.length);
      }
    }),
    { numRuns: 300 },
  );
});

it('says the same of the same text', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      expect(check({ body })).toEqual(check({ body }));
    }),
    { numRuns: 100 },
  );
});

const contacts = [
  'mail me at jane.doe@shop.example please',
  'call us at 555-123-4567 today',
  'add our WhatsApp now',
  'see www.brand-shop.example for it',
  'please leave us a 5-star review',
  '请加微信 shop888 联系我们',
];

it('is not fooled by invisible characters anywhere in a contact', () => {
  const invisible = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f');
  fc.assert(
    fc.property(
      fc.constantFrom(...contacts),
      fc.array(fc.tuple(fc.nat(60), invisible), { maxLength: 8 }),
      (text, inserted) => {
        const hidden = inserted.reduce((now, [at, sign]) => now.slice(0, at) + sign + now.slice(at), text);
        expect(check({ body: hidden }).some(({ severity }) => severity === 'block')).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

it('is not fooled by full-width letters', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
  for (const text of contacts) {
    expect([text, check({ body: wide(text) }).some(({ severity }) => severity === 'block')]).toEqual([text, true]);
  }
});

it('folds with a way back: each folded span lies where it came from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, toOriginal } = foldText(text);
      let last = 0;
      for (let index = 0; index < folded.length; index++) {
        const { start, end } = toOriginal(index, index + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { numRuns: 200 },
  );
});
