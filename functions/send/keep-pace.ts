import type { SendReport } from './send-reply.ts';

/** How long a consumer holds back after SES, or the way to it, had trouble; well within the function's time-out. */
const SECONDS_AFTER_TROUBLE = 5;

const SECONDS_TO_WAIT: Partial<Record<SendReport, (secondsPerReply: number) => number>> = {
  submitted: (seconds) => seconds,
  refused: (seconds) => seconds,
  unknown: (seconds) => seconds,
  // Throttled, most likely: all consumers together then ask about once a second.
  failed: (seconds) => Math.max(seconds, SECONDS_AFTER_TROUBLE),
};

/**
 * How long the consumer stays busy after a reply, so that all consumers together keep to SES's rate: so many of them, each
 * at least so many seconds a reply (see infra/reply-pace.ts). It waits afterwards, because an instance that is called next
 * knows nothing of what another has just sent. What asked SES for nothing waits for nothing.
 * @param elapsedSeconds since the work on this reply began
 */
export function secondsToHoldBack(report: SendReport, elapsedSeconds: number, secondsPerReply: number): number {
  const wait = SECONDS_TO_WAIT[report]?.(secondsPerReply) ?? 0;
  return Math.max(0, wait - elapsedSeconds);
}
