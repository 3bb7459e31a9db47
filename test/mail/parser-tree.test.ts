import { expect, it } from 'vitest';
import { decodeBytes, repairMojibake } from '../../shared/mail/charset.ts';
import { parseMime } from '../../shared/mail/parse-mime.ts';

it('finds the part tree in this version of the parser: with it gone, mislabelled text could not be mended', async () => {
  const label = 'Content-Type: text/plain; charset=iso-8859-1\r\n\r\n';
  const { parts } = await parseMime(Buffer.concat([Buffer.from(label), Buffer.from('Größe', 'utf8')]));
  expect(parts).toEqual([{ type: 'plain', text: 'Größe\n' }]);
});

it('keeps the curly quotes of windows-1252, which Node’s decoder turns into control characters', () => {
  expect(decodeBytes(Uint8Array.of(0x49, 0x92, 0x6d, 0x20, 0xe9), 'windows-1252')).toBe('I’m é');
});

it('leaves honest Latin text as it is', () => {
  for (const text of ['Größe', 'Señor Ibáñez', 'à la crème brûlée', 'naïve façade', 'smörgåsbord']) {
    expect(repairMojibake(text)).toBe(text);
  }
});

it('mends UTF-8 that was read as windows-1252', () => {
  expect(repairMojibake('GrÃ¶ÃŸe und PreisÂ\u00a05â‚¬')).toBe('Größe und Preis\u00a05€');
});
