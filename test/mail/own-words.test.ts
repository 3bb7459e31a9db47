import { describe, expect, it } from 'vitest';
import { ownWords } from '../../shared/mail/own-words.ts';

const HISTORY = 'Your parcel is on its way.\nEmma';

describe('the words that are new in a mail', () => {
  it.each([
    ['English', 'On Tuesday, March 3, 2026 at 10:12:00 AM PST, Harbor Lane <s@marketplace.amazon.com> wrote:'],
    [
      'English over three lines',
      'On Tue, Mar 3, 2026 at 10:12 AM Harbor Lane Goods - Amazon Marketplace\n<s@marketplace.amazon.com>\nwrote:',
    ],
    ['German', 'Am 03.03.2026 um 10:12 schrieb Lindenhof Handel:'],
    ['German with the name first', 'Lindenhof Handel <s@marketplace.amazon.de> schrieb am Di., 3. März 2026, 10:12:'],
    ['French', 'Le 3 mars 2026 à 10:12, Lindenhof <s@marketplace.amazon.fr> a écrit :'],
    ['Spanish', 'El 3 mar 2026, a las 10:12, Tienda <s@marketplace.amazon.es> escribió:'],
    ['Italian', 'Il giorno 3 mar 2026, alle ore 10:12, Negozio <s@marketplace.amazon.it> ha scritto:'],
    ['Japanese', '2026/03/03 10:12、Shop <s@marketplace.amazon.co.jp>のメール:'],
    ['Chinese', '在 2026-03-03 10:12:11，"Shop" <s@marketplace.amazon.com> 写道：'],
    ['Dutch', 'Op 3 mrt. 2026 om 10:12 heeft Winkel <s@marketplace.amazon.nl> het volgende geschreven:'],
    ['Portuguese', 'No dia 3 de mar. de 2026, às 10:12, Loja <s@marketplace.amazon.com.br> escreveu:'],
    ['Swedish', '3 mars 2026 kl. 10:12 skrev Butik <s@marketplace.amazon.se>:'],
    ['Polish', 'Wiadomość napisana przez Sklep <s@marketplace.amazon.pl> w dniu 3 mar 2026, o godz. 10:12:'],
    [
      'a rule and a header',
      '________________________________\nFrom: Shop <s@marketplace.amazon.com>\nSent: Tuesday\nTo: Ann\nSubject: Re',
    ],
    ['a German header', 'Von: Shop <s@marketplace.amazon.de>\nGesendet: Dienstag\nAn: Ann\nBetreff: AW'],
    [
      'a Chinese header',
      '------------------ 原始邮件 ------------------\n发件人: "shop";\n发送时间: 2026年3月3日\n收件人: "ann";\n主题: Re',
    ],
  ])('end where the earlier mail is announced in %s', (_, announcement) => {
    expect(ownWords(`Thanks, it works.\n\n${announcement}\n\n${HISTORY}`)).toMatchObject({
      text: 'Thanks, it works.',
      history: expect.stringContaining('Emma'),
    });
  });

  it.each([
    'On 3 March 2026 I wrote:\nplease send a lid.',
    'Am 3.3.2026 schrieb ich Ihnen:\nbitte einen Deckel.',
    'Two things:\n- the lid\n- the handle',
    'From: what I see it is broken.',
    'Date of purchase: 3 May\nModel: X2',
    'It says -5 degrees -- is that normal?',
  ])('keep the buyer’s own sentence “%s”', (text) => {
    expect(ownWords(text).text).toBe(text);
  });

  it.each([
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'iPhoneから送信',
    '发自我的iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Wysłane z iPhone’a',
  ])('leave out what a phone adds: “%s”', (signature) => {
    expect(ownWords(`Still nothing.\n\n${signature}`).text).toBe('Still nothing.');
  });
});
