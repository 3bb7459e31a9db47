import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/mail/limits.ts';
import { readMail } from '../../shared/mail/read-mail.ts';

const HEADER = 'From: Alex <abc123def456gh@marketplace.amazon.com>\r\nSubject: Inquiry from Amazon customer Alex\r\n';
const MEGABYTE = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Generous: the suite's machine is shared. What blows up takes minutes, not seconds. */
const SECONDS = 8;

async function timed(mail: Uint8Array): Promise<{ seconds: number; described: Awaited<ReturnType<typeof readMail>> }> {
  const start = process.cpuUsage();
  const described = await readMail(mail);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, described };
}

describe('a hostile mail', () => {
  it('of a million lines is read as far as the limit goes', async () => {
    const { seconds, described } = await timed(bytes(`${HEADER}\r\nWhere is it?\r\n${'a\r\n'.repeat(1_000_000)}`));
    expect(seconds).toBeLessThan(SECONDS);
    expect(described.kind).toBe('buyer-message');
    expect(described.text).toMatch(/^Where is it\?/);
    expect(described.limits.join()).toMatch(/more than 20000 lines of undecoded text: 980001 lines were not read/);
  });

  it('of forty megabytes keeps its attachment', async () => {
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const content = line.repeat(Math.floor((38 * MEGABYTE) / line.length));
    const mail = bytes(
      `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}--b--\r\n`,
    );
    const { seconds, described } = await timed(mail);
    expect(seconds).toBeLessThan(SECONDS);
    expect(described.limits).toEqual([]);
    expect(described.attachments[0]?.bytes).toBeGreaterThan(27 * MEGABYTE);
  });

  it('larger than SES takes is cut', async () => {
    const { described } = await timed(
      bytes(`${HEADER}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'x'.repeat(41 * MEGABYTE)}`),
    );
    expect(described.limits.join()).toMatch(/only the first 41943040 were read/);
    expect(described.text.length).toBe(LIMITS.textCharacters);
  });

  it('with ten thousand parts stops at the limit', async () => {
    const part = '--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nx\r\n';
    const { seconds, described } = await timed(
      bytes(`${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(10_000)}`),
    );
    expect(seconds).toBeLessThan(SECONDS);
    expect(described.limits.join()).toMatch(/more than 500 parts/);
  });

  it('with a header of ten megabytes is read without it', async () => {
    const { described } = await timed(bytes(`${HEADER}${'X-Junk: yes\r\n'.repeat(800_000)}\r\nHello there\r\n`));
    expect(described.text).toBe('Hello there');
    expect(described.limits.join()).toMatch(/the header is larger than 262144 bytes/);
  });

  it.each([
    ['open elements', '<div>'.repeat(200_000)],
    ['block quotes', '<blockquote>'.repeat(80_000)],
    ['angle brackets', '<'.repeat(MEGABYTE)],
    ['pre blocks', '<pre style="white-space:-o-pre-wrap">'.repeat(25_000)],
    ['references', '&#x41'.repeat(200_000)],
    ['attributes', `<a ${'style="display:" '.repeat(60_000)}>`],
  ])('with a megabyte of %s in HTML is read in time', async (_, html) => {
    const { seconds } = await timed(
      bytes(`${HEADER}Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}`),
    );
    expect(seconds).toBeLessThan(SECONDS);
  });

  it.each([
    ['dashes', '-'.repeat(400_000)],
    ['dashes and words', '-- Begin message '.repeat(25_000)],
    ['blanks', `a${' '.repeat(400_000)}b`],
    ['line breaks', '=0A'.repeat(300_000)],
    ['quote marks', '> '.repeat(200_000)],
    ['attributions', 'On 1 Jan 2026 at 10:00 a@b.example wrote\r\n'.repeat(9_000)],
    ['header labels', 'From: \r\nFrom:\r\n'.repeat(20_000)],
    ['header blocks', 'From: a@example.com\r\nSubject: x\r\n'.repeat(10_000)],
    ['digits', '1'.repeat(400_000)],
    ['order numbers', '111-1234567-1234567 '.repeat(20_000)],
    ['product lines', `1 of ${'x'.repeat(480)} [ASIN\r\n`.repeat(800)],
    ['claims', 'claim reclamo pedido garanzia order '.repeat(10_000)],
    ['footers begun', 'um zur keine antwort erforderlich nous conservons no se requiere respuesta '.repeat(5_000)],
    ['addresses begun', 'https://amazon.com/a@b.c '.repeat(15_000)],
    ['encoded words', '=?utf-8?b?'.repeat(30_000)],
  ])('with 400 KB of %s is read in time', async (_, text) => {
    const mail = bytes(`${HEADER}Content-Transfer-Encoding: quoted-printable\r\n\r\n${text}`);
    const { seconds } = await timed(mail);
    expect(seconds).toBeLessThan(SECONDS);
    const asSubject = bytes(`From: donotreply@amazon.com\r\nSubject: ${text.replace(/[\r\n]+/g, ' ')}\r\n\r\n${text}`);
    expect((await timed(asSubject)).seconds).toBeLessThan(SECONDS);
  });
});
