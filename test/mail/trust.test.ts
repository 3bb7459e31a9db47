import { describe, expect, it } from 'vitest';
import type { MailEnvelope, Verdicts } from '../../shared/mail/described-mail.ts';
import { readMail } from '../../shared/mail/read-mail.ts';

const PASSED: Verdicts = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };
const ALIAS = 'abc123def456gh@marketplace.amazon.de';

async function trustOf(
  header: string,
  verdicts?: Partial<Verdicts>,
  body = 'Wo ist mein Paket?',
): ReturnType<typeof level> {
  return level(header, verdicts, body);
}
async function level(header: string, verdicts: Partial<Verdicts> | undefined, body: string) {
  const envelope: MailEnvelope = verdicts === undefined ? {} : { verdicts: { ...PASSED, ...verdicts } };
  const mail = await readMail(new TextEncoder().encode(`${header}\r\nSubject: Frage\r\n\r\n${body}\r\n`), envelope);
  return { ...mail.trust, said: mail.trust.reasons.join('; ') };
}

describe('trust', () => {
  it('is proven by DMARC for a relay domain', async () => {
    expect(await trustOf(`From: ${ALIAS}`, {})).toMatchObject({ level: 'trusted' });
  });

  it('is proven by an aligned signature in the topmost results that SES wrote', async () => {
    const results =
      'Authentication-Results: amazonses.com; spf=fail; dkim=pass header.i=@marketplace.amazon.de; dmarc=fail';
    expect(await trustOf(`${results}\r\nFrom: ${ALIAS}`, { dmarc: 'FAIL' })).toMatchObject({ level: 'trusted' });
  });

  it.each([
    [
      'lower results',
      'Authentication-Results: amazonses.com; dkim=fail\r\nAuthentication-Results: amazonses.com; dkim=pass header.d=amazon.de',
    ],
    ['results of another host', 'Authentication-Results: mx.example.com; dkim=pass header.d=amazon.de'],
    ['a signature of another domain', 'Authentication-Results: amazonses.com; dkim=pass header.d=example.com'],
    [
      'a signature of a domain that looks alike',
      'Authentication-Results: amazonses.com; dkim=pass header.d=amazon.de.example.org',
    ],
    ['a signature of another Amazon', 'Authentication-Results: amazonses.com; dkim=pass header.d=amazon.fr'],
    ['results in a comment', 'Authentication-Results: amazonses.com; (dkim=pass header.d=amazon.de) dkim=fail'],
  ])('is not proven by %s', async (_, results) => {
    expect(await trustOf(`${results}\r\nFrom: ${ALIAS}`, { dmarc: 'FAIL' })).toMatchObject({ level: 'unproven' });
  });

  it('is not proven by DMARC for a domain that only looks like Amazon’s', async () => {
    const trust = await trustOf('From: abc123def456gh@marketplace.amazon.com.example.org', {});
    expect(trust.level).toBe('unproven');
    expect(trust.said).toContain('imitates Amazon’s');
  });

  it('is not proven for two From headers, whatever DMARC says', async () => {
    const trust = await trustOf(`From: ${ALIAS}\r\nFrom: mallory@example.net`, {});
    expect(trust.level).toBe('unproven');
    expect(trust.said).toContain('2 From headers');
  });

  it('is not proven for an inline forward of an honest person', async () => {
    const body = `---------- Forwarded message ---------\r\nFrom: Ann <${ALIAS}>\r\nDate: Tue, 3 Mar 2026\r\nSubject: Frage\r\n\r\nHallo`;
    const trust = await trustOf('From: owner@example.com', {}, body);
    expect(trust.level).toBe('unproven');
    expect(trust.said).toContain('forwarded by owner@example.com');
  });

  it('tells virus and spam apart from a failed DMARC', async () => {
    expect(await trustOf(`From: ${ALIAS}`, { virus: 'FAIL' })).toMatchObject({ level: 'virus' });
    expect(await trustOf(`From: ${ALIAS}`, { spam: 'FAIL' })).toMatchObject({ level: 'spam' });
    expect(await trustOf(`From: ${ALIAS}`, { spam: 'GRAY', dmarc: 'FAIL' })).toMatchObject({ level: 'unproven' });
  });

  it('says that nothing was checked when there are no verdicts', async () => {
    const trust = await trustOf(
      `Authentication-Results: amazonses.com; dkim=pass header.d=amazon.de\r\nFrom: ${ALIAS}`,
    );
    expect(trust.level).toBe('unchecked');
    expect(trust.said).toContain('no verdicts at hand');
  });

  it('names a forgery even without verdicts', async () => {
    expect(await trustOf(`From: "${ALIAS}" <mallory@example.net>`)).toMatchObject({ level: 'unproven' });
  });
});

describe('Amazon’s time', () => {
  const read = async (header: string, receivedAt: string) =>
    readMail(new TextEncoder().encode(`From: ${ALIAS}\r\n${header}\r\n\r\nHallo\r\n`), { receivedAt });

  it('is the mail’s date, and the lag of forwarding stands beside it', async () => {
    const mail = await read('Date: Tue, 3 Mar 2026 10:00:00 +0100', '2026-03-03T11:30:00Z');
    expect(mail).toMatchObject({ sentAt: '2026-03-03T09:00:00.000Z', forwardingLagSeconds: 9_000 });
  });

  it.each([
    ['after the receipt', 'Tue, 3 Mar 2026 12:30:00 +0000'],
    ['years before it', 'Tue, 3 Mar 2020 10:00:00 +0000'],
    ['nonsense', 'yesterday'],
  ])('is not a date %s', async (_, date) => {
    expect(await read(`Date: ${date}`, '2026-03-03T11:30:00Z')).toMatchObject({
      sentAt: null,
      forwardingLagSeconds: null,
    });
  });

  it('is known by Amazon’s hop when the date is nonsense', async () => {
    const hop = 'Received: from a1.smtp-out.amazonses.com by mx.example.com; Tue, 03 Mar 2026 11:00:00 +0000';
    expect(await read(`${hop}\r\nDate: never`, '2026-03-03T11:30:00Z')).toMatchObject({
      sentAt: '2026-03-03T11:00:00.000Z',
    });
  });
});

describe('forwarding', () => {
  it('is automatic when the mail reached another address than its To', async () => {
    const bytes = new TextEncoder().encode(`From: ${ALIAS}\r\nTo: orders@shop.example.com\r\n\r\nHallo\r\n`);
    expect((await readMail(bytes, { recipients: ['demo-de@inbox.example.com'] })).forwarded).toBe('automatic');
    expect((await readMail(bytes, { recipients: ['Orders@shop.example.com'] })).forwarded).toBe('no');
  });
});
