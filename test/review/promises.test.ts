import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepDueCases } from '../../functions/watch/sweep-due-cases.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { type ReviewApi, startReviewApi } from './review-api.ts';

let api: ReviewApi;
beforeAll(async () => {
  api = await startReviewApi();
});
afterAll(() => api?.stop());

const read = async (path: string) => (await api.call('rita', 'GET', path)).body;
const sweepAt = async (now: string) => {
  const change = await api.dependencies.loadChange();
  const failures: unknown[] = [];
  await sweepDueCases({
    ...change,
    clock: { now: () => now },
    outbound: api.dependencies.outbound,
    expireCase: async () => {},
    onFailure: (_, error) => failures.push(error),
  });
  expect(failures).toEqual([]);
};

describe('a holding reply', () => {
  it('brings its case back to the queue before the promised day, and the full answer settles it', async () => {
    const id = await api.receive({ order: '444-1234567-0000001', text: 'Where is my parcel? It is late.' });
    const path = `/api/cases/${id}`;
    const queued = async () =>
      (await api.call('rita', 'GET', '/api/queue')).body.items.filter((item: { id: string }) => item.id === id);
    const act = async (action: string, body: unknown = {}) =>
      api.call('rita', action === 'draft' ? 'PUT' : 'POST', `${path}/${action}`, {
        ifMatch: (await read(path)).version,
        body,
      });
    await act('draft', { template: 'holding' });
    await act('sent-by-hand');
    expect(await queued()).toEqual([]);

    const { dueAt } = (await read(path)).draft.offers[0];
    await sweepAt(secondsAfter(dueAt, -7 * 3600));
    expect(await queued()).toEqual([]);
    await sweepAt(secondsAfter(dueAt, -5 * 3600));
    expect(await queued()).toMatchObject([
      { state: 'answered', priority: 'high', dueAt, reminder: { draft: 2, dueAt } },
    ]);
    await sweepAt(secondsAfter(dueAt, -4 * 3600));
    expect((await read(path)).events.filter(({ type }: { type: string }) => type === 'promise-due')).toHaveLength(1);

    const answer = await act('draft', { body: 'Hello Mara, thank you for your patience. It arrives on Monday.' });
    expect(answer.status).toBe(200);
    await act('sent-by-hand');
    expect(await queued()).toEqual([]);
    expect((await read(path)).reminder).toBeNull();
    expect((await api.call('rita', 'GET', '/api/offers')).body.items).toEqual([]);
  });
});

describe('a return number', () => {
  it('once given stays with its case, whatever is written in between', async () => {
    const id = await api.receive({ order: '444-1234567-0000004', text: 'Where is my parcel? It is late.' });
    const edit = async (template: string) =>
      (
        await api.call('rita', 'PUT', `/api/cases/${id}/draft`, {
          ifMatch: (await read(`/api/cases/${id}`)).version,
          body: { template },
        })
      ).body.body;
    const numberIn = (body: string) => /RMA-[0-9A-Z-]+/.exec(body)?.[0];
    const first = numberIn(await edit('return-seller-fault'));
    expect(first).toBeDefined();
    await edit('late');
    await api.receive({ order: '444-1234567-0000004', text: 'Hello? Where is my parcel?' });
    expect(numberIn(await edit('return-seller-fault'))).toBe(first);
  });

  it('stands in the draft of the next mail about the same return too', async () => {
    const order = '444-1234567-0000006';
    const draftOf = async (text: string) => (await read(`/api/cases/${await api.receive({ order, text })}`)).draft.body;
    const numberIn = (body: string) => /RMA-[0-9A-Z-]+/.exec(body)?.[0];
    const first = numberIn(await draftOf('I want to return the lamp, I no longer need it. How do I send it back?'));
    expect(first).toBeDefined();
    const second = await draftOf('I still want to return the lamp, I no longer need it. Where do I send it?');
    expect(numberIn(second)).toBe(first);
  });

  it('that another case of the store has is drawn anew, also when mail comes in', async () => {
    const draw = api.dependencies.newRmaNumber;
    const drawn = ['RMA-CCCCC-CCCCC-1', 'RMA-CCCCC-CCCCC-1', 'RMA-DDDDD-DDDDD-2'];
    api.dependencies.newRmaNumber = () => drawn.shift() ?? draw('demo-us');
    try {
      const text = 'I want to return the lamp, I no longer need it. How do I send it back for a refund?';
      const numbers: string[] = [];
      for (const order of ['444-1234567-0000002', '444-1234567-0000003']) {
        const { draft } = await read(
          `/api/cases/${await api.receive({ order, text, buyer: `b${order.slice(-2)}x9k2m4p6q8` })}`,
        );
        numbers.push(/RMA-[A-D-]+\d/.exec(draft.body)?.[0] ?? draft.body);
      }
      expect(numbers).toEqual(['RMA-CCCCC-CCCCC-1', 'RMA-DDDDD-DDDDD-2']);
    } finally {
      api.dependencies.newRmaNumber = draw;
    }
  });
});
