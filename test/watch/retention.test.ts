import { GetObjectLegalHoldCommand, GetObjectRetentionCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCaseRemover } from '../../shared/aws/case-remover.ts';
import { storeSchema } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { type LocalRecords, RECORDS, startLocalRecords } from '../audit/local-records.ts';
import { openRecordOffice, type RecordOffice, sampleCase } from '../audit/record-office.ts';
import { TABLE_NAME } from '../aws/local-table.ts';

let local: LocalRecords;
let office: RecordOffice;
beforeAll(async () => {
  local = await startLocalRecords();
});
afterAll(() => local?.stop());
beforeEach(() => {
  office = openRecordOffice(local);
});

/** Everything in the table that names a case, its order, its buyer or its mail. */
async function tracesOf(...words: string[]): Promise<string[]> {
  const { Items = [] } = await local.table.send(new ScanCommand({ TableName: TABLE_NAME }));
  return Items.filter((item) => words.some((word) => JSON.stringify(item).includes(word)))
    .map(({ pk, sk }) => `${pk} ${sk}`)
    .filter((key) => !key.startsWith('TALLY#'));
}

async function objectsOf(caseId: string): Promise<{ Key?: string; VersionId?: string }[]> {
  const { Versions = [], DeleteMarkers = [] } = await local.s3.send(new ListObjectVersionsCommand({ Bucket: RECORDS }));
  return [...Versions, ...DeleteMarkers].filter(({ Key }) => Key?.includes(caseId));
}

const retainUntil = async (caseId: string): Promise<(string | undefined)[]> =>
  Promise.all(
    (await objectsOf(caseId)).map(async ({ Key, VersionId }) => {
      const { Retention } = await local.s3.send(new GetObjectRetentionCommand({ Bucket: RECORDS, Key, VersionId }));
      return Retention?.RetainUntilDate?.toISOString();
    }),
  );

describe('a case whose time is over', () => {
  it('is gone everywhere after eighteen months and a day, whole a day before them, and stays under hold', async () => {
    const [old, young, held] = [sampleCase(1), sampleCase(2), sampleCase(3)];
    for (const [one, at] of [
      [old, '2026-01-10T10:00:00.000Z'],
      [held, '2026-01-10T10:00:00.000Z'],
      [young, '2026-01-12T10:00:00.000Z'],
    ] as const) {
      office.at(at);
      await office.receive(one);
      office.later(60);
      await office.answer(one.caseId);
    }
    await office.at('2026-01-20T10:00:00.000Z').command(held.caseId, 'user:olga', {
      type: 'place-hold',
      reason: 'A-to-z appeal',
      reviewOn: '2027-01-01',
    });
    expect(await tracesOf(old.caseId, old.order)).toHaveLength(16);

    // Eighteen months and a day after the old one's last event; for the young one it is a day less than eighteen months.
    office.at('2027-07-11T10:02:00.000Z');
    await office.sweep();
    expect(office.failures).toEqual([]);
    expect(await tracesOf(old.caseId, old.order, old.buyer)).toEqual([]);
    expect(await objectsOf(old.caseId)).toEqual([]);
    expect(await tracesOf(young.caseId, young.order)).toHaveLength(16);
    expect(await objectsOf(young.caseId)).toHaveLength(2);

    // The hold was an event too: long after its eighteen months the case is still there.
    office.at('2029-01-01T00:00:00.000Z');
    await office.sweep();
    expect(await tracesOf(young.caseId, young.order)).toEqual([]);
    expect(await office.cases.history(held.caseId)).not.toBeNull();
    expect(await objectsOf(held.caseId)).toHaveLength(2);
  });

  it('is kept when a hold comes between finding it and deleting it', async () => {
    const one = sampleCase(4);
    await office.at('2026-02-01T10:00:00.000Z').receive(one);
    const found = await office.cases.load(one.caseId);
    office.at('2027-08-02T10:00:00.000Z');
    await office.command(one.caseId, 'user:olga', { type: 'place-hold', reason: 'appeal', reviewOn: '2028-01-01' });
    const places = { table: local.table, tableName: TABLE_NAME, s3: local.s3, bucket: RECORDS };
    const remove = createCaseRemover({ ...places, messageIdsOf: () => [] });
    expect(await remove(one.caseId, found?.state.version ?? 0, '2027-08-02T10:00:01.000Z')).toMatchObject({
      removed: false,
    });
    expect((await office.cases.history(one.caseId))?.messages).toHaveLength(1);
    expect(await objectsOf(one.caseId)).toHaveLength(1);
  });

  it('goes on leaving after a sweep broke off, and takes no mail meanwhile', async () => {
    const one = sampleCase(5);
    await office.at('2026-03-01T10:00:00.000Z').receive(one);
    const { state } = (await office.cases.load(one.caseId)) ?? {};
    const failing = {
      ...local.s3,
      send: async () => Promise.reject(new Error('S3 is away')),
    } as unknown as typeof local.s3;
    const places = { table: local.table, tableName: TABLE_NAME, s3: failing, bucket: RECORDS };
    office.at('2027-09-02T10:00:00.000Z');
    const remove = createCaseRemover({ ...places, messageIdsOf: () => [] });
    await expect(remove(one.caseId, state?.version ?? 0, '2027-09-02T10:00:00.000Z')).rejects.toThrow('S3 is away');
    expect(await office.cases.load(one.caseId)).toBeNull();
    await expect(office.receive(one, 'late-mail')).rejects.toThrow(/another write/);
    await office.sweep();
    expect(office.failures).toEqual([]);
    // What was kept for the mail that found no case is locked for its own time, and goes after it.
    expect((await objectsOf(one.caseId)).map(({ Key }) => Key)).toEqual([`originals/${one.caseId}/late-mail.eml`]);
    expect(await tracesOf(one.caseId, one.buyer)).toEqual([`CASE#${one.caseId} LOCKED`]);
    await office.at('2029-03-03T10:00:00.000Z').sweep();
    expect(await objectsOf(one.caseId)).toEqual([]);
    expect(await tracesOf(one.caseId)).toEqual([]);
  });
});

