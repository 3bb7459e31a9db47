import { describe, expect, it } from 'vitest';
import { failureReason, stopWhenRepliesFail } from '../../functions/delivery/stop-when-replies-fail.ts';
import { emptyTally } from '../../shared/case/tally.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';

const thresholds = thresholdsSchema.parse({});
const day = (repliesSubmitted: number, repliesBounced: number, repliesComplained = 0) => ({
  ...emptyTally(),
  repliesSubmitted,
  repliesBounced,
  repliesComplained,
});

describe('the automatic stop', () => {
  it('lets single bounces pass, however few replies there were', () => {
    expect(failureReason(day(4, 4), thresholds)).toBeNull();
  });

  it('stops when more than the tolerated share of a day bounces', () => {
    expect(failureReason(day(100, 5), thresholds)).toBeNull();
    expect(failureReason(day(100, 6), thresholds)).toContain('6 of 100 replies bounced');
  });

  it('stops earlier for complaints than for bounces', () => {
    expect(failureReason(day(1000, 0, 1), thresholds)).toBeNull();
    expect(failureReason(day(1000, 0, 2), thresholds)).toContain('reported as unwanted');
  });

  it('throws the switch of the store alone, and says why', async () => {
    const stopped: string[] = [];
    const reason = await stopWhenRepliesFail('demo-us', {
      thresholds,
      tallyOfToday: async () => day(10, 8),
      stopSending: async (store, why) => {
        stopped.push(`${store}: ${why}`);
      },
    });
    expect(stopped).toEqual([`demo-us: ${reason}`]);
  });
});
