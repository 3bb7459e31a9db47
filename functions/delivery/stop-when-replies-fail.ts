import type { Tally } from '../../shared/case/tally.ts';
import type { Thresholds } from '../../shared/content/settings.ts';

export interface StopDependencies {
  thresholds: Thresholds;
  /** Of a store, today. */
  tallyOfToday(store: string): Promise<Tally>;
  /** Throws the store's sending switch; done already is success. */
  stopSending(store: string, reason: string): Promise<void>;
}

/**
 * Stops a store's sending by itself when too many of its replies of a day bounce or are reported: each further one costs
 * the sender's standing with SES and with Amazon. A lead resumes it; what was approved meanwhile goes out then.
 * @returns the reason, or null when all is well
 */
export async function stopWhenRepliesFail(store: string, dependencies: StopDependencies): Promise<string | null> {
  const reason = failureReason(await dependencies.tallyOfToday(store), dependencies.thresholds);
  if (reason !== null) await dependencies.stopSending(store, reason);
  return reason;
}

/** Why sending has to stop, by what a day's replies came to (Amazon SES developer guide, "Reputation metrics"). */
export function failureReason(
  { repliesSubmitted, repliesBounced, repliesComplained }: Tally,
  { bounceStopPercent, bouncesTolerated, complaintStopPercent, complaintsTolerated }: Thresholds,
): string | null {
  const percentOf = (count: number): number => (100 * count) / Math.max(repliesSubmitted, count, 1);
  if (repliesBounced > bouncesTolerated && percentOf(repliesBounced) > bounceStopPercent) {
    return `Stopped by itself: ${repliesBounced} of ${repliesSubmitted} replies bounced today.`;
  }
  if (repliesComplained > complaintsTolerated && percentOf(repliesComplained) > complaintStopPercent) {
    return `Stopped by itself: ${repliesComplained} of ${repliesSubmitted} replies were reported as unwanted today.`;
  }
  return null;
}
