import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isSentAsBytes } from '../../functions/audit/export-records.ts';
import { eventKey } from '../../shared/aws/table-keys.ts';
import { verifyBundle } from '../../shared/evidence/verify-bundle.ts';
import { TABLE_NAME } from '../aws/local-table.ts';
import { type LocalRecords, RECORDS, startLocalRecords } from './local-records.ts';
import { openRecordOffice, type RecordOffice, type SampleCase, STORE, sampleCase } from './record-office.ts';

let local: LocalRecords;
let office: RecordOffice;
const cases = [1, 2, 3, 4].map(sampleCase) as [SampleCase, SampleCase, SampleCase, SampleCase];

beforeAll(async () => {
  local = await startLocalRecords();
  office = openRecordOffice(local);
  await office.enter('olga', 'auditor');
  await office.enter('rita', 'reviewer');
  await office.enter('paul', 'auditor', ['demo-de']);
  for (const [index, one] of cases.entries()) {
    office.at(`2026-11-0${index + 2}T10:00:00.000Z`);
    await office.receive(one);
    office.later(60);
    await office.answer(one.caseId);
  }
  await office.at('2026-11-02T00:20:00.000Z').seal();
  await office.at('2026-11-07T00:20:00.000Z').seal();
  office.at('2026-11-07T09:00:00.000Z');
});
afterAll(() => local?.stop());

const page = z.object({
  items: z.array(z.looseObject({ caseId: z.string(), seq: z.number(), at: z.string(), type: z.string() })),
  next: z.string().nullable(),
});
const verification = z.looseObject({
  verified: z.boolean(),
  anchors: z.array(z.string()),
  faults: z.array(z.object({ caseId: z.string().nullable(), seq: z.number().nullable(), problem: z.string() })),
});

async function everything(query: string): Promise<z.infer<typeof page>['items']> {
  const items: z.infer<typeof page>['items'] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await office.get(`/api/audit/records?${query}${cursor && `&cursor=${cursor}`}`);
    expect(answer.status).toBe(200);
    const found: z.infer<typeof page> = page.parse(await answer.json());
    items.push(...found.items);
    cursor = found.next;
  }
  return items;
}
const verify = async (query: string) =>
  verification.parse(await (await office.get(`/api/audit/verify?${query}`)).json());

describe('a search', () => {
  const EVENTS_OF_A_CASE = 6;

  it.each(['store=demo-us', 'store=demo-us&limit=1', 'store=demo-us&from=2026-11-01&to=2026-11-30&limit=4'])(
    'of a store finds every event once, newest first: %s',
    async (query) => {
      const items = await everything(query);
      expect(new Set(items.map(({ caseId, seq }) => `${caseId} ${seq}`)).size).toBe(4 * EVENTS_OF_A_CASE);
      expect(items.map(({ at }) => at)).toEqual(
        items
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );
    },
  );

  it('by days takes both days in and nothing else', async () => {
    const items = await everything('store=demo-us&from=2026-11-03&to=2026-11-04');
    expect([...new Set(items.map(({ caseId }) => caseId))]).toEqual([cases[2].caseId, cases[1].caseId]);
  });

  it.each([
    ['order', `order=${cases[1].order}`],
    ['buyer', `buyer=${encodeURIComponent(cases[1].buyer)}`],
    ['case', `case=${cases[1].caseId}`],
    ['case, one by one', `case=${cases[1].caseId}&limit=1`],
    ['order, three by three', `order=${cases[1].order}&limit=3`],
  ])('by %s finds the whole case', async (_, query) => {
    const items = await everything(query);
    expect(items.map(({ caseId, seq }) => `${caseId} ${seq}`)).toEqual(
      Array.from({ length: EVENTS_OF_A_CASE }, (_, index) => `${cases[1].caseId} ${EVENTS_OF_A_CASE - index}`),
    );
  });

  it('by person, category and state finds what fits, page by page', async () => {
    expect(await everything('store=demo-us&actor=user:ana&limit=3')).toHaveLength(4);
    expect(await everything('store=demo-us&category=logistics&limit=5')).toHaveLength(4 * EVENTS_OF_A_CASE);
    expect(await everything('store=demo-us&category=return')).toEqual([]);
    expect(await everything('store=demo-us&state=answered&limit=4')).toHaveLength(4 * EVENTS_OF_A_CASE);
    expect(await everything('store=demo-us&state=waiting')).toEqual([]);
  });

  it('by Amazon’s own case finds it whichever way the uuid is written', async () => {
    const items = await everything(`amazonCase=${cases[3].uuid.toUpperCase()}`);
    expect(new Set(items.map(({ caseId }) => caseId))).toEqual(new Set([cases[3].caseId]));
  });

  it('that contradicts itself or names nothing is refused with a sentence', async () => {
    for (const query of ['', `order=${cases[0].order}&state=waiting`, 'store=demo-us&from=2026-11-05&to=2026-11-01']) {
      expect((await office.get(`/api/audit/records?${query}`)).status, query).toBe(400);
    }
    expect((await office.get('/api/audit/records?store=demo-us&cursor=bm9uc2Vuc2U')).status).toBe(400);
  });
});

