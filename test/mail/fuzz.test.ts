import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIL_KINDS } from '../../shared/content/vocabulary.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';
import { LIMITS } from '../../shared/mail/limits.ts';
import { readMail } from '../../shared/mail/read-mail.ts';

const FOLDER = new URL('../fixtures/mail/', import.meta.url);
const corpus = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml') && !file.startsWith('broken-'))
  .map((file) => readFileSync(new URL(file, FOLDER), 'latin1'));

/** Seeded, so that a failure comes again; bounded, so that the suite ends. */
const RUN = { seed: 20_260_303, numRuns: 1_500, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false };

const TOKENS = [
  '\r\n\r\n',
  '\r\n',
  '\0',
  '--',
  '"',
  '<',
  '>',
  '=?utf-8?B?',
  '?=',
  '=?gb2312?Q?=B6=A9',
  'boundary=',
  ';',
  ':',
  '&#x110000;',
  '<pre style="white-space:-o-pre-wrap">',
  '</pre>',
  '<blockquote>',
  '------------- Begin message -------------',
  '------------- End message -------------',
  'On 3 Mar 2026, x wrote:',
  '> ',
  '\x1b$B',
  '\xff\xfe',
  '\xe2\x80\xae',
  '\xf0\x9f\x98\x80'.slice(0, 3),
  'From: a@marketplace.amazon.com\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: multipart/mixed; boundary="x"\r\n',
  'Content-Type: message/rfc822\r\n',
  '--x\r\n',
  '--x--\r\n',
  '发件人: ',
  '111-1234567-1234567',
  'A'.repeat(70_000),
];

const edit = fc.oneof(
  fc.record({
    does: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    token: fc.constantFrom(...TOKENS),
  }),
  fc.record({
    does: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({
    does: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  fc.record({
    does: fc.constant('repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    times: fc.integer({ min: 2, max: 300 }),
  }),
  fc.record({
    does: fc.constant('splice' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    other: fc.nat(corpus.length - 1),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

describe('reading damaged mail', () => {
  it('never throws, stays in its limits and hides nothing harmful in its text', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(corpus.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async (index, edits) => {
          const damaged = edits.reduce(apply, corpus[index] ?? '');
          checkSound(await readMail(new Uint8Array(Buffer.from(damaged, 'latin1'))));
        },
      ),
      RUN,
    );
  });

  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => checkSound(await readMail(bytes))),
      { ...RUN, numRuns: 400 },
    );
  });
});

function apply(mail: string, change: Edit): string {
  const at = Math.floor(change.at * mail.length);
  const [before, after] = [mail.slice(0, at), mail.slice(at)];
  switch (change.does) {
    case 'insert':
      return before + Buffer.from(change.token, 'utf8').toString('latin1') + after;
    case 'cut':
      return before + after.slice(change.length);
    case 'flip':
      return before + String.fromCharCode(change.byte) + after.slice(1);
    case 'repeat':
      return before + after.slice(0, change.length).repeat(change.times) + after;
    case 'splice': {
      const other = corpus[change.other] ?? '';
      return before + other.slice(Math.floor(change.at * other.length));
    }
  }
}

function checkSound(mail: DescribedMail): void {
  expect(mail.error ?? '').not.toMatch(/^reading failed/);
  expect(MAIL_KINDS).toContain(mail.kind);
  expect(mail.kind === 'unreadable').toBe(mail.error !== null);
  expect(mail.evidence.length + (mail.error === null ? 0 : 1)).toBeGreaterThan(0);
  expect(mail.trust.level).not.toBe('trusted');
  expect(mail.text.length).toBeLessThanOrEqual(LIMITS.textCharacters);
  for (const shown of [mail.text, mail.subject, mail.buyer?.name ?? '', ...mail.attachments.map(({ name }) => name)]) {
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\u200b]/);
  }
  for (const { name } of mail.attachments) expect(name).toMatch(/^[^/\\]+$/);
  if (mail.buyer !== null) expect(mail.buyer.base).toMatch(/^[^@+]+@marketplace\.amazon\.[a-z.]+$/);
  expect(() => JSON.stringify(mail)).not.toThrow();
}
