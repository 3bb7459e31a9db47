export interface ReplyPace {
  /** Consumers of the outbound queue at once; an event source takes no fewer than two (AWS Lambda, "ScalingConfig"). */
  maximumConcurrency: number;
  /** The least time that each spends on a reply. */
  secondsPerReply: number;
}

const FEWEST = 2;
const MOST = 5;

/**
 * So many consumers, each so slow, that together they never ask SES for more than it allows: the queue waits, and
 * nothing is throttled.
 * @param sendRate mails a second, SES's quota for the account
 */
export function replyPace(sendRate: number): ReplyPace {
  const maximumConcurrency = Math.min(MOST, Math.max(FEWEST, Math.floor(sendRate)));
  return { maximumConcurrency, secondsPerReply: maximumConcurrency / sendRate };
}
