import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleJpeg, samplePdf, samplePng } from '../attachments/sample-files.ts';
import { type Person, type ReviewApi, startReviewApi } from './review-api.ts';

let api: ReviewApi;
beforeAll(async () => {
  api = await startReviewApi();
});
afterAll(() => api?.stop());

let orders = 0;
const opened = async (attachments: { filename: string; content: Buffer; contentType?: string }[] = []) => {
  orders += 1;
  const order = `222-1234567-${String(orders).padStart(7, '0')}`;
  return `/api/cases/${await api.receive({ order, text: 'Where is my parcel? It is late.', attachments })}`;
};
const read = async (path: string) => (await api.call('rita', 'GET', path)).body;

const attach = async (path: string, body: unknown, headers?: Record<string, string>, who: Person = 'rita') => {
  const { version } = await read(path);
  return api.call(who, 'POST', `${path}/attachments`, { ifMatch: version, body, headers });
};
const asJson = (name: string, content: Buffer) => ({ name, content: content.toString('base64') });
const fetched = async (path: string, n: number) => {
  const { body } = await api.call('rita', 'GET', `${path}/attachments/${n}`);
  const response = await fetch(body.url);
  return { link: body, headers: response.headers, content: Buffer.from(await response.arrayBuffer()) };
};

describe('attaching a file', () => {
  it('makes a new draft of it, and an approval of the one before does not hold for it', async () => {
    const path = await opened();
    const before = (await read(path)).draft;
    const answer = await attach(path, asJson('guide.pdf', samplePdf()));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      n: before.n + 1,
      body: before.body,
      attachments: [{ n: 1, name: 'guide.pdf', type: 'application/pdf', bytes: samplePdf().length }],
    });
    expect(answer.body.hash).not.toBe(before.hash);
  });

  it('takes the bytes themselves, with their name beside them', async () => {
    const path = await opened();
    const headers = { 'content-type': 'image/jpeg', 'x-file-name': encodeURIComponent('Straße 写真.jpg') };
    const answer = await attach(path, sampleJpeg(), headers);
    expect(answer.body.attachments).toMatchObject([{ name: 'Straße 写真.jpg', type: 'image/jpeg' }]);
    expect((await attach(path, sampleJpeg(), { 'content-type': 'image/jpeg' })).status).toBe(400);
  });

  it('takes a file in parts that is too large for one request, from who put them alone', async () => {
    const path = await opened();
    const file = samplePng(5_000_000);
    const parts = [file.subarray(0, 4_000_000), file.subarray(4_000_000)];
    for (const [index, body] of parts.entries()) {
      const put = await api.call('rita', 'PUT', `/api/uploads/photo-2026-11/${index + 1}`, { body });
      expect(put.status).toBe(200);
    }
    const body = { name: 'photo.png', upload: 'photo-2026-11', parts: 2 };
    expect((await attach(path, body, {}, 'ben')).status).toBe(400);
    expect((await attach(path, body)).body.attachments).toMatchObject([{ bytes: file.length }]);
    const headers = { 'content-type': 'image/png', 'x-file-name': 'photo.png' };
    expect((await attach(path, file, headers)).status).toBe(413);
  });

  it('refuses what does not open, is too much, or is too large once encoded, and keeps the draft', async () => {
    const path = await opened();
    const before = await read(path);
    const damaged = await attach(path, asJson('guide.pdf', samplePdf().subarray(0, 200)));
    expect(damaged).toMatchObject({ status: 422, body: { code: 'attachment-damaged' } });
    const program = await attach(path, asJson('guide.pdf', Buffer.from('MZ\u0000\u0000')));
    expect(program).toMatchObject({ status: 422, body: { code: 'attachment-type' } });
    expect((await read(path)).version).toBe(before.version);
    for (let n = 0; n < 5; n += 1) expect((await attach(path, asJson(`${n}.png`, samplePng()))).status).toBe(201);
    const sixth = await attach(path, asJson('6.png', samplePng()));
    expect(sixth).toMatchObject({ status: 422, body: { code: 'attachment-count' } });
  });

  it('keeps nothing where the case takes no draft, and says why', async () => {
    const path = await opened();
    const kept: string[] = [];
    const { records } = api.dependencies;
    const store = records.store;
    records.store = async (key, ...rest) => {
      kept.push(key);
      return store(key, ...rest);
    };
    const { version } = await read(path);
    await api.call('ben', 'POST', `${path}/assign`, { ifMatch: version, body: {} });
    const taken = await attach(path, asJson('a.png', samplePng()));
    expect(taken).toMatchObject({ status: 409, body: { code: 'wrong-person' } });
    await api.call('ben', 'POST', `${path}/no-reply-needed`, { ifMatch: version + 1, body: {} });
    const settled = await attach(path, asJson('a.png', samplePng()), {}, 'ben');
    expect(settled).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(kept).toEqual([]);
    records.store = store;
  });

  it('counts the mail as it is sent: 7.5 MB of files are more than 10 MB encoded', async () => {
    const path = await opened();
    const headers = { 'content-type': 'image/png', 'x-file-name': 'a.png' };
    expect((await attach(path, samplePng(3_700_000), headers)).status).toBe(201);
    const second = await attach(path, samplePng(3_800_000), headers);
    expect(second).toMatchObject({ status: 422, body: { code: 'attachment-size' } });
  });

  it('is for who has the version that stands, and sees the store', async () => {
    const path = await opened();
    const body = asJson('a.png', samplePng());
    expect((await api.call('rita', 'POST', `${path}/attachments`, { body })).status).toBe(428);
    expect((await api.call('rita', 'POST', `${path}/attachments`, { ifMatch: 1, body })).status).toBe(412);
    expect((await api.call('dora', 'POST', `${path}/attachments`, { ifMatch: 3, body })).status).toBe(403);
  });

  it('names itself where the template left the name open', async () => {
    const path = await opened();
    const { version } = await read(path);
    const text = 'The manual is attached: [[attachment]].';
    await api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body: { body: text } });
    const { body } = await attach(path, asJson('Lamp.pdf', samplePdf()));
    expect(body).toMatchObject({ body: 'The manual is attached: Lamp.pdf.', missing: [] });
  });

  it('stays through edits, comes off by number, and comes back by number', async () => {
    const path = await opened();
    await attach(path, asJson('a.png', samplePng()));
    await attach(path, asJson('b.pdf', samplePdf()));
    const edit = async (body: unknown) => {
      const { version } = await read(path);
      return api.call('rita', 'PUT', `${path}/draft`, { ifMatch: version, body });
    };
    const kept = await edit({ body: 'Hello.' });
    expect(kept.body.attachments.map(({ n }: { n: number }) => n)).toEqual([1, 2]);
    expect((await edit({ attachments: kept.body.attachments.slice(1) })).body.attachments).toMatchObject([{ n: 2 }]);
    expect((await edit({ attachments: [1, 2] })).body.attachments).toHaveLength(2);
    expect(await edit({ attachments: [9] })).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'attachments' }] },
    });
  });
});

