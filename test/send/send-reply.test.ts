import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { sendReply } from '../../functions/send/send-reply.ts';
import { sampleDraft, sampleKey } from '../case/sample-content.ts';
import { createSendingRoom } from './approved-case.ts';

const job = (caseId = 'one') => ({ caseId, draft: 1 });

describe('an approved reply', () => {
  it('goes out once, however often its message comes', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    expect(await sendReply(job(), room.dependencies)).toBe('submitted');
    expect(await sendReply(job(), room.dependencies)).toBe('nothing-to-send');
    expect(room.sent).toHaveLength(1);
    expect(room.draft('one')).toMatchObject({ state: 'submitted', sesMessageId: 'ses-1' });
  });

  it('goes out once when two consumers have its message at the same time', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    const reports = await Promise.all([job(), job(), job()].map((each) => sendReply(each, room.dependencies)));
    expect(reports.sort()).toEqual(['nothing-to-send', 'nothing-to-send', 'submitted']);
    expect(room.sent).toHaveLength(1);
  });

  it('is kept as the very bytes that SES gets, before SES gets them', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    room.sesAnswers(() => {
      expect(room.eventTypes('one').at(-1)).toBe('send-claimed');
      return { type: 'submitted', sesMessageId: 'ses-1' };
    });
    await sendReply(job(), room.dependencies);
    const claimed = room.memory.peek('one')?.events.find(({ type }) => type === 'send-claimed');
    if (claimed?.type !== 'send-claimed') throw new Error('not claimed');
    const kept = await room.records.read(claimed.data.original, sampleKey);
    expect(Buffer.from(kept)).toEqual(Buffer.from(room.sent[0]?.raw ?? []));
    expect((await PostalMime.parse(kept)).text?.trimEnd()).toBe(sampleDraft(1).body);
  });

  it('carries tags by which every event of it finds its case', async () => {
    const room = createSendingRoom();
    await room.approved('one', 'demo-de');
    await sendReply(job(), room.dependencies);
    expect(room.sent[0]).toMatchObject({
      from: 'service@demo-de.example.com',
      to: sampleDraft(1).to,
      tags: { case: 'one', draft: '1', store: 'demo-de' },
    });
  });

  it('that somebody changed behind everyone’s back is not sent', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    room.memory.tamper('one', 1, (content) => ({ ...content, body: 'Something else' }));
    expect(await sendReply(job(), room.dependencies)).toBe('nothing-to-send');
    expect(room.sent).toEqual([]);
    expect(room.draft('one')).toMatchObject({ state: 'waiting', problem: expect.stringContaining('nothing was sent') });
  });
});

describe('a call that fails', () => {
  it('surely without sending is tried again later, each time later', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    room.sesAnswers(() => ({ type: 'failed', error: 'SES asked to slow down. (Throttling)' }));
    expect(await sendReply(job(), room.dependencies)).toBe('failed');
    expect(await sendReply(job(), room.dependencies)).toBe('too-early');
    room.wait(31);
    expect(await sendReply(job(), room.dependencies)).toBe('failed');
    room.wait(31);
    expect(await sendReply(job(), room.dependencies)).toBe('too-early');
    room.wait(31);
    room.sesAnswers(() => ({ type: 'submitted', sesMessageId: 'ses-3' }));
    expect(await sendReply(job(), room.dependencies)).toBe('submitted');
    expect(room.sent).toHaveLength(3);
  });

  it('for the quota of a day is not tried again before an hour', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    room.sesAnswers(() => ({ type: 'failed', error: 'The quota is used up.', waitSeconds: 3600 }));
    await sendReply(job(), room.dependencies);
    room.wait(3599);
    expect(await sendReply(job(), room.dependencies)).toBe('too-early');
    room.wait(2);
    expect(await sendReply(job(), room.dependencies)).toBe('failed');
  });

  it('without a clear answer is never tried again', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    room.sesAnswers(() => ({ type: 'unknown', error: 'It timed out.' }));
    expect(await sendReply(job(), room.dependencies)).toBe('unknown');
    room.wait(100_000);
    expect(await sendReply(job(), room.dependencies)).toBe('nothing-to-send');
    expect(room.sent).toHaveLength(1);
    expect(room.draft('one')?.state).toBe('uncertain');
  });

  it('because SES refuses the mail goes back to a person with the reason', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    room.sesAnswers(() => ({ type: 'refused', error: 'SES rejected the message. (MessageRejected)' }));
    expect(await sendReply(job(), room.dependencies)).toBe('refused');
    expect(room.draft('one')).toMatchObject({ state: 'waiting', problem: expect.stringContaining('rejected') });
  });
});

