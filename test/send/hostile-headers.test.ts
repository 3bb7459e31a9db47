import { describe, expect, it } from 'vitest';
import { composeReply, type ReplyAttachment } from '../../functions/send/compose-reply.ts';
import { acceptFile } from '../../shared/attachments/accept-file.ts';
import type { DraftContent } from '../../shared/case/case-content.ts';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import type { Store } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { TEMPLATE_IDS } from '../../shared/content/templates/schema.ts';
import { REPLY_LANGUAGES } from '../../shared/content/vocabulary.ts';
import { createDrafter } from '../../shared/draft/draft-reply.ts';
import { checkAttachments } from '../../shared/draft/policy/check-attachments.ts';
import { samplePng } from '../attachments/sample-files.ts';
import { sampleDraft } from '../case/sample-content.ts';
import { fullFacts } from '../draft/sample-facts.ts';

const [store] = defaultStores as readonly [Store, ...Store[]];
const EVIL = 'x\r\nBcc: thief@example.com\r\n\r\n<script>\u2028Bcc: a@example.com\u0000';

const STAMP = { date: '2026-11-21T10:00:00.000Z', id: 'case-1-1' };

const bytesOf = async (draft: DraftContent, attachments: ReplyAttachment[], sender = store.sender) =>
  Buffer.from((await composeReply(draft, { sender }, attachments, STAMP)).raw);

/** Header lines as a mail server reads them: folded lines belong to the one before. */
async function headersOf(draft: DraftContent, attachments: ReplyAttachment[] = [], sender = store.sender) {
  const raw = (await bytesOf(draft, attachments, sender)).toString('latin1');
  return raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
}

const names = (headers: readonly string[]) => headers.map((line) => line.split(':', 1)[0]?.toLowerCase());
const EXPECTED = ['from', 'to', 'subject', 'message-id', 'in-reply-to', 'references', 'date', 'mime-version'];

describe('a line break in what a buyer, a report or a lead wrote', () => {
  it('reaches no header through any variable of any template', async () => {
    const drafter = createDrafter(defaultTemplates);
    const facts = Object.fromEntries(
      Object.entries(fullFacts).map(([name, value]) => [
        name,
        typeof value === 'string' && !/At$|By$|^fulfilled/.test(name) ? `${value}${EVIL}` : value,
      ]),
    ) as typeof fullFacts;
    const evilStore = { ...store, name: EVIL, agentName: EVIL, returnAddress: EVIL };
    for (const template of TEMPLATE_IDS) {
      for (const language of REPLY_LANGUAGES) {
        const request = { template, language, facts, store: evilStore, marketplace: 'US' };
        const { subject, body } = drafter.draft({ ...request, subject: `Order${EVIL}` });
        expect(subject, `${template} ${language}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        const headers = names(await headersOf({ ...sampleDraft(1), subject, body }));
        expect(headers, `${template} ${language}`).not.toContain('bcc');
      }
    }
  });

  it('reaches no header through subject, address, references, sender or file name either', async () => {
    const draft: DraftContent = {
      ...sampleDraft(1),
      subject: `Re: order${EVIL}`,
      to: `a1b2@marketplace.amazon.com${EVIL}`,
      inReplyTo: `<a@example.com>${EVIL}`,
      references: [`<b@example.com>${EVIL}`],
    };
    const file = { name: `a${EVIL}.png`, type: `image/png${EVIL}`, content: samplePng() };
    const headers = await headersOf(draft, [file], { ...store.sender, name: EVIL });
    expect(names(headers).filter((name) => !EXPECTED.includes(name ?? ''))).toEqual(['content-type']);
    const raw = (await bytesOf(draft, [file])).toString('latin1');
    expect(raw).not.toMatch(/^bcc:/im);
  });
});

describe('the size that is checked before approval', () => {
  it('is never less than what is sent', async () => {
    for (const sizes of [[10], [100_000, 3], [2_000_000, 1_000_000, 57]]) {
      const files = sizes.map((size, index) => {
        const content = samplePng(size);
        return { ...acceptFile(`photo of the broken lamp ${index} 写真.png`, content), content };
      });
      const draft = sampleDraft(1);
      const raw = await bytesOf(
        draft,
        files.map(({ name, type, content }) => ({ name, type, content })),
      );
      const fits = (encodedBytes: number) =>
        checkAttachments({ body: draft.body, attachments: files }, { ...defaultPolicy.limits, encodedBytes });
      expect(fits(raw.length - 1)).toEqual(['attachment-size']);
      // And not so much more that a file which fits would be refused.
      expect(fits(raw.length + 2000 * (files.length + 1))).toEqual([]);
    }
  });
});
