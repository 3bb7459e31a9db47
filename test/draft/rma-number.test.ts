import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../../shared/draft/check-character.ts';
import { isRmaNumber, rmaNumber } from '../../shared/draft/rma-number.ts';

const entropy = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('the check character', () => {
  it("agrees with the Global Release Identifier standard's own example, A1-2425G-ABC1234002-M", () => {
    expect(checkCharacter('A12425GABC1234002')).toBe('M');
  });

  it('refuses characters outside of its set', () => {
    expect(() => checkCharacter('a')).toThrow(RangeError);
  });
});

describe('a return number', () => {
  it('is recognised as issued by its store, however it is typed', () => {
    fc.assert(
      fc.property(entropy, (bytes) => {
        const number = rmaNumber('demo-us', bytes);
        expect(number).toMatch(/^RMA-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$/);
        expect(isRmaNumber(number, 'demo-us')).toBe(true);
        expect(isRmaNumber(` ${number.toLowerCase().replaceAll('-', '')} `, 'demo-us')).toBe(true);
      }),
    );
  });

  it('is refused with any one character changed', () => {
    const number = rmaNumber('demo-us', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    for (let index = 4; index < 15; index++) {
      for (const other of '23456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (number[index] === '-' || number[index] === other) continue;
        expect(isRmaNumber(number.slice(0, index) + other + number.slice(index + 1), 'demo-us')).toBe(false);
      }
    }
  });

  it('of another store is refused', () => {
    expect(isRmaNumber(rmaNumber('demo-us', new Uint8Array(10)), 'demo-de')).toBe(false);
  });

  it('is not built from too little entropy', () => {
    expect(() => rmaNumber('demo-us', new Uint8Array(9))).toThrow(/10 random bytes/);
  });

  it.each(['', 'RMA-', '111-1234567-1234567', 'RMA-AAAAA-AAAAA', 'RMA-ÄÄÄÄÄ-AAAAA-A'])('is not "%s"', (text) => {
    expect(isRmaNumber(text, 'demo-us')).toBe(false);
  });
});
