import type { NewEvent } from '../case-event.ts';

/** Why a command changes nothing; the caller turns each code into one answer. */
export const REFUSAL_CODES = [
  /** The case is not in a state in which this makes sense. */
  'wrong-state',
  /** What the person read is not what stands there now. */
  'not-current',
  /** Gaps or findings that must be mended first. */
  'blocked',
  /** A mark that a person must say they looked at. */
  'not-acknowledged',
  /** Somebody else has it, or has to look as well. */
  'wrong-person',
  /** Sending is switched off. */
  'stopped',
  /** The moment in which an approval can be taken back is not over. */
  'too-early',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  code: RefusalCode;
  /** One sentence for the person: what stands in the way and what to do. */
  message: string;
  details?: unknown;
}

/** No events and no refusal: it is done already, a replay is success. */
export type Decision = { events: NewEvent[]; refusal?: undefined } | { events?: undefined; refusal: Refusal };

export const decided = (...events: NewEvent[]): Decision => ({ events });
export const refused = (code: RefusalCode, message: string, details?: unknown): Decision => ({
  refusal: { code, message, details },
});

/** Who acts, and when (ISO 8601, UTC). */
export interface DecisionContext {
  now: string;
  /** `user:<id>` or `function:<name>`. */
  actor: string;
}
