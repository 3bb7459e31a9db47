import { expect, test } from 'vitest';
import { nearDuplicates } from './near-duplicates.ts';

test('finds a message that differs only in a word, case and accents', () => {
  const found = nearDuplicates(
    ['Où est mon colis commandé mardi ?', '我的快递到哪了？'],
    ['ou est mon colis commande lundi', '我的快递到哪里了'],
    0.5,
  );
  expect(found.map((pair) => pair.right)).toEqual(['ou est mon colis commande lundi', '我的快递到哪里了']);
});

test('leaves messages with the same words about other things apart', () => {
  expect(nearDuplicates(['Where is my parcel?'], ['Where do I put my batteries in?'], 0.5)).toEqual([]);
});
