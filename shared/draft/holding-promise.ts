import { secondsAfter } from '../clock/clock.ts';

/** Two days: long enough to ask a carrier, short enough to wait for. */
const HOLDING_SECONDS = 48 * 3600;

/** When the full answer is due that a holding reply written now promises: ISO 8601. */
export const promisedAnswerBy = (now: string): string => secondsAfter(now, HOLDING_SECONDS);