describe('the locks of a case’s objects', () => {
  it('follow its expiry once the day is sealed, also after days without a sweep', async () => {
    const one = sampleCase(6);
    await office.at('2030-01-05T10:00:00.000Z').receive(one);
    await office.at('2030-01-06T01:00:00.000Z').seal();
    await office.followLocks();
    await office.at('2030-03-01T12:00:00.000Z').command(one.caseId, 'user:ana', { type: 'mark-no-reply-needed' });
    expect(await retainUntil(one.caseId)).toEqual(['2031-07-05T10:00:00.000Z']);
    office.at('2030-03-09T01:00:00.000Z');
    for (let sweep = 0; sweep < 12; sweep += 1) {
      await office.seal();
      await office.followLocks();
    }
    expect(office.failures).toEqual([]);
    expect(await retainUntil(one.caseId)).toEqual(['2031-09-01T12:00:00.000Z']);
  });
});

describe('a hold', () => {
  it('comes on top of the locks, and goes when it is released', async () => {
    const one = sampleCase(9);
    await office.at('2030-06-01T10:00:00.000Z').receive(one);
    const held = async () => {
      const [object] = await objectsOf(one.caseId);
      const { LegalHold } = await local.s3.send(
        new GetObjectLegalHoldCommand({ Bucket: RECORDS, ...object, Key: object?.Key }),
      );
      return LegalHold?.Status;
    };
    const sealUntil = async (now: string) => {
      office.at(now);
      for (let sweep = 0; sweep < 30; sweep += 1) {
        await office.seal();
        await office.followLocks();
      }
    };
    await office
      .later(60)
      .command(one.caseId, 'user:olga', { type: 'place-hold', reason: 'appeal', reviewOn: '2030-09-01' });
    await sealUntil('2030-06-02T01:00:00.000Z');
    expect(await held()).toBe('ON');
    await office.command(one.caseId, 'user:olga', { type: 'release-hold', reason: 'appeal won' });
    await sealUntil('2030-06-03T01:00:00.000Z');
    expect(await held()).toBe('OFF');
    expect(await retainUntil(one.caseId)).toEqual(['2031-12-02T01:00:00.000Z']);
    expect(office.failures).toEqual([]);
  });
});

describe('months of retention', () => {
  const store = defaultStores[0];

  it('are never below eighteen unless somebody says so', () => {
    const short = storeSchema.safeParse({ ...store, retentionMonths: 12 });
    expect(short.error?.issues[0]?.message).toContain('acknowledgeShortRetention');
    expect(storeSchema.safeParse({ ...store, retentionMonths: 12, acknowledgeShortRetention: true }).success).toBe(
      true,
    );
    expect(storeSchema.safeParse({ ...store, retentionMonths: 24 }).success).toBe(true);
  });
});

describe('an erasure', () => {
  it('takes key, texts, view and look-ups, and leaves a chain that verifies and says that it was erased', async () => {
    const one = sampleCase(7);
    await office.at('2026-04-01T10:00:00.000Z').receive(one);
    await office.later(60).answer(one.caseId);
    const history = await office.cases.history(one.caseId);
    const forgetMessageIds = [`<${one.caseId}-1@example.com>`];
    const reason = 'request under the law';
    await office.later(60).command(one.caseId, 'user:olga', { type: 'request-erasure', reason, role: 'auditor' });
    await office
      .later(60)
      .command(one.caseId, 'user:lea', { type: 'erase-case', reason, role: 'lead' }, { forgetMessageIds });
    const erased = await office.cases.history(one.caseId);
    expect(erased).toMatchObject({ key: null, messages: [], drafts: [], view: { buyerName: null, buyerBase: null } });
    expect(erased?.events.slice(0, history?.events.length)).toEqual(history?.events);
    expect(erased?.events.at(-1)?.type).toBe('case-erased');
    expect(await tracesOf(one.buyer, one.text)).toEqual([]);
    const { verifyHistory } = await import('../../shared/evidence/verify-history.ts');
    expect(erased && verifyHistory(erased)).toEqual([]);
  });

  it('of a very long case leaves nothing behind either', async () => {
    const one = sampleCase(8);
    office.at('2026-05-01T10:00:00.000Z');
    for (let mail = 1; mail <= 60; mail += 1) await office.later(60).receive(one, `long-${mail}`);
    const reason = 'request under the law';
    await office.command(one.caseId, 'user:olga', { type: 'request-erasure', reason, role: 'auditor' });
    await office.command(one.caseId, 'user:lea', { type: 'erase-case', reason, role: 'lead' });
    const left = (await tracesOf(one.caseId)).filter((key) => /MESSAGE#0|DRAFT#/.test(key));
    expect(left).toEqual([]);
  });
});
