import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Person, type ReviewApi, startReviewApi } from './review-api.ts';

let api: ReviewApi;
beforeAll(async () => {
  api = await startReviewApi();
});
afterAll(() => api?.stop());

let orders = 0;
const newOrder = () => {
  orders += 1;
  return `111-1234567-${String(orders).padStart(7, '0')}`;
};

const LATE = 'Hello, where is my parcel? The tracking has not moved for a week. Could you please check?';
const opened = async (text = LATE) => {
  const order = newOrder();
  const id = await api.receive({ order, text });
  return { id, order, path: `/api/cases/${id}` };
};
/** What an answer's own ETag says, to go on from it. */
const after = (answer: { headers: Headers }) => answer.headers.get('etag') ?? '';
const read = async (path: string, who: Person = 'rita') => (await api.call(who, 'GET', path)).body;
const GOOD = (order: string) =>
  `Hello Mara,\n\nthank you for writing, and I am sorry that your parcel for order ${order} is late. I have asked the carrier where it is, and I will write to you again with the result.\n\nEmma\nCustomer Care, Harbor Lane Goods`;

describe('who may call', () => {
  it('nobody without a token, nobody unknown, nobody who has left', async () => {
    const { path } = await opened();
    expect((await api.call(null, 'GET', path)).status).toBe(401);
    expect((await api.call('gone', 'GET', path)).status).toBe(403);
  });

  it('a reviewer for their own stores; an auditor reads no case here', async () => {
    const { path } = await opened();
    expect((await api.call('dora', 'GET', path)).status).toBe(403);
    expect((await api.call('arno', 'GET', path)).status).toBe(403);
    expect((await api.call('dora', 'GET', '/api/queue?store=demo-us')).status).toBe(403);
    expect((await api.call('dora', 'GET', '/api/queue')).body.items).toEqual([]);
    expect((await api.call('rita', 'GET', '/api/settings/users')).status).toBe(403);
  });
});

describe('the description of the API', () => {
  it('is open to anyone and names every call', async () => {
    const { status, body } = await api.call(null, 'GET', '/api/openapi.json');
    expect(status).toBe(200);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/queue',
        '/api/cases/{id}',
        '/api/cases/{id}/draft',
        '/api/cases/{id}/check',
        '/api/cases/{id}/approve',
        '/api/cases/{id}/attachments',
        '/api/cases/{id}/attachments/{n}',
        '/api/uploads/{upload}/{part}',
        '/api/manuals',
        '/api/offers',
        '/api/settings/{kind}',
        '/api/settings/templates/preview',
        '/api/audit/records',
      ]),
    );
  });
});

describe('an answer that helps', () => {
  it('names the field that does not fit', async () => {
    const { path } = await opened();
    const bad = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: 3, body: { body: 7 } });
    expect(bad).toMatchObject({ status: 400, body: { fields: [{ field: 'body' }] } });
    expect(bad.headers.get('content-type')).toBe('application/problem+json');
    const listed = await api.call('rita', 'GET', '/api/queue?limit=0');
    expect(listed).toMatchObject({ status: 400, body: { fields: [{ field: 'limit' }] } });
  });

  it('says that there is no such case', async () => {
    expect((await api.call('rita', 'GET', `/api/cases/${'0'.repeat(24)}`)).status).toBe(404);
    expect((await api.call('rita', 'POST', `/api/cases/${'0'.repeat(24)}/check`, { body: { body: 'x' } })).status).toBe(
      404,
    );
    for (const [method, path] of [
      ['GET', '/api/cases/nothing'],
      ['POST', '/api/cases/nothing/close'],
      ['POST', '/api/cases/nothing/attachments'],
      ['PUT', '/api/uploads/x/1'],
    ] as const) {
      const call = { ifMatch: 1, body: { name: 'a', content: '' } };
      expect((await api.call('rita', method, path, method === 'GET' ? {} : call)).status, path).toBe(400);
    }
    const nowhere = `/api/cases/${'0'.repeat(24)}/close`;
    expect((await api.call('rita', 'POST', nowhere, { ifMatch: 1, body: {} })).status).toBe(404);
  });

  it('asks for the version that was read, and names what changed since', async () => {
    const { path } = await opened();
    expect((await api.call('rita', 'POST', `${path}/assign`, { body: {} })).status).toBe(428);
    const { version } = await read(path);
    await api.call('ben', 'POST', `${path}/assign`, { ifMatch: version, body: {} });
    const stale = await api.call('rita', 'POST', `${path}/close`, { ifMatch: version, body: {} });
    expect(stale).toMatchObject({
      status: 412,
      body: { version: version + 1, changed: [{ type: 'case-assigned', actor: 'user:ben' }] },
    });
    expect(stale.body.detail).toContain('case-assigned by user:ben');
  });
});