describe('fetching a file', () => {
  it('is always a download under its own name, by a link that works without a token', async () => {
    const path = await opened();
    await attach(path, asJson('Anleitung "neu".pdf', samplePdf()));
    const { link, headers, content } = await fetched(path, 1);
    expect(content.equals(samplePdf())).toBe(true);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="Anleitung/);
    expect(new URL(link.url).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(link).toMatchObject({ n: 1, type: 'application/pdf', warning: null });
  });

  it('takes what a buyer sent out of the original, and warns of what should not be opened', async () => {
    const path = await opened([
      { filename: 'broken.png', content: samplePng() },
      { filename: 'invoice.exe', content: Buffer.from('MZ\u0000\u0000\u0000\u0000'), contentType: 'application/pdf' },
    ]);
    await attach(path, asJson('guide.pdf', samplePdf()));
    const { messages, draft } = await read(path);
    expect(messages[0].attachments.map(({ n, name }: { n: number; name: string }) => [n, name])).toEqual([
      [1, 'broken.png'],
      [2, 'invoice.exe'],
    ]);
    expect(draft.attachments).toMatchObject([{ n: 3 }]);
    expect((await fetched(path, 1)).content.equals(samplePng())).toBe(true);
    const program = await fetched(path, 2);
    expect(program.link.warning).toMatch(/run a program/);
    expect(program.headers.get('content-type')).toBe('application/octet-stream');
    expect((await api.call('rita', 'GET', `${path}/attachments/4`)).status).toBe(404);
    expect((await api.call('dora', 'GET', `${path}/attachments/1`)).status).toBe(403);
  });

  it('warns of every file in a mail that may be anybody’s, however harmless it looks', async () => {
    const attachments = [{ filename: 'photo.png', content: samplePng() }];
    const text = 'Please see the photo.';
    const unproven = { dkim: 'FAIL', dmarc: 'FAIL' } as const;
    const caseId = await api.receive({ order: '222-7654321-0000001', text, attachments, verdicts: unproven });
    const { messages } = await read(`/api/cases/${caseId}`);
    expect(messages[0].attachments).toMatchObject([{ n: 1, danger: expect.stringMatching(/came through Amazon/) }]);
  });

  it('gives a number to one file for good, whatever comes later', async () => {
    const path = await opened([{ filename: 'one.png', content: samplePng() }]);
    await attach(path, asJson('two.pdf', samplePdf()));
    const { orderId } = await read(path);
    const later = [{ filename: 'three.jpg', content: sampleJpeg() }];
    await api.receive({ order: orderId, text: 'Here is a photo of the door. Where is it?', attachments: later });
    const names = await Promise.all([1, 2, 3].map(async (n) => (await fetched(path, n)).link.name));
    expect(names).toEqual(['one.png', 'two.pdf', 'three.jpg']);
  });
});

describe('manuals', () => {
  it('are kept by a lead, listed by store and language, and attached by id', async () => {
    const body = { store: 'demo-us', title: 'Lamp', language: 'de', ...asJson('Lampe.pdf', samplePdf()) };
    expect((await api.call('rita', 'POST', '/api/manuals', { body })).status).toBe(403);
    expect((await api.call('lea', 'POST', '/api/manuals', { body: { ...body, store: 'nowhere' } })).status).toBe(400);
    const { body: manual } = await api.call('lea', 'POST', '/api/manuals', { body });
    expect(manual).toMatchObject({ name: 'Lampe.pdf', type: 'application/pdf', store: 'demo-us' });
    const listed = await api.call('rita', 'GET', '/api/manuals?language=de');
    expect(listed.body.items).toEqual([manual]);
    expect((await api.call('dora', 'GET', '/api/manuals')).body.items).toEqual([]);

    const path = await opened();
    expect((await attach(path, { manual: manual.id })).body.attachments).toMatchObject([{ name: 'Lampe.pdf' }]);
    expect((await fetched(path, 1)).content.equals(samplePdf())).toBe(true);

    expect((await api.call('lea', 'DELETE', `/api/manuals/${manual.id}`)).status).toBe(204);
    expect(await attach(path, { manual: manual.id })).toMatchObject({ status: 422, body: { code: 'manual' } });
    expect((await read(path)).draft.attachments).toHaveLength(1);
  });
});
