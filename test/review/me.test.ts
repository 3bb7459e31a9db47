import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type ReviewApi, startReviewApi } from './review-api.ts';

let api: ReviewApi;
beforeAll(async () => {
  api = await startReviewApi();
});
afterAll(() => api?.stop());

const me = async (who: Person) => (await api.call(who, 'GET', '/api/me')).body;
const ids = (named: { id: string }[]) => named.map(({ id }) => id);

describe('who the caller is', () => {
  it('is told to every role, and to nobody without one', async () => {
    expect(await me('rita')).toMatchObject({ id: 'rita', name: 'Rita', role: 'reviewer' });
    expect(await me('lea')).toMatchObject({ id: 'lea', role: 'lead' });
    expect(await me('arno')).toMatchObject({ id: 'arno', role: 'auditor' });
    expect((await api.call('gone', 'GET', '/api/me')).status).toBe(403);
    expect((await api.call(null, 'GET', '/api/me')).status).toBe(401);
  });

  it('comes with their own stores; mail that found no store is for who sees all', async () => {
    expect(ids((await me('rita')).stores)).toEqual(['demo-us']);
    const all = ids((await me('lea')).stores);
    expect(all).toEqual(expect.arrayContaining(['demo-us', 'demo-de', 'unrouted']));
  });

  it('comes with the active people of the same stores', async () => {
    expect(ids((await me('rita')).people).sort()).toEqual(['arno', 'ben', 'lea', 'rita']);
    expect(ids((await me('dora')).people).sort()).toEqual(['arno', 'dora', 'lea']);
    expect((await me('dora')).people).toContainEqual({ id: 'lea', name: 'Lea' });
  });
});

describe('whether replies go out', () => {
  it('is told with the reason to whom it concerns, and to nobody else', async () => {
    const going = { stoppedForAll: false, stoppedStores: [], reason: null };
    expect((await me('rita')).sending).toEqual(going);
    await api.call('lea', 'POST', '/api/sending/stop', { body: { store: 'demo-us', reason: 'Recall.' } });
    expect((await me('rita')).sending).toEqual({ stoppedForAll: false, stoppedStores: ['demo-us'], reason: 'Recall.' });
    expect((await me('dora')).sending).toEqual(going);
    await api.call('lea', 'POST', '/api/sending/stop', { body: { reason: 'Account review.' } });
    expect((await me('dora')).sending).toEqual({ stoppedForAll: true, stoppedStores: [], reason: 'Account review.' });
    await api.call('lea', 'POST', '/api/sending/resume', { body: {} });
    expect((await me('rita')).sending).toEqual(going);
  });
});
