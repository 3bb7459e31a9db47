import { checkCharacter } from './check-character.ts';

/** Crockford's base 32: no I, L, O or U, so that a number can be read aloud and spells no word. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

const FORM = /^RMA-?([0-9A-Z]{5})-?([0-9A-Z]{5})-?([0-9A-Z])$/;

/**
 * A return number such as `RMA-7K3MQ-9XCTB-4`: ten characters of entropy and a check character over the store's id and
 * them, so that a slip of the pen, and most numbers of another store, are recognised. `entropy` is at least ten random
 * bytes: 50 bits make a clash within a store's hundred thousand returns a matter of one in two hundred thousand, and the
 * write of the case refuses a clash. @throws RangeError when there are fewer bytes.
 */
export function rmaNumber(storeId: string, entropy: Uint8Array): string {
  if (entropy.length < LENGTH)
    throw new RangeError(`a return number needs ${LENGTH} random bytes, got ${entropy.length}`);
  const payload = Array.from(entropy.subarray(0, LENGTH), (byte) => DIGITS.charAt(byte % 32)).join('');
  return `RMA-${payload.slice(0, 5)}-${payload.slice(5)}-${checkOf(storeId, payload)}`;
}

/** Whether this store may have issued the number; tolerant of case, spaces and missing hyphens, and of O, I and L. */
export function isRmaNumber(text: string, storeId: string): boolean {
  const match = FORM.exec(text.toUpperCase().replace(/\s/g, ''));
  if (!match) return false;
  const payload = `${match[1]}${match[2]}`.replace(/O/g, '0').replace(/[IL]/g, '1');
  return match[3] === checkOf(storeId, payload);
}

const checkOf = (storeId: string, payload: string): string =>
  checkCharacter(storeId.toUpperCase().replace(/[^0-9A-Z]/g, '') + payload);
