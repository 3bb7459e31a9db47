/** The character set of ISO/IEC 7064 MOD 37,36, in the order of its values. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of ISO/IEC 7064 MOD 37,36 for a text of `0-9A-Z`: it finds every single wrong character and every
 * swap of two neighbours but very few. @throws RangeError on a character outside of the set.
 */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`"${character}" is not one of 0-9A-Z`);
    const sum = (product + value) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
}
