import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLiveAssessor } from '../../functions/triage/live-assessor.ts';
import { createContentLoader } from '../../shared/aws/content-loader.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import type { Content, ContentKind } from '../../shared/content/live-content.ts';
import { defaultPolicy } from '../../shared/content/policy/index.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { TABLE_NAME } from '../aws/local-table.ts';
import { type ReviewApi, startReviewApi } from './review-api.ts';

let api: ReviewApi;
beforeAll(async () => {
  api = await startReviewApi();
});
afterAll(() => api?.stop());

const setting = async (kind: string) => (await api.call('lea', 'GET', `/api/settings/${kind}`)).body;
const put = async (kind: string, body: unknown) =>
  api.call('lea', 'PUT', `/api/settings/${kind}`, { ifMatch: (await setting(kind)).version, body });

describe('a setting', () => {
  it('is changed by a lead who names the version that they read', async () => {
    expect((await api.call('rita', 'PUT', '/api/settings/thresholds', { ifMatch: 0, body: {} })).status).toBe(403);
    expect((await api.call('lea', 'PUT', '/api/settings/thresholds', { body: {} })).status).toBe(428);
    const changed = await put('thresholds', { undoSeconds: 30 });
    expect(changed).toMatchObject({ status: 200, body: { version: 1, value: { undoSeconds: 30 } } });
    const stale = await api.call('lea', 'PUT', '/api/settings/thresholds', { ifMatch: 0, body: {} });
    expect(stale.status).toBe(412);
    const bad = await put('thresholds', { undoSeconds: 'soon' });
    expect(bad).toMatchObject({ status: 400, body: { fields: [{ field: 'undoSeconds' }] } });
    const slip = await put('thresholds', { undoSecnds: 30 });
    expect(slip).toMatchObject({ status: 400, body: { fields: [{ field: 'undoSecnds' }] } });
    await put('thresholds', { undoSeconds: 0 });
  });

  it('is refused with a field that is none, however deep it stands', async () => {
    const { value } = await setting('stores');
    const stores = value.map((store: object, index: number) =>
      index === 0 ? { ...store, sender: { address: 'shop@example.com', name: 'Shop', nmae: 'Shop' } } : store,
    );
    expect(await put('stores', stores)).toMatchObject({ status: 400, body: { fields: [{ field: '0.sender.nmae' }] } });
  });

  it('keeps every version, and who made it', async () => {
    const { body } = await api.call('lea', 'GET', '/api/settings/thresholds/versions');
    expect(body.items).toMatchObject([
      { version: 2, actor: 'user:lea' },
      { version: 1, actor: 'user:lea' },
    ]);
    const old = await api.call('lea', 'GET', '/api/settings/thresholds?version=1');
    expect(old.body.value.undoSeconds).toBe(30);
    expect((await api.call('lea', 'GET', '/api/settings/thresholds?version=9')).status).toBe(404);
  });

  it('of users counts at the very next request', async () => {
    const { value } = await setting('users');
    const without = value.filter(({ id }: { id: string }) => id !== 'dora');
    await put('users', without);
    expect((await api.call('dora', 'GET', '/api/queue')).status).toBe(403);
    await put('users', value);
    expect((await api.call('dora', 'GET', '/api/queue')).status).toBe(200);
  });
});

describe('the sending switch', () => {
  it('stops one store or all, and says why', async () => {
    expect((await api.call('rita', 'POST', '/api/sending/stop', { body: {} })).status).toBe(403);
    const one = await api.call('lea', 'POST', '/api/sending/stop', { body: { store: 'demo-us', reason: 'Recall.' } });
    expect(one.body.value).toEqual({ stoppedForAll: false, stoppedStores: ['demo-us'], reason: 'Recall.' });
    const all = await api.call('lea', 'POST', '/api/sending/stop', { body: {} });
    expect(all.body.value).toMatchObject({ stoppedForAll: true, stoppedStores: ['demo-us'] });
    const resumed = await api.call('lea', 'POST', '/api/sending/resume', { body: {} });
    expect(resumed.body.value).toEqual({ stoppedForAll: false, stoppedStores: [], reason: null });
    expect((await api.call('lea', 'POST', '/api/sending/stop', { body: { store: 'x' } })).status).toBe(400);
  });
});

const ENGLISH_LATE = 'Your order {{ order_id }} is late, and I am sorry for that. I am asking the carrier today.';

