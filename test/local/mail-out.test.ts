import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPipeline } from '../../infra/local/pipeline.ts';
import { callApi, drainQueue, eventually, removeFolder, startTiny, temporaryFolder } from './tiny-pipeline.ts';

const data = temporaryFolder();
let pipeline: LocalPipeline;

beforeAll(async () => {
  pipeline = await startTiny({ data });
  // What SES says when it is set up.
  expect(await drainQueue(pipeline, 'Tiny-Events')).toEqual([
    'Successfully validated SNS topic for Amazon SES event publishing.',
  ]);
}, 90_000);
afterAll(async () => {
  await pipeline?.stop();
  removeFolder(data);
});

const reply = (to: string, extra = '') =>
  `From: Store <support@demo-us.example.com>\r\nTo: ${to}\r\nSubject: Re: Where is it\r\nMessage-ID: <ours@example.com>\r\n` +
  `In-Reply-To: <theirs@example.com>\r\nDate: Thu, 1 Jan 2026 00:00:00 +0000\r\n${extra}\r\nIt is on its way.\r\n`;

const eventsOf = (count: number) => {
  const events: { eventType: string; [key: string]: unknown }[] = [];
  return eventually(async () => {
    for (const event of await drainQueue(pipeline, 'Tiny-Events')) events.push(Object(event));
    return events.length >= count && events;
  });
};

describe('a reply that is sent', () => {
  it('lands in the outbox with the id that SES gave it, and its events carry the tags', async () => {
    const raw = reply('abc123@marketplace.amazon.com', 'Bcc: hidden@example.com\r\nX-SES-MESSAGE-TAGS: kind=first\r\n');
    const answer = (await callApi(pipeline, '/api/send', { raw, tags: [['draft', 'D-1']] })).json();
    const file = readdirSync(pipeline.runtime.outbox).find((name) => name.includes(answer.MessageId));
    expect(file).toBe(`0001-${answer.MessageId}.eml`);
    const mail = readFileSync(join(pipeline.runtime.outbox, file ?? ''), 'utf8');
    expect(mail).toContain(`Message-ID: <${answer.MessageId}@email.amazonses.com>`);
    expect(mail).toContain('In-Reply-To: <theirs@example.com>');
    expect(mail).toMatch(/\r\n\r\nIt is on its way\.\r\n$/);
    expect(mail).not.toMatch(/ours@example\.com|1 Jan 2026|hidden@|X-SES/);

    const events = await eventsOf(3);
    expect(events.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery', 'Delivery']);
    expect(events[1]).toMatchObject({
      delivery: { recipients: ['abc123@marketplace.amazon.com'] },
      mail: {
        messageId: answer.MessageId,
        destination: ['abc123@marketplace.amazon.com', 'hidden@example.com'],
        tags: { draft: ['D-1'], kind: ['first'], 'ses:configuration-set': ['Replies'] },
        commonHeaders: { subject: 'Re: Where is it' },
      },
    });
  });

  it.each([
    ['bounce', ['Send', 'Bounce']],
    ['bounce+label', ['Send', 'Bounce']],
    ['suppressionlist', ['Send', 'Bounce']],
    ['complaint', ['Send', 'Delivery', 'Complaint']],
    ['success', ['Send', 'Delivery']],
  ])('to %s@simulator.amazonses.com is reported as %j', async (box, expected) => {
    await drainQueue(pipeline, 'Tiny-Events');
    await callApi(pipeline, '/api/send', { raw: reply(`${box}@simulator.amazonses.com`) });
    const events = await eventsOf(expected.length);
    expect(events.map(({ eventType }) => eventType)).toEqual(expected);
    if (box === 'bounce')
      expect(events[1]?.bounce).toMatchObject({
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [{ emailAddress: 'bounce@simulator.amazonses.com', action: 'failed', status: '5.1.1' }],
      });
  });
});

describe('SES refuses', () => {
  it.each([
    [
      'a sender that is not verified',
      { raw: reply('a@example.com').replace('demo-us.example.com', 'example.org') },
      'MessageRejected',
      /not verified.*support@example\.org/,
    ],
    [
      'an unknown configuration set',
      { raw: reply('a@example.com'), set: 'nobody' },
      'ConfigurationSetDoesNotExistException',
      /<nobody> does not exist/,
    ],
    [
      'a mail above 10 MB',
      { raw: reply('a@example.com') + 'a'.repeat(10 * 1024 * 1024) },
      null,
      /413|more than 10485760/,
    ],
    [
      'a tag with other characters',
      { raw: reply('a@example.com'), tags: [['draft', 'D 1']] },
      'InvalidParameterValue',
      /Invalid tag value <D 1>/,
    ],
    ['a mail without a sender', { raw: 'To: a@example.com\r\n\r\nHello' }, 'InvalidParameterValue', /From/],
    ['a recipient that is no address', { raw: reply('nobody') }, 'InvalidParameterValue', /@domain/],
  ])('%s', async (_what, request, name, message) => {
    const before = readdirSync(pipeline.runtime.outbox).length;
    const { status, text } = await callApi(pipeline, '/api/send', request);
    expect(status).toBeGreaterThanOrEqual(400);
    if (name) expect(JSON.parse(text).name).toBe(name);
    expect(`${status} ${text}`).toMatch(message);
    expect(readdirSync(pipeline.runtime.outbox)).toHaveLength(before);
  });
});
