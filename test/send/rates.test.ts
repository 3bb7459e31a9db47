import { describe, expect, it } from 'vitest';
import { type DailyTallies, isDayFull, repliesOfLastDay } from '../../functions/send/day-quota.ts';
import { secondsToHoldBack } from '../../functions/send/keep-pace.ts';
import { replyPace } from '../../infra/reply-pace.ts';
import { synthesisePipeline, theOne } from '../infra/pipeline-template.ts';

const NOON = '2026-11-02T12:00:00.000Z';
const sent = (days: Record<string, number>): DailyTallies =>
  new Map(Object.entries(days).map(([day, repliesSubmitted]) => [day, { repliesSubmitted }]));

describe('the replies of the last 24 hours', () => {
  it('are today’s, and of yesterday’s the share that they still reach', () => {
    const days = sent({ '2026-11-01': 100, '2026-11-02': 30, TOTAL: 9999 });
    expect(repliesOfLastDay(days, NOON)).toBe(80);
    expect(repliesOfLastDay(days, '2026-11-02T00:00:00.000Z')).toBe(130);
    expect(repliesOfLastDay(days, '2026-11-02T18:00:00.000Z')).toBe(55);
    expect(repliesOfLastDay(days, '2026-11-03T00:00:00.000Z')).toBe(30);
    expect(repliesOfLastDay(days, '2026-11-04T12:00:00.000Z')).toBe(0);
  });
});

describe('a day', () => {
  const tallies = new Map([
    ['demo-us', sent({ '2026-11-02': 40 })],
    ['demo-de', sent({ '2026-11-02': 60 })],
  ]);
  it.each([
    ['no quota', null, null, false],
    ['room in both', 101, 41, false],
    ['SES’s quota used up by all stores together', 100, null, true],
    ['the store’s own used up', null, 40, true],
    ['only another store’s used up', null, 50, false],
  ])('with %s', (_what, repliesPerDay, repliesPerStorePerDay, full) => {
    expect(isDayFull('demo-us', tallies, { repliesPerDay, repliesPerStorePerDay }, NOON)).toBe(full);
  });
});

describe('the pace', () => {
  it.each([1, 2, 5, 14, 90, 1000])('at SES’s rate of %i a second, no consumers together ever pass it', (rate) => {
    const { maximumConcurrency, secondsPerReply } = replyPace(rate);
    expect(maximumConcurrency / secondsPerReply).toBeLessThanOrEqual(rate + 1e-9);
    // AWS Lambda takes from 2 to 1000.
    expect(maximumConcurrency).toBeGreaterThanOrEqual(2);
  });

  it('is what a deployment gives the function, by the quota that it names', () => {
    const resources = synthesisePipeline({ sesSendRate: '1' });
    expect(theOne(resources, 'AWS::Lambda::EventSourceMapping', 'Send').properties).toMatchObject({
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
    });
    expect(theOne(resources, 'AWS::Lambda::Function', 'Send').properties).toMatchObject({
      Environment: { Variables: { SECONDS_PER_REPLY: '2.000' } },
    });
  });

  it('is kept after every reply that SES was asked about, by what is left of its time', () => {
    expect(secondsToHoldBack('submitted', 0.1, 0.4)).toBeCloseTo(0.3);
    expect(secondsToHoldBack('submitted', 2, 0.4)).toBe(0);
    expect(secondsToHoldBack('unknown', 0.1, 2)).toBeCloseTo(1.9);
  });

  it('is slower after a failure', () => {
    expect(secondsToHoldBack('failed', 0.5, 0.4)).toBeCloseTo(4.5);
  });

  it.each(['nothing-to-send', 'stopped', 'too-early', 'day-is-full'] as const)(
    'waits for nothing after %s',
    (report) => {
      expect(secondsToHoldBack(report, 0, 2)).toBe(0);
    },
  );
});
