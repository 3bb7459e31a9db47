import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { detectLanguage } from '../../shared/mail/language.ts';

const messageSchema = z.object({ text: z.string(), lang: z.string() });
const FOLDER = new URL('../fixtures/messages/', import.meta.url);
const messages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => messageSchema.parse(JSON.parse(line)));

describe('the language of a buyer’s words', () => {
  it('is right for 99 of 100 messages of eight words and more, without knowing the marketplace', () => {
    const long = messages.filter(({ text, lang }) => text.split(/\s+/).length >= 8 || /^(?:ja|zh)$/.test(lang));
    const wrong = long.filter(({ text, lang }) => detectLanguage(text, null) !== lang);
    expect(long.length).toBeGreaterThan(500);
    expect(wrong.length).toBeLessThanOrEqual(long.length / 100);
  });

  it('is right for 98 of 100 messages of any length', () => {
    const wrong = messages.filter(({ text, lang }) => detectLanguage(text, null) !== lang);
    expect(wrong.length).toBeLessThanOrEqual(messages.length / 50);
  });

  it.each([
    ['nl', 'De verpakking was open en er ontbrak een schroef, kunt u die nasturen?'],
    ['nl', 'Ik heb nog steeds niets ontvangen, waar blijft mijn bestelling?'],
    ['nl', 'Graag wil ik het retourneren want de maat klopt niet.'],
    ['pt', 'Ainda não recebi a encomenda, podem verificar onde ela está?'],
    ['pt', 'O produto chegou quebrado e eu gostaria de trocar por outro.'],
    ['pt', 'Boa noite, vocês enviam nota fiscal junto com o pedido?'],
    ['sv', 'Lampan fungerar inte och jag vill ha pengarna tillbaka.'],
    ['sv', 'Hej! När skickar ni min beställning? Jag behöver den på fredag.'],
    ['sv', 'Det saknas två skruvar i paketet, kan ni skicka nya?'],
    ['pl', 'Przesyłka jeszcze nie dotarła, proszę o informację.'],
    ['pl', 'Towar jest uszkodzony, chciałbym go zwrócić i odzyskać pieniądze.'],
    ['pl', 'Czy ta ładowarka pasuje do starszego modelu telefonu?'],
  ])('is %s for “%s”', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language);
  });

  it('follows the words, not the marketplace', () => {
    expect(detectLanguage('Wo bleibt denn mein Paket, es sollte gestern kommen.', 'es')).toBe('de');
    expect(detectLanguage('请问什么时候发货？', 'ja')).toBe('zh');
  });

  it('falls back on the marketplace for a word or two', () => {
    expect(detectLanguage('ok', 'it')).toBe('it');
    expect(detectLanguage('返品希望', 'ja')).toBe('ja');
  });

  it.each([
    ['nothing', ''],
    ['numbers only', '112-1234567-1234567 2 x 49.90'],
    ['Russian', 'Здравствуйте, где моя посылка? Она должна была прийти вчера.'],
    ['Korean', '안녕하세요, 제 주문은 어디에 있나요? 아직 도착하지 않았습니다.'],
    ['Arabic', 'مرحبا، أين طلبي؟ لم يصل بعد.'],
  ])('is unknown for %s', (_, text) => {
    expect(detectLanguage(text, null)).toBeNull();
  });
});
