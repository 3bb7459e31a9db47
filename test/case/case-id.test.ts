import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardOf, singleMailCaseId, threadCaseId } from '../../shared/case/case-id.ts';

describe('case ids', () => {
  it('two first mails of one buyer about one order of one store meet in one case', () => {
    expect(threadCaseId('demo-us', 'a1b2@marketplace.amazon.com', '111-1234567-1234567')).toBe(
      threadCaseId('demo-us', 'a1b2@marketplace.amazon.com', '111-1234567-1234567'),
    );
  });

  it('store, buyer, order, and the lack of an order each make another case', () => {
    const ids = [
      threadCaseId('demo-us', 'a@x', '111-1234567-1234567'),
      threadCaseId('demo-de', 'a@x', '111-1234567-1234567'),
      threadCaseId('demo-us', 'b@x', '111-1234567-1234567'),
      threadCaseId('demo-us', 'a@x', '222-1234567-1234567'),
      threadCaseId('demo-us', 'a@x', null),
      singleMailCaseId('demo-us', 'a@x'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('what stands in one part can not spill into the next', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (store, buyer, otherStore, otherBuyer) => {
        fc.pre(store !== otherStore || buyer !== otherBuyer);
        expect(threadCaseId(store, buyer, null)).not.toBe(threadCaseId(otherStore, otherBuyer, null));
      }),
    );
  });

  it('every case has one shard, and cases spread over all of them', () => {
    const shards = Array.from({ length: 400 }, (_, index) => shardOf(singleMailCaseId('demo-us', String(index)), 4));
    expect(new Set(shards)).toEqual(new Set([0, 1, 2, 3]));
    expect(shardOf(singleMailCaseId('demo-us', '7'), 4)).toBe(shards[7]);
  });
});