describe('the switch', () => {
  it('stops the very next reply, of every store', async () => {
    const room = createSendingRoom();
    await room.approved('one', 'demo-us');
    await room.approved('two', 'demo-de');
    await room.approved('three', 'demo-us');
    expect(await sendReply(job('one'), room.dependencies)).toBe('submitted');
    room.switchSending({ stoppedForAll: true });
    expect(await sendReply(job('two'), room.dependencies)).toBe('stopped');
    expect(await sendReply(job('three'), room.dependencies)).toBe('stopped');
    expect(room.sent).toHaveLength(1);
    expect(room.draft('two')?.state).toBe('approved');
  });

  it('stops one store and leaves the others', async () => {
    const room = createSendingRoom();
    await room.approved('one', 'demo-us');
    await room.approved('two', 'demo-de');
    room.switchSending({ stoppedStores: ['demo-us'] });
    expect(await sendReply(job('one'), room.dependencies)).toBe('stopped');
    expect(await sendReply(job('two'), room.dependencies)).toBe('submitted');
  });

  it('that is thrown while a reply is being composed still stops it', async () => {
    const room = createSendingRoom();
    await room.approved('one');
    const { records } = room.dependencies;
    const store: typeof records.store = (...parameters) => {
      room.switchSending({ stoppedForAll: true });
      return records.store(...parameters);
    };
    const report = await sendReply(job(), { ...room.dependencies, records: { ...records, store } });
    expect(report).toBe('stopped');
    expect(room.sent).toEqual([]);
    expect(room.eventTypes('one')).not.toContain('send-claimed');
  });

  it('lets approvals go on, and sends them when sending is resumed', async () => {
    const room = createSendingRoom();
    room.switchSending({ stoppedForAll: true });
    await room.approved('one');
    expect(await sendReply(job(), room.dependencies)).toBe('stopped');
    room.wait(3600);
    room.switchSending({ stoppedForAll: false });
    expect(await sendReply(job(), room.dependencies)).toBe('submitted');
    expect(room.sent).toHaveLength(1);
  });

  it('when it is resumed, sends nothing to a buyer who has written again meanwhile', async () => {
    const room = createSendingRoom();
    room.switchSending({ stoppedForAll: true });
    await room.approved('one');
    await sendReply(job(), room.dependencies);
    await room.buyerWritesAgain('one');
    room.switchSending({ stoppedForAll: false });
    expect(await sendReply(job(), room.dependencies)).toBe('nothing-to-send');
    expect(room.sent).toEqual([]);
  });

  it('when it is resumed, sends nothing that was taken back or settled meanwhile', async () => {
    const room = createSendingRoom();
    room.switchSending({ stoppedForAll: true });
    await room.approved('one');
    await room.approved('two');
    await room.perform('one', { type: 'reject-draft', reason: null });
    await room.perform('two', { type: 'mark-no-reply-needed' });
    room.switchSending({ stoppedForAll: false });
    expect(await sendReply(job('one'), room.dependencies)).toBe('nothing-to-send');
    expect(await sendReply(job('two'), room.dependencies)).toBe('nothing-to-send');
    expect(room.sent).toEqual([]);
  });
});

describe('a day without room', () => {
  it('lets a reply wait, neither claimed nor failed, until there is some', async () => {
    const room = createSendingRoom();
    await room.approved('one', 'demo-us');
    await room.approved('two', 'demo-de');
    room.fillDay((store) => store === 'demo-us');
    expect(await sendReply(job('one'), room.dependencies)).toBe('day-is-full');
    expect(await sendReply(job('two'), room.dependencies)).toBe('submitted');
    expect(room.draft('one')).toMatchObject({ state: 'approved', attempts: 0 });
    room.fillDay(() => false);
    expect(await sendReply(job('one'), room.dependencies)).toBe('submitted');
  });
});