describe('an export', () => {
  // Not `text()`: that takes the byte order mark away, which Excel has to see.
  const textOf = async (query: string) =>
    Buffer.from(await (await office.get(`/api/audit/records?${query}`)).arrayBuffer()).toString();

  it('in full has the words of both sides, as CSV that a spreadsheet opens and does not run', async () => {
    const evil = { ...sampleCase(9), text: '=HYPERLINK("https://example.com";"click")' };
    await office.receive(evil);
    const csv = await textOf('store=demo-us&format=csv');
    expect(csv.startsWith('\uFEFFcaseId,store,')).toBe(true);
    expect(csv).toContain('Where is parcel number 2? Sincerely, Mara Musterfrau');
    expect(csv).toContain('about Where is parcel number 2?');
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });

  it('keeps the mark that tells Excel its encoding all the way through Lambda', async () => {
    const rawPath = '/api/audit/records';
    const answer = await handle(office.app, { isContentTypeBinary: isSentAsBytes })({
      version: '2.0',
      routeKey: '$default',
      rawPath,
      rawQueryString: `order=${cases[0].order}&format=csv`,
      headers: {},
      body: null,
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'GET', path: rawPath },
        authorizer: { jwt: { claims: { sub: 'olga' } } },
      },
    } as unknown as LambdaEvent);
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(Buffer.from(answer.body, 'base64').toString()).toMatch(/^\uFEFFcaseId,/);
  });

  it('as JSON Lines has one record a line', async () => {
    const lines = (await textOf(`order=${cases[0].order}&format=jsonl`)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ buyerName: 'Mara Musterfrau', text: cases[0].text });
  });

  it('that is masked leads to nobody', async () => {
    await office.command(cases[0].caseId, 'user:olga', {
      type: 'place-hold',
      reason: 'Mara Musterfrau claims, buyer000000001@marketplace.amazon.com',
      reviewOn: '2027-01-01',
    });
    for (const format of ['csv', 'jsonl', 'json']) {
      const masked = await textOf(`order=${cases[0].order}&format=${format}&content=masked`);
      expect(masked).toContain('hold-placed');
      expect(masked, format).not.toMatch(/Mara|Musterfrau|marketplace\.amazon|parcel/);
    }
  });
});

describe('the evidence of an order', () => {
  it('is one zip behind a link, and verifies with the key of the anchors', async () => {
    const answer = await office.get(`/api/audit/bundle?order=${cases[1].order}`);
    expect(answer.status).toBe(303);
    const zip = await fetch(answer.headers.get('location') ?? '');
    expect(zip.headers.get('content-disposition')).toContain(`evidence-${cases[1].order}.zip`);
    const report = verifyBundle(new Uint8Array(await zip.arrayBuffer()));
    expect(report.faults).toEqual([]);
    expect(report.anchors).toEqual(['2026-11-03']);
    expect(report.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await office.get(`/api/audit/cases/${cases[1].caseId}/bundle`)).status).toBe(303);
    expect((await office.get('/api/audit/bundle?order=111-0000000-0000000')).status).toBe(404);
  });
});

