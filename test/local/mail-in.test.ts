import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LocalPipeline } from '../../infra/local/pipeline.ts';
import {
  drainQueue,
  eventually,
  keptMails,
  removeFolder,
  sendMail,
  startTiny,
  temporaryFolder,
} from './tiny-pipeline.ts';

const data = temporaryFolder();
let pipeline: LocalPipeline;
const delivering = { twice: false };

beforeAll(async () => {
  pipeline = await startTiny({ data, faults: { deliverTwice: () => delivering.twice } });
}, 90_000);
afterAll(async () => {
  await pipeline?.stop();
  removeFolder(data);
});

const onlyMail = (subject: string) => eventually(async () => (await keptMails(pipeline, subject))[0]);

describe('a mail for an inbox', () => {
  it('is stored, announced as SES announces it, and handed to the function', async () => {
    const answer = await sendMail(pipeline, { subject: 'plain' });
    const { notification, raw } = await onlyMail('plain');
    expect(answer).toMatch(/^250 OK [a-z0-9]{38}$/);
    const messageId = answer.split(' ')[2] ?? '';
    expect(notification).toMatchObject({
      notificationType: 'Received',
      mail: {
        messageId,
        source: 'a1b2c3d4e5f6g7@marketplace.amazon.com',
        destination: ['demo-us@inbox.example.com'],
        headersTruncated: false,
        commonHeaders: {
          returnPath: 'a1b2c3d4e5f6g7@marketplace.amazon.com',
          from: ['a1b2c3d4e5f6g7@marketplace.amazon.com'],
          to: ['demo-us@inbox.example.com'],
          subject: 'plain',
        },
      },
      receipt: {
        recipients: ['demo-us@inbox.example.com'],
        spamVerdict: { status: 'PASS' },
        virusVerdict: { status: 'PASS' },
        spfVerdict: { status: 'PASS' },
        dkimVerdict: { status: 'PASS' },
        dmarcVerdict: { status: 'PASS' },
        action: {
          type: 'S3',
          bucketName: 'tiny-landing',
          objectKeyPrefix: 'inbound/',
          objectKey: `inbound/${messageId}`,
        },
      },
    });
    expect(raw).toMatch(/^Return-Path: <a1b2/);
    expect(raw).toContain('X-SES-Virus-Verdict: PASS\r\n');
    expect(raw).toContain('Authentication-Results: amazonses.com; spf=pass');
    expect(raw).toMatch(/\r\n\r\nWhere is my parcel\?\r\n$/);
  });

  it('carries the verdicts that its own header asks for, and not the header', async () => {
    await sendMail(pipeline, { subject: 'forged', headers: { 'X-Local-Verdicts': 'virus=FAIL, dmarc=GRAY' } });
    const { notification, raw } = await onlyMail('forged');
    expect(notification.receipt).toMatchObject({
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'FAIL' },
      dmarcVerdict: { status: 'GRAY' },
    });
    expect(raw).toContain('X-SES-Virus-Verdict: FAIL');
    expect(raw).not.toContain('X-Local-Verdicts');
  });

  it('is refused with the reason when that header says nonsense', async () => {
    const sending = sendMail(pipeline, { subject: 'odd', headers: { 'X-Local-Verdicts': 'virus=MAYBE' } });
    await expect(sending).rejects.toThrow(/554 X-Local-Verdicts: "virus=MAYBE"/);
  });

  it('keeps its bytes, also those that are no text', async () => {
    const raw = Buffer.concat([Buffer.from('Subject: bytes\r\n\r\n'), Buffer.from([0xff, 0x00, 0xfe, 0x0d, 0x0a])]);
    await sendMail(pipeline, { subject: 'bytes', raw });
    const kept = await onlyMail('bytes');
    expect(Buffer.from(kept.raw, 'latin1').subarray(-7)).toEqual(
      Buffer.from([0x0d, 0x0a, 0xff, 0x00, 0xfe, 0x0d, 0x0a]),
    );
  });

  it('is one mail for several recipients', async () => {
    const to = ['demo-us@inbox.example.com', 'demo-de@inbox.example.com'];
    await sendMail(pipeline, { subject: 'both', to });
    const { notification } = await onlyMail('both');
    expect(notification.receipt.recipients).toEqual(to);
  });

  it('is refused when it is for nobody here', async () => {
    await expect(sendMail(pipeline, { subject: 'stray', to: ['someone@example.com'] })).rejects.toThrow(/550 5\.1\.1/);
  });

  it('is refused above the 40 MB that SES takes', async () => {
    const raw = Buffer.concat([Buffer.from('Subject: huge\r\n\r\n'), Buffer.alloc(41 * 1024 * 1024, 'a')]);
    await expect(sendMail(pipeline, { subject: 'huge', raw })).rejects.toThrow(/552|size/i);
  });
});

const dead: string[] = [];
async function untilDead(subject: string): Promise<void> {
  await eventually(async () => {
    for (const message of await drainQueue(pipeline, 'Tiny-DeadLetters'))
      dead.push(
        z.object({ mail: z.object({ commonHeaders: z.object({ subject: z.string() }) }) }).parse(message).mail
          .commonHeaders.subject,
      );
    return dead.includes(subject);
  }, 25);
}

describe('a message whose function', () => {
  it('reports a failure comes again and then lies with the dead letters, while its neighbours are done', async () => {
    await Promise.all(['fail 1', 'well 1', 'well 2'].map((subject) => sendMail(pipeline, { subject })));
    await onlyMail('well 1');
    await onlyMail('well 2');
    await untilDead('fail 1');
  });

  it('crashes, or runs over its time, ends the same way', async () => {
    await sendMail(pipeline, { subject: 'crash' });
    await sendMail(pipeline, { subject: 'hang' });
    await untilDead('crash');
    await untilDead('hang');
    await sendMail(pipeline, { subject: 'after the storm' });
    await onlyMail('after the storm');
  });

  it('has it handed over twice when a test asks for it', async () => {
    delivering.twice = true;
    const before = pipeline.recordedCalls().length;
    await sendMail(pipeline, { subject: 'twice' });
    await onlyMail('twice');
    delivering.twice = false;
    expect(pipeline.recordedCalls().length).toBeGreaterThanOrEqual(before);
  });
});
