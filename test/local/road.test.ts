import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalPipeline, startLocalPipeline } from '../../infra/local/pipeline.ts';
import { readAssembly, type Synthesised } from '../../infra/local/template/synthesise.ts';
import { type BuyerMail, buyerMail, deliver, settingsOf, signInAs } from './road-client.ts';
import { deniedCalls, unusedPermissions } from './role-permissions.ts';
import { eventually, removeFolder, temporaryFolder } from './tiny-pipeline.ts';

/** The whole road on the real engines and the real bundles, in the order in which a day would bring it. */

const data = temporaryFolder();
const everything = { stores: ['*'] };
const twice = new Set<string>();
let pipeline: LocalPipeline;
let mei: Awaited<ReturnType<typeof signInAs>>;

const start = (assembly?: Synthesised) =>
  startLocalPipeline({
    data,
    httpPort: 0,
    assembly,
    smtpPort: 0,
    samples: true,
    visibilityTimeoutSeconds: 5,
    faults: { deliverTwice: (name) => twice.has(name) },
  });

beforeAll(async () => {
  pipeline = await start();
  mei = await signInAs(pipeline, { id: 'mei', role: 'reviewer', ...everything });
  await settingsOf(pipeline).write('thresholds', { undoSeconds: 0 }, 0, {
    actor: 'test',
    at: new Date().toISOString(),
  });
}, 120_000);
afterAll(async () => {
  await pipeline?.stop();
  removeFolder(data);
});

const caseOf = (order: string) =>
  eventually(async () => (await mei.queue()).find(({ orderId }) => orderId === order), 20);
const repliesTo = (order: string) =>
  readdirSync(pipeline.runtime.outbox)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(pipeline.runtime.outbox, name), 'utf8'))
    .filter((mail) => mail.includes(order));
const replyText = (order: string) =>
  `Hello Dana,\n\nThank you for your patience. Your order ${order} left our warehouse and should reach you on Monday.\n\nKind regards,\nEmma`;
const arrive = (mail: BuyerMail) => deliver(pipeline, buyerMail(mail));

describe('a first start', () => {
  it('shows the sample mailbox: what buyers wrote waits, and nothing else does', async () => {
    const items = await eventually(async () => {
      const found = await mei.queue();
      return found.length >= 10 && found;
    }, 60);
    expect(items.filter(({ store }) => store === 'demo-us').length).toBeGreaterThanOrEqual(7);
    expect(items.filter(({ store }) => store === 'demo-de').length).toBeGreaterThanOrEqual(3);
    expect(items.some(({ subject }) => /Automatic reply|Erstattung/.test(subject))).toBe(false);
  }, 90_000);
});

describe('one mail, all the way', () => {
  const order = '112-1111111-1111111';

  it('is in the queue shortly after it was sent, with a draft', async () => {
    await arrive({ order, text: 'Where is my package? The tracking has not moved for five days.' });
    const { id } = await caseOf(order);
    const found = await mei.readCase(id);
    expect(found.messages[0]?.text).toBe('Where is my package? The tracking has not moved for five days.');
    expect(found.draft).toMatchObject({
      state: 'waiting',
      subject: expect.stringMatching(/^Re: Order delivery inquiry/),
    });
  });

  it('is answered by exactly one reply, on the buyer’s thread', async () => {
    const { id } = await caseOf(order);
    const approved = await mei.answerCase(id, replyText(order));
    expect(approved.status, JSON.stringify(approved.answer)).toBe(200);
    const [reply = ''] = await eventually(() => repliesTo(order).length > 0 && repliesTo(order), 20);
    expect(reply).toMatch(/^From: .*<support@demo-us\.example\.com>/m);
    expect(reply).toMatch(/^To: .*q7wd2k9xm4tzrb1@marketplace\.amazon\.com/m);
    expect(reply).toMatch(/^Subject: Re: Order delivery inquiry/m);
    expect(reply).toContain(`In-Reply-To: <${order}@mail.amazonses.com>`);
    expect(reply).toMatch(new RegExp(`^References: .*<${order}@mail.amazonses.com>`, 'ms'));
    await eventually(async () => (await mei.readCase(id)).draft?.state === 'delivered', 20);
    expect(repliesTo(order)).toHaveLength(1);
  });

  it('is on record from its arrival to its delivery, in a chain that verifies', async () => {
    const auditor = await signInAs(pipeline, { id: 'ada', role: 'auditor', ...everything });
    const records = await auditor.call('GET', `audit/records?order=${order}`);
    expect(records.status).toBe(200);
    const verified = await auditor.call('GET', `audit/verify?order=${order}`);
    expect(verified.answer).toMatchObject({ verified: true, cases: 1, faults: [] });
    expect(JSON.stringify(records.answer)).toMatch(/draft-approved/);
  });
});

