import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRecords } from '../../functions/audit/export-records.ts';
import type { RecordedEvent } from '../../shared/aws/case-items.ts';
import { createExportBucket } from '../../shared/aws/export-bucket.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { openCase } from '../case/played-case.ts';
import { EXPORTS, type LocalRecords, startLocalRecords } from './local-records.ts';

let local: LocalRecords;
beforeAll(async () => {
  local = await startLocalRecords();
});
afterAll(() => local?.stop());

const NOW = '2026-11-21T09:00:00.000Z';
const scope = { stores: ['demo-us'], now: NOW };
const [, received] = openCase().receive().events;
if (!received) throw new Error('A mail leaves an event');
const event = { ...received, actor: 'user:ana' };
const record: RecordedEvent = {
  event: event as RecordedEvent['event'],
  store: 'demo-us',
  orderId: null,
  category: null,
};

/** So many records of one person, page by page; each page takes so many seconds. */
function dependencies(total: number, secondsAPage: number) {
  let now = NOW;
  let given = 0;
  return {
    now: () => now,
    exports: createExportBucket(local.s3, EXPORTS),
    cases: { history: async () => null },
    events: async ({ limit }: { limit: number }) => {
      now = secondsAfter(now, secondsAPage);
      const count = Math.min(limit, total - given);
      given += count;
      return Array.from({ length: count }, (_, index) => ({
        ...record,
        event: { ...record.event, seq: given - index, at: `2026-11-0${1 + (given % 9)}T00:00:00.000Z` },
      }));
    },
    eventsOfCase: async () => [],
    casesWhere: async () => [],
    casesOfReference: async () => [],
  };
}
const search = { store: 'demo-us', actor: 'user:ana' };

describe('an export', () => {
  it('that is large is written in pieces and comes whole behind a link', async () => {
    const exported = await exportRecords(
      { search, format: 'csv', content: 'masked' },
      dependencies(20_001, 0.01),
      scope,
    );
    if (exported.kind !== 'link') throw new Error('It should have been too large for an answer');
    expect(exported).toMatchObject({ rows: 20_001, next: null });
    const file = Buffer.from(await (await fetch(exported.link)).arrayBuffer());
    expect(file.length).toBeGreaterThan(6_000_000);
    expect(file.toString().trimEnd().split('\r\n')).toHaveLength(20_002);
  });

  it('that takes longer than a call may says how far it came, and where to go on', async () => {
    const exported = await exportRecords({ search, format: 'jsonl', content: 'masked' }, dependencies(5_000, 6), scope);
    if (exported.kind !== 'link') throw new Error('It should have ended with its time');
    expect(exported.rows).toBe(800);
    expect(exported.next).not.toBeNull();
    const file = await (await fetch(exported.link)).text();
    expect(file.trimEnd().split('\n')).toHaveLength(800);
  });
});