describe('who may', () => {
  const PATHS = [
    '/api/audit/records?store=demo-us',
    '/api/audit/records?store=demo-us&format=csv',
    `/api/audit/cases/${cases[0].caseId}`,
    `/api/audit/cases/${cases[0].caseId}/bundle`,
    `/api/audit/bundle?order=${cases[0].order}`,
    '/api/audit/verify?store=demo-us',
    '/api/audit/access',
    '/api/audit/settings/users',
    '/api/numbers',
  ];

  it('read records: an auditor, and no reviewer', async () => {
    for (const path of PATHS) {
      expect((await office.get(path, 'rita')).status, path).toBe(403);
      expect((await office.get(path, 'nobody')).status, path).toBe(403);
      expect([200, 303], path).toContain((await office.get(path)).status);
    }
  });

  it('see a store: those to whom it belongs', async () => {
    expect((await office.get('/api/audit/records?store=demo-us', 'paul')).status).toBe(403);
    expect((await office.get(`/api/audit/cases/${cases[0].caseId}/bundle`, 'paul')).status).toBe(403);
    expect(
      page.parse(await (await office.get(`/api/audit/records?order=${cases[0].order}`, 'paul')).json()).items,
    ).toEqual([]);
    expect((await office.get('/api/audit/access', 'paul')).status).toBe(403);
  });

  it('is on record: every call, refused ones too, without the buyer who was looked for', async () => {
    // Calls of one instant stand in no order, and those before are more than a page.
    office.later(60);
    await office.get(`/api/audit/records?buyer=${encodeURIComponent(cases[2].buyer)}`);
    await office.get('/api/audit/records?store=demo-us&format=csv', 'rita');
    const { items } = z
      .object({ items: z.array(z.object({ actor: z.string(), call: z.string() })) })
      .parse(await (await office.get('/api/audit/access')).json());
    expect(items).toContainEqual(expect.objectContaining({ actor: 'user:olga', call: 'GET /api/audit/access' }));
    expect(items).toContainEqual(
      expect.objectContaining({ actor: 'user:rita', call: 'GET /api/audit/records?store=demo-us&format=csv' }),
    );
    expect(JSON.stringify(items)).toContain('buyer=sha256:');
    expect(JSON.stringify(items)).not.toContain(cases[2].buyer.split('@')[0]);
  });

  it('changed a setting is told with each version', async () => {
    const body = await (await office.get('/api/audit/settings/users')).json();
    expect(body).toMatchObject({ versions: [{ version: 3, actor: 'user:lea' }, { version: 2 }, { version: 1 }] });
    const first = await (await office.get('/api/audit/settings/users?version=1')).json();
    expect(first).toMatchObject({ value: [{ id: 'olga' }] });
  });
});