describe('templates', () => {
  it('are shown whole, changed in part, and kept as what differs', async () => {
    expect((await setting('templates')).value.languages.de.texts.late).toBe(defaultTemplates.languages.de.texts.late);
    const changed = await put('templates', { languages: { en: { texts: { late: ENGLISH_LATE } } } });
    expect(changed.body).toMatchObject({
      version: 1,
      changes: { languages: { en: { texts: { late: ENGLISH_LATE } } } },
      value: { version: `${defaultTemplates.version}+1` },
    });
    const whole = await put('templates', changed.body.value);
    expect(whole.body.changes).toEqual(changed.body.changes);
  });

  it('are refused with line and variable', async () => {
    const bad = await put('templates', {
      languages: { en: { texts: { late: 'Hello\n{{ colour }}' }, closing: '{% for a in b %}x{% endfor %}' } },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.fields).toEqual(
      expect.arrayContaining([
        { field: 'languages.en.texts.late', message: expect.stringMatching(/^Line 2: There is no variable "colour"/) },
        { field: 'languages.en.closing', message: expect.stringMatching(/^Line 1: .*for/) },
      ]),
    );
  });

  it('fill the very next draft, which names their version', async () => {
    const id = await api.receive({ order: '333-1234567-0000001', text: 'Where is my parcel? It is late.' });
    const { body } = await api.call('rita', 'GET', `/api/cases/${id}`);
    const draft = await api.call('rita', 'PUT', `/api/cases/${id}/draft`, {
      ifMatch: body.version,
      body: { template: 'late' },
    });
    expect(draft.body.body).toContain('Your order 333-1234567-0000001 is late, and I am sorry');
    const { events } = (await api.call('rita', 'GET', `/api/cases/${id}`)).body;
    expect(events.at(-1).data.versions.templates).toBe(`${defaultTemplates.version}+2`);
  });

  it('are previewed against recorded cases before they are published', async () => {
    const before = await setting('templates');
    const value = { languages: { en: { texts: { late: 'Order {{ order_id }}: still on its way.' } } } };
    const preview = await api.call('lea', 'POST', '/api/settings/templates/preview', {
      body: { value, store: 'demo-us' },
    });
    expect(preview.body.items).toMatchObject([
      {
        template: 'late',
        before: expect.stringContaining('I am asking the carrier today'),
        after: expect.stringContaining('still on its way'),
        problem: null,
      },
    ]);
    expect((await setting('templates')).version).toBe(before.version);
    const broken = { languages: { en: { texts: { late: '{{ colour }}' } } } };
    const refused = await api.call('lea', 'POST', '/api/settings/templates/preview', { body: { value: broken } });
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ field: 'languages.en.texts.late' }] } });
  });
});

describe('policy and keywords', () => {
  it('decide from the next check on', async () => {
    const id = await api.receive({ order: '333-1234567-0000002', text: 'Where is my parcel? It is late.' });
    const check = async () => {
      const body = { body: 'Thank you. We sell the finest lamps of the whole harbour.' };
      const answer = await api.call('rita', 'POST', `/api/cases/${id}/check`, { body });
      return answer.body.findings.map(({ rule }: { rule: string }) => rule);
    };
    expect(await check()).not.toContain('too-long');
    await put('policy', { limits: { words: 3 } });
    expect(await check()).toContain('too-long');
    await put('policy', {});
    expect((await setting('policy')).value.limits).toEqual(defaultPolicy.limits);
    expect(await check()).not.toContain('too-long');
  });

  it('are refused where they can not be read, or would break what SES takes', async () => {
    const size = await put('policy', { limits: { encodedBytes: 40_000_000 } });
    expect(size).toMatchObject({ status: 400, body: { fields: [{ field: 'limits.encodedBytes' }] } });
    const row = { category: 'usage', scenario: 'how-to', weight: 5, phrases: 'turn it (on' };
    const phrase = await put('keywords', { en: { keywords: [row] } });
    expect(phrase.status).toBe(400);
    expect(phrase.body.detail).toContain('turn it (on');
  });

  it('reach triage with the next mail, compiled once for each version', async () => {
    const made: Content[] = [];
    const faults: ContentKind[] = [];
    const load = createContentLoader(
      createTableClient(),
      TABLE_NAME,
      (content) => made.push(content),
      (kind) => faults.push(kind),
    );
    await load();
    await load();
    expect(made).toHaveLength(1);
    const { value } = await setting('keywords');
    const row = { category: 'usage', scenario: 'how-to', weight: 12, phrases: 'wobble mode' };
    await put('keywords', { en: { keywords: [row, ...value.en.keywords] } });
    await load();
    expect(made).toHaveLength(2);
    expect(faults).toEqual([]);
    const assessorFor = createLiveAssessor();
    const [before, after] = made.map(({ templates, keywords, policy }) =>
      assessorFor({ templates, lexicons: keywords, policy }, 0.5),
    );
    expect(after?.versions.lexicons).not.toBe(before?.versions.lexicons);
  });
});
