import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replySubject } from '../../shared/draft/reply-subject.ts';

const order = '111-1234567-1234567';

describe('the subject of a reply', () => {
  it.each([
    ['Order delivery', 'Re: Order delivery'],
    ['Re: Order delivery', 'Re: Order delivery'],
    ['RE: AW: Re[2]: Antw: WG: Order delivery', 'Re: Order delivery'],
    ['回复：答复: 转发：订单', 'Re: 订单'],
    ['返信: 注文', 'Re: 注文'],
    ['RE : TR : Colis', 'Re: Colis'],
    ['Return request', 'Re: Return request'],
    ['Article: endommagé', 'Re: Article: endommagé'],
    [
      `Paket nicht angekommen: Gutschrift anfordern(Bestellung: ${order})`,
      `Re: Paket nicht angekommen: Gutschrift anfordern(Bestellung: ${order})`,
    ],
  ])('of "%s" is "%s"', (original, expected) => {
    expect(replySubject(original, order)).toBe(expected);
  });

  it('names the order when the mail had no subject', () => {
    expect(replySubject(' \t', order)).toBe(`Re: ${order}`);
    expect(replySubject('', null)).toBe('Re:');
  });

  it('keeps the order number of a subject that is too long', () => {
    const subject = replySubject(`${'very '.repeat(100)}long (Order: ${order})`, order);
    expect(Array.from(subject).length).toBeLessThanOrEqual(204);
    expect(subject).toContain(order);
  });

  it('is one line of bounded length, whatever the mail says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (original) => {
        const subject = replySubject(original, order);
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(subject.isWellFormed()).toBe(true);
        expect(Array.from(subject).length).toBeLessThanOrEqual(204);
        expect(subject.startsWith('Re:')).toBe(true);
      }),
    );
  });

  it('does not grow when a reply is replied to', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (original) => {
        const once = replySubject(original, null);
        expect(replySubject(once, null)).toBe(once);
      }),
    );
  });
});