describe('two reviewers', () => {
  it('never answer one mail: who has it keeps it', async () => {
    const { path } = await opened();
    const { version } = await read(path);
    await api.call('rita', 'POST', `${path}/assign`, { ifMatch: version, body: {} });
    const other = await api.call('ben', 'PUT', `${path}/draft`, { ifMatch: version + 1, body: { body: 'Hi' } });
    expect(other).toMatchObject({ status: 409, body: { code: 'wrong-person' } });
    expect((await api.call('ben', 'POST', `${path}/release`, { ifMatch: version + 1, body: {} })).status).toBe(403);
  });

  it('are people who can work on the case: a lead gives it to nobody else', async () => {
    const { path } = await opened();
    const { version } = await read(path);
    const give = (to: string, who: Person = 'lea') =>
      api.call(who, 'POST', `${path}/assign`, { ifMatch: version, body: { to } });
    for (const [to, reason] of [
      ['nobody', 'is no user here'],
      ['user:rita', 'is no user here'],
      ['gone', 'is not active'],
      ['arno', 'is an auditor'],
      ['dora', 'has no access to store demo-us'],
    ] as const) {
      const refused = await give(to);
      const fields = [{ field: 'to', message: expect.stringContaining(reason) }];
      expect(refused, to).toMatchObject({ status: 400, body: { detail: expect.stringContaining(reason), fields } });
    }
    expect((await give('ben', 'rita')).status).toBe(403);
    expect((await read(path)).version).toBe(version);
    const given = await give('ben');
    expect(given.body).toMatchObject({ assignee: 'user:ben' });
    expect(given.body.events.at(-1)).toMatchObject({ type: 'case-assigned', actor: 'user:lea' });
  });

  it('get one approval between them when both press at once', async () => {
    const { path, order } = await opened();
    const { version } = await read(path);
    const edit = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { body: GOOD(order) } });
    const approve = (who: Person) =>
      api.call(who, 'POST', `${path}/approve`, { ifMatch: after(edit), body: { hash: edit.body.hash } });
    const answers = await Promise.all([approve('rita'), approve('ben')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(api.queued.filter(({ caseId }) => path.endsWith(caseId))).toHaveLength(1);
  });

  it('both look at a case of safety', async () => {
    const { path, order } = await opened('The charger caught fire and burned my hand. I need a doctor!');
    const { version } = await read(path);
    const edit = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { body: GOOD(order) } });
    const body = { hash: edit.body.hash };
    const first = await api.call('rita', 'POST', `${path}/approve`, { ifMatch: version + 1, body });
    expect(first.body.draft).toMatchObject({ state: 'waiting', endorsedBy: 'user:rita' });
    const again = await api.call('rita', 'POST', `${path}/approve`, { ifMatch: version + 2, body });
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong-person' } });
    const second = await api.call('ben', 'POST', `${path}/approve`, { ifMatch: version + 2, body });
    expect(second.body.draft).toMatchObject({ state: 'approved', approvedBy: 'user:ben' });
  });
});