describe('what comes more than once', () => {
  it('is one case and one draft: the same mail, the same message, the same event', async () => {
    const order = '112-2222222-2222222';
    for (const name of ['triage', 'send', 'delivery']) twice.add(name);
    const mail = { order, text: 'My parcel is late, where is it?' };
    for (let n = 0; n < 3; n += 1) await arrive(mail);
    const { id } = await caseOf(order);
    await eventually(() => Object.values(pipeline.queueDepths()).every(({ inFlight }) => inFlight === 0), 20);
    const found = await mei.readCase(id);
    expect(found.messages).toHaveLength(1);
    expect(found.draft?.n).toBe(1);
    expect((await mei.answerCase(id, replyText(order))).status).toBe(200);
    await eventually(async () => (await mei.readCase(id)).draft?.state === 'delivered', 20);
    twice.clear();
    expect(repliesTo(order)).toHaveLength(1);
  }, 60_000);
});

describe('a function that is killed at any moment', () => {
  it.each([0, 60, 150, 300, 600, 1000])(
    'loses nothing and sends nothing twice, %i milliseconds after its work began',
    async (moment) => {
      const order = `112-${String(3_000_000 + moment)}-3333333`;
      const killAfter = (name: string) => setTimeout(() => pipeline.killFunction(name), moment);
      await arrive({ order, alias: `k${moment}wd2k9xm4`, text: 'Where is my order? It is late.' });
      killAfter('triage');
      const { id } = await caseOf(order);
      expect((await mei.answerCase(id, replyText(order))).status).toBe(200);
      killAfter('send');
      killAfter('delivery');
      // Cut off between SES's yes and the note of it, a send is for an event or a person to settle, never for a second try.
      const settled = ['delivered', 'submitted', 'uncertain', 'sending'];
      const state = await eventually(async () => {
        const { draft } = await mei.readCase(id);
        return draft && settled.includes(draft.state) && draft.state;
      }, 30);
      const replies = repliesTo(order).length;
      expect(replies, state).toBeLessThanOrEqual(1);
      if (state === 'delivered' || state === 'submitted') expect(replies).toBe(1);
    },
    90_000,
  );
});

describe('mail that is none', () => {
  it('ends where a person sees it', async () => {
    const auditor = await signInAs(pipeline, { id: 'ada', role: 'auditor', ...everything });
    const received = async () => {
      const { answer } = await auditor.call('GET', 'numbers?days=1');
      return Object(answer).stores.reduce((sum: number, store: { received: number }) => sum + store.received, 0);
    };
    const before = await received();
    for (const raw of ['\r\n', Buffer.from([0, 255, 254, 13, 10, 13, 10, 1, 2]), 'Subject: nothing in it\r\n\r\n'])
      await deliver(pipeline, raw);
    await eventually(async () => (await received()) >= before + 3, 30);
    for (const store of Object((await auditor.call('GET', 'numbers?days=1')).answer).stores)
      expect(store.received).toBe(
        store.waiting + store.answered + store.noReplyNeeded + store.recorded + store.quarantined,
      );
  }, 60_000);
});

describe('who may do what', () => {
  it('is asked for at every call', async () => {
    const order = '112-1111111-1111111';
    const [item] = await mei.queue('state=answered');
    const id = item?.id ?? '';
    expect((await fetch(`${pipeline.runtime.http}/api/queue`)).status).toBe(401);
    const auditor = await signInAs(pipeline, { id: 'ada', role: 'auditor', ...everything });
    expect(
      (await auditor.call('POST', `cases/${id}/approve`, { hash: '0'.repeat(64) }, { 'if-match': '"1"' })).status,
    ).toBe(403);
    const stale = await mei.call('POST', `cases/${id}/approve`, { hash: '0'.repeat(64) }, { 'if-match': '"1"' });
    expect(stale.status, `${order} ${JSON.stringify(stale.answer)}`).toBe(412);
    const broken = await mei.call('POST', `cases/${id}/approve`, { hash: 7 }, { 'if-match': '"1"' });
    expect([broken.status, JSON.stringify(broken.answer)]).toEqual([400, expect.stringContaining('hash')]);
  });
});

describe('every call of a function', () => {
  it('is one that its role allows on AWS', async () => {
    expect(await deniedCalls(pipeline)).toEqual([]);
    const unused = unusedPermissions(pipeline);
    if (unused.length > 0) console.info(`Allowed, and asked for by nothing on this road:\n  ${unused.join('\n  ')}`);
  }, 60_000);
});

describe('after a restart', () => {
  it('all of it is still there', async () => {
    const order = '112-1111111-1111111';
    await pipeline.stop();
    pipeline = await start(readAssembly(join(data, 'cdk.out')));
    mei = await signInAs(pipeline, { id: 'mei', role: 'reviewer', ...everything });
    const answered = await mei.queue('state=answered');
    expect(answered.map(({ orderId }) => orderId)).toContain(order);
    expect(repliesTo(order)).toHaveLength(1);
  }, 120_000);
});