describe('whoever changes the record behind its back', () => {
  const DAYS = 'store=demo-us&from=2026-11-02&to=2026-11-06';
  const event = (n: number, seq: number) => ({ TableName: TABLE_NAME, Key: eventKey(cases[n]?.caseId ?? '', seq) });

  /** Does something to an item, looks, and puts it back. */
  async function meanwhile<Result>(
    Key: Record<string, unknown>,
    change: () => Promise<unknown>,
    look: () => Promise<Result>,
  ) {
    const { Item } = await local.table.send(new GetCommand({ TableName: TABLE_NAME, Key }));
    await change();
    const result = await look();
    await local.table.send(new PutCommand({ TableName: TABLE_NAME, Item }));
    return result;
  }

  it('finds nothing wrong while nobody did', async () => {
    const found = await verify(DAYS);
    expect(found.faults).toEqual([]);
    expect(found.anchors).toHaveLength(5);
    expect((await verify(`order=${cases[0].order}`)).faults).toEqual([]);
  });

  it('is told which event was edited', async () => {
    const edit = { UpdateExpression: 'SET event.actor = :x', ExpressionAttributeValues: { ':x': 'user:eve' } };
    const { faults } = await meanwhile(
      event(1, 3).Key,
      () => local.table.send(new UpdateCommand({ ...event(1, 3), ...edit })),
      () => verify(`case=${cases[1].caseId}`),
    );
    expect(faults).toContainEqual({ caseId: cases[1].caseId, seq: 3, problem: expect.stringContaining('was altered') });
  });

  it('is told which event is missing, also the last one', async () => {
    for (const seq of [2, 6]) {
      const { faults } = await meanwhile(
        event(2, seq).Key,
        () => local.table.send(new DeleteCommand(event(2, seq))),
        () => verify(DAYS),
      );
      expect(faults, String(seq)).toContainEqual(expect.objectContaining({ caseId: cases[2].caseId, seq }));
    }
  });

  it('is told which case is gone before its time', async () => {
    const Key = { pk: `CASE#${cases[3].caseId}`, sk: 'CASE' };
    const { faults } = await meanwhile(
      Key,
      () => local.table.send(new DeleteCommand({ TableName: TABLE_NAME, Key })),
      () => verify(DAYS),
    );
    expect(faults).toContainEqual({
      caseId: cases[3].caseId,
      seq: null,
      problem: 'the anchor of 2026-11-05 names this case, and it is gone before its time',
    });
  });

  it('is told which text was changed', async () => {
    const Key = { pk: `CASE#${cases[1].caseId}`, sk: 'MESSAGE#000001' };
    const other = await local.table.send(
      new GetCommand({ TableName: TABLE_NAME, Key: { pk: `CASE#${cases[2].caseId}`, sk: 'MESSAGE#000001' } }),
    );
    const { faults } = await meanwhile(
      Key,
      () => local.table.send(new PutCommand({ TableName: TABLE_NAME, Item: { ...other.Item, ...Key } })),
      () => verify(`case=${cases[1].caseId}`),
    );
    expect(faults).toContainEqual({ caseId: cases[1].caseId, seq: 2, problem: 'message 1 was altered' });
  });

  it('is told which original was replaced: the first version is the one on record', async () => {
    const Key = `originals/${cases[1].caseId}/${cases[1].caseId}-1.eml`;
    await local.s3.send(new PutObjectCommand({ Bucket: RECORDS, Key, Body: 'forged' }));
    expect((await verify(`case=${cases[1].caseId}`)).faults).toEqual([]);
    const { Versions = [] } = await local.s3.send(new ListObjectVersionsCommand({ Bucket: RECORDS, Prefix: Key }));
    expect(Versions).toHaveLength(2);
  });

  it('is told when an anchor was replaced', async () => {
    const Key = `anchors/${STORE}/2026-11-04.json`;
    const { Body } = await local.s3.send(new GetObjectCommand({ Bucket: RECORDS, Key }));
    const original = (await Body?.transformToString()) ?? '';
    await local.s3.send(
      new PutObjectCommand({ Bucket: RECORDS, Key, Body: original.replace(cases[2].caseId, cases[3].caseId) }),
    );
    const { faults } = await verify(DAYS);
    expect(faults.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        `the anchor of ${STORE} for 2026-11-04 was altered: its signature does not hold`,
        `the anchor of ${STORE} for 2026-11-05 does not follow from the one before it`,
      ]),
    );
    await local.s3.send(new PutObjectCommand({ Bucket: RECORDS, Key, Body: original }));
    expect((await verify(DAYS)).faults).toEqual([]);
  });
});

describe('the daily anchor', () => {
  it('is written once for each day, however often and however late a sweep comes', async () => {
    office.at('2026-12-01T00:05:00.000Z');
    // Five minutes after midnight is too early for the day that has just ended.
    const sealed: string[] = [];
    for (let sweep = 0; sweep < 6; sweep += 1) sealed.push(...(await office.seal()));
    expect(sealed[0]).toBe('2026-11-07');
    expect(sealed.at(-1)).toBe('2026-11-29');
    expect(new Set(sealed).size).toBe(23);
    await Promise.all([office.later(600).seal(), office.seal()]);
    const first = await office.archive.read(STORE, '2026-11-30');
    await office.seal();
    expect(await office.archive.read(STORE, '2026-11-30')).toEqual(first);
    expect((await verify('store=demo-us&from=2026-11-02&to=2026-11-30')).faults).toEqual([]);
  });

  it('goes on from what stands in the bucket when the table forgot', async () => {
    const before = await office.archive.read(STORE, '2026-11-30');
    await local.table.send(new DeleteCommand({ TableName: TABLE_NAME, Key: { pk: `ANCHOR#${STORE}`, sk: 'LAST' } }));
    expect(await office.seal()).toEqual(['2026-11-30']);
    expect(await office.archive.read(STORE, '2026-11-30')).toEqual(before);
  });
});
