import type { ReplyAttachment } from '../../functions/send/compose-reply.ts';
import type { DraftContent } from '../../shared/case/case-content.ts';

/** Replies with a golden mail each in test/fixtures/replies/<name>.eml. Every name and address in them is invented. */
export interface SampleReply {
  name: string;
  draft: Pick<DraftContent, 'to' | 'subject' | 'body' | 'inReplyTo' | 'references'>;
  sender: { address: string; name: string };
  attachments: ReplyAttachment[];
}

const ORDER = '112-4455667-7788990';
const THREAD = '<0100018f3c2a7b11-5f0c9d2e-000000@email.amazonses.com>';

const reply = (name: string, change: Partial<SampleReply['draft']>, rest: Partial<SampleReply> = {}): SampleReply => ({
  name,
  sender: { address: 'support@demo-us.example.com', name: 'Harbor Lane Goods' },
  attachments: [],
  ...rest,
  draft: {
    to: 'q7wd2k9xm4tzrb+0b1f2c3d-4e5f-6071-8293-a4b5c6d7e8f9@marketplace.amazon.com',
    subject: `Re: Order delivery inquiry from Amazon customer Dana Whitfield(Order: ${ORDER})`,
    body: `Hello Dana,\n\nThank you for asking. Order ${ORDER} left us on Monday.\n\nKind regards,\nEmma\nHarbor Lane Goods`,
    inReplyTo: THREAD,
    references: [THREAD],
    ...change,
  },
});

export const sampleReplies: readonly SampleReply[] = [
  reply('plain', {}),
  reply('before-the-sale', { inReplyTo: null, references: [] }),
  reply('hard-lines', {
    body: [
      'From the start:',
      '.',
      '-- ',
      'a = b, c == d, =3D stays as it is, 100 % sure',
      'trailing blanks   ',
      '\tand a tab\t',
      '----_NmP-0000-Part_1--',
      `one long line ${'without an end '.repeat(80)}`,
      'mixed\r\nline\rends',
      '',
      '',
      'the end, and a last empty line',
      '',
    ].join('\n'),
  }),
  reply(
    'japanese',
    {
      to: 'r2m8v5c1k9p3qa@marketplace.amazon.co.jp',
      subject: 'Re: Amazonのカスタマー 佐伯 様から商品の詳細に関するお問い合わせ(注文: 250-1234567-7654321)',
      body: '佐伯様\n\nお問い合わせありがとうございます。ご注文 250-1234567-7654321 の商品は、月曜日に発送いたしました。絵文字もそのまま：📦\n\n担当：恵理',
    },
    { sender: { address: 'Kontakt@Demo-JP.Example.com', name: '港町の店 "本店" <支店>' } },
  ),
  reply('long-subject', {
    subject: `Re: ${'Produktdetails und Fragen zur Größe, '.repeat(5)}Frage von Amazon-Kunde Jörg Weiß(Bestellung: ${ORDER})`,
  }),
  reply('long-references', {
    references: Array.from(
      { length: 100 },
      (_, n) => `<${String(n).padStart(3, '0')}.${'r'.repeat(40 + (n % 30))}@mail.example.com>`,
    ).concat(`<${'x'.repeat(480)}@mail.example.com>`, THREAD),
  }),
  reply(
    'attachments',
    {},
    {
      attachments: [
        { name: 'label.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4 nothing to see') },
        {
          name: `Rücksendeetikett für Bestellung ${ORDER}, bitte ausdrucken und gut sichtbar aufkleben 日本.pdf`,
          type: 'application/pdf',
          content: Buffer.from(Array.from({ length: 256 }, (_, n) => n)),
        },
        { name: 'odd "name"; x=y.png', type: 'image/png; name="other.exe"', content: Buffer.from('no image') },
      ],
    },
  ),
];
