import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeReply } from '../../functions/send/compose-reply.ts';
import { type SampleReply, sampleReplies } from './sample-replies.ts';

const STAMP = { date: '2026-11-02T10:00:00.000Z', id: 'c1.1.1' };

const compose = ({ draft, sender, attachments }: SampleReply) => composeReply(draft, { sender }, attachments, STAMP);

async function composed(sample: SampleReply) {
  const { raw, from, to } = await compose(sample);
  const text = Buffer.from(raw).toString('latin1');
  const headerBlock = text.slice(0, text.indexOf('\r\n\r\n'));
  const lines = headerBlock.replace(/\r\n[ \t]/g, ' ').split('\r\n');
  return { raw, from, to, text, headerBlock, lines, parsed: await new PostalMime().parse(raw) };
}

/** As the composer ends lines: what a buyer reads. */
const asRead = (body: string) => `${body.replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n`;

describe.each(sampleReplies)('$name', (sample) => {
  it('is the mail that it always was', async () => {
    const { raw } = await compose(sample);
    // A new sample's mail is written by `vitest run --update`, to be read by a person before it is committed.
    const golden = fileURLToPath(new URL(`../fixtures/replies/${sample.name}.eml`, import.meta.url));
    await expect(Buffer.from(raw).toString('latin1')).toMatchFileSnapshot(golden);
  });

  it('says what was approved, letter by letter', async () => {
    const { parsed } = await composed(sample);
    expect(parsed.text).toBe(asRead(sample.draft.body));
    expect(parsed.subject).toBe(sample.draft.subject);
    expect(parsed.from).toMatchObject({ name: sample.sender.name });
    expect(parsed.html).toBeUndefined();
  });

  it('goes to the whole relay address, both by its header and by its envelope', async () => {
    const { parsed, to } = await composed(sample);
    expect(to).toBe(sample.draft.to);
    expect(parsed.to?.map((recipient) => ('address' in recipient ? recipient.address : null))).toEqual([to]);
  });

  it('is in its thread', async () => {
    const { parsed } = await composed(sample);
    expect(parsed.inReplyTo ?? null).toBe(sample.draft.inReplyTo);
    expect((parsed.references ?? '').split(/\s+/).filter(Boolean)).toEqual(sample.draft.references);
  });

  it('keeps to 78 characters a line where it can be folded, to 998 everywhere, in ASCII', async () => {
    const { text, headerBlock } = await composed(sample);
    expect(text).toMatch(/^[\t\r\n -~]*$/);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(headerBlock).not.toMatch(/:\s*$/m);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    for (const line of headerBlock.split('\r\n'))
      if (!/^[\w-]*:? \S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(78);
  });

  it('has the headers of a person’s plain reply and no others', async () => {
    const { lines } = await composed(sample);
    const names = lines.map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(names).size).toBe(names.length);
    const allowed =
      /^(From|To|In-Reply-To|References|Subject|Message-ID|Date|MIME-Version|Content-Type|Content-Transfer-Encoding)$/;
    for (const name of names) expect(name).toMatch(allowed);
  });

  it('has its text as UTF-8, quoted-printable and not flowed', async () => {
    const { text } = await composed(sample);
    expect(text).toMatch(/Content-Type: text\/plain; charset=utf-8\r\n/);
    expect(text).toMatch(/Content-Transfer-Encoding: quoted-printable\r\n/);
    expect(text).not.toMatch(/format=flowed/i);
  });

  it('carries its attachments byte by byte, under their names', async () => {
    const { parsed } = await composed(sample);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(sample.attachments.map(({ name }) => name));
    parsed.attachments.forEach(({ content, disposition }, index) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
      expect(bytes).toEqual(Buffer.from(sample.attachments[index]?.content ?? []));
      expect(disposition).toBe('attachment');
    });
  });
});

describe('addresses', () => {
  it('have their domains in lower case, because the policy that lets them pass compares case', async () => {
    const [plain] = sampleReplies;
    if (!plain) throw new Error('no sample');
    const { from, to, text } = await composed({
      ...plain,
      sender: { address: 'Support@Demo-US.Example.COM', name: 'Harbor Lane Goods' },
      draft: { ...plain.draft, to: 'q7wd2k9xm4tzrb1@Marketplace.Amazon.CO.uk' },
    });
    expect([from, to]).toEqual(['Support@demo-us.example.com', 'q7wd2k9xm4tzrb1@marketplace.amazon.co.uk']);
    expect(text).toContain('<Support@demo-us.example.com>');
    expect(text).toMatch(/^To: q7wd2k9xm4tzrb1@marketplace\.amazon\.co\.uk\r$/m);
  });
});

describe('what came from a mail or from a form', () => {
  const breaks = ['\r\nBcc: mallory@example.com', '\nX-Evil: 1', '\rX-Evil: 1', '\u2028X-Evil: 1', '\0X-Evil: 1'];

  it.each(breaks)('can begin no header of its own: %j', async (evil) => {
    const { lines, parsed, text } = await composed({
      name: 'evil',
      sender: { address: `support@demo-us.example.com${evil}`, name: `Harbor Lane${evil}` },
      draft: {
        to: `q7wd2k9xm4tzrb1@marketplace.amazon.com${evil}`,
        subject: `Re: Where is it?${evil}`,
        body: 'Hello',
        inReplyTo: `<a@mail.example.com>${evil}`,
        references: [
          `<a@mail.example.com>${evil}`,
          '<b@mail.example.com>',
          '<ü@mail.example.com>',
          `<${'l'.repeat(2000)}@x>`,
        ],
      },
      attachments: [{ name: `a.pdf${evil}`, type: `application/pdf${evil}`, content: Buffer.from('x') }],
    });
    expect(lines.filter((line) => /^(bcc|x-evil)/i.test(line))).toEqual([]);
    expect(text).not.toMatch(/^(bcc|x-evil)/im);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.subject).not.toMatch(/[\r\n\0]/);
    expect(parsed.attachments[0]?.filename).not.toMatch(/[\r\n\0]/);
    expect(parsed.attachments[0]?.mimeType).toBe('application/pdf');
    expect(parsed.references).toBe('<b@mail.example.com>');
    expect(parsed.inReplyTo).toBeUndefined();
  });
});