describe('a draft', () => {
  it('is checked as it is typed, and nothing is written', async () => {
    const { path, order } = await opened();
    const { version } = await read(path);
    const body = `Thank you for order ${order}.\nWrite to me@example.com about [[refund_amount]].`;
    const { body: checked } = await api.call('rita', 'POST', `${path}/check`, { body: { body } });
    expect(checked.missing).toEqual(['refund_amount']);
    expect(checked.gaps).toEqual([{ name: 'refund_amount', start: body.indexOf('[['), end: body.indexOf(']]') + 2 }]);
    const email = checked.findings.find(({ rule }: { rule: string }) => rule.includes('mail'));
    expect(body.slice(email.start, email.end)).toBe('me@example.com');
    expect((await read(path)).version).toBe(version);
  });

  it('with a gap or a block is a 422 that names each with its span', async () => {
    const { path, order } = await opened();
    const { version } = await read(path);
    const text = `${GOOD(order)}\nCall +1 415 555 0132 about [[answer]].`;
    const edit = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { body: text } });
    const approve = (draft: Answer) =>
      api.call('rita', 'POST', `${path}/approve`, { ifMatch: after(draft), body: { hash: draft.body.hash } });
    const gap = await approve(edit);
    expect(gap).toMatchObject({ status: 422, body: { code: 'blocked', missing: ['answer'] } });
    expect(text.slice(gap.body.gaps[0].start, gap.body.gaps[0].end)).toBe('[[answer]]');
    const filled = text.replace('[[answer]]', 'it');
    const next = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: after(edit), body: { body: filled } });
    const block = await approve(next);
    expect(block).toMatchObject({ status: 422, body: { code: 'blocked', missing: [], gaps: [] } });
    const [finding] = block.body.findings;
    expect(filled.slice(finding.start, finding.end)).toContain('415 555 0132');
  });

  it('can be had in another language and from a sibling template, one call each', async () => {
    const { path } = await opened();
    const { version, draft } = await read(path);
    expect(draft.alternatives).toContain('holding');
    const german = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { language: 'de' } });
    expect(german.body).toMatchObject({ language: 'de', template: draft.template });
    expect(german.body.body).toMatch(/Ihre|Bestellung/);
    const holding = await api.call('rita', 'PUT', `${path}/draft`, {
      ifMatch: after(german),
      body: { template: 'holding' },
    });
    expect(holding.body).toMatchObject({ language: 'de', template: 'holding', offers: [{ kind: 'answer-by' }] });
  });

  it('shows what was changed against its template', async () => {
    const { path } = await opened();
    const { version, draft } = await read(path);
    expect(draft.edited).toBeNull();
    const body = `${draft.body}\nP.S. I looked it up.`;
    const edit = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { body } });
    expect(edit.body.edited.share).toBeGreaterThan(0);
    expect(edit.body.edited.changes.at(-1)).toMatchObject({ kind: 'added' });
    expect((await read(path)).draft.edited.share).toBe(edit.body.edited.share);
  });

  it('tells a lead which templates get rewritten', async () => {
    const approved = async (change: (body: string) => string) => {
      const { path } = await opened();
      const { version } = await read(path);
      const filled = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { template: 'thanks' } });
      const body = change(filled.body.body);
      const edit = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: after(filled), body: { body } });
      const call = { ifMatch: after(edit), body: { hash: edit.body.hash } };
      expect((await api.call('rita', 'POST', `${path}/approve`, call)).status).toBe(200);
    };
    await approved((body) => body);
    await approved((body) => body.replace('Emma', 'Emma Brook'));
    const { body } = await api.call('lea', 'GET', '/api/templates/rewrites?store=demo-us&days=7');
    const row = body.items.find(({ template }: { template: string }) => template === 'thanks');
    expect(row).toMatchObject({ language: 'en', approved: 2, edited: 1 });
    expect(row.averageShare).toBeGreaterThan(0);
    expect(row.averageShare).toBeLessThan(0.2);
    expect((await api.call('rita', 'GET', '/api/templates/rewrites')).status).toBe(403);
  });

  it('draws another return number when the store has given this one already', async () => {
    const draw = api.dependencies.newRmaNumber;
    const drawn = ['RMA-AAAAA-AAAAA-1', 'RMA-AAAAA-AAAAA-1', 'RMA-BBBBB-BBBBB-2'];
    api.dependencies.newRmaNumber = () => drawn.shift() ?? draw('demo-us');
    const withReturn = async () => {
      const { path } = await opened();
      const { version } = await read(path);
      const body = { template: 'return-seller-fault' };
      return (await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body })).body.body;
    };
    try {
      expect(await withReturn()).toContain('RMA-AAAAA-AAAAA-1');
      expect(await withReturn()).toContain('RMA-BBBBB-BBBBB-2');
    } finally {
      api.dependencies.newRmaNumber = draw;
    }
  });
});

describe('what was promised', () => {
  it('is listed until somebody says that it was done', async () => {
    const { id, path } = await opened();
    const { version } = await read(path);
    const edit = await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { template: 'holding' } });
    const mine = async () =>
      (await api.call('rita', 'GET', '/api/offers?store=demo-us')).body.items.filter(
        (item: { id: string }) => item.id === id,
      );
    expect(await mine()).toEqual([]);
    const sent = await api.call('rita', 'POST', `${path}/sent-by-hand`, { ifMatch: after(edit) });
    expect(sent.body.state).toBe('answered');
    expect(await mine()).toMatchObject([{ offers: [{ draft: 2, index: 0, kind: 'answer-by' }] }]);
    const done = await api.call('rita', 'POST', `${path}/offer-done`, {
      ifMatch: sent.body.version,
      body: { draft: 2, index: 0 },
    });
    expect(done.status).toBe(200);
    expect(await mine()).toEqual([]);
    expect((await api.call('dora', 'GET', '/api/offers?store=demo-us')).status).toBe(403);
  });
});

describe('orders', () => {
  it('are imported by a lead, and lines that do not fit are named', async () => {
    const report = `amazon-order-id,asin,product-name\n${newOrder()},B0ABCDEFGH,Lamp\nnonsense,,\n`;
    const call = { body: Buffer.from(report), headers: { 'content-type': 'text/csv' } };
    const imported = await api.call('lea', 'POST', '/api/orders?store=demo-us', call);
    expect(imported).toMatchObject({ status: 200, body: { imported: 1, faults: [{ line: 3 }] } });
    expect((await api.call('rita', 'POST', '/api/orders', call)).status).toBe(403);
  });
});
