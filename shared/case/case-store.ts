import type { Case } from './case.ts';
import type { CaseKey, CaseView, DraftContent, MessageContent } from './case-content.ts';
import type { CaseEvent } from './case-event.ts';
import type { NextAction } from './next-action.ts';
import type { Tally } from './tally.ts';

export interface StoredCase {
  state: Case;
  view: CaseView;
  /** Absent after erasure. */
  key: CaseKey | null;
  expiresAt: string;
}

export interface CaseHistory extends StoredCase {
  events: CaseEvent[];
  messages: MessageContent[];
  drafts: DraftContent[];
}

/** A setting that a decision rests on: the write fails when somebody changed it since. */
export interface SettingCondition {
  kind: string;
  /** As it was read; 0 for the defaults. */
  version: number;
}

/** Everything one change writes; all of it or nothing. */
export interface CaseWrite {
  before: Case | null;
  after: Case;
  events: CaseEvent[];
  view: CaseView;
  /** A key that is new with this write. */
  newKey: CaseKey | null;
  messages: MessageContent[];
  drafts: DraftContent[];
  /** The mail that caused it: a second one with this key is a replay. */
  mailKey: string | null;
  /** Message-IDs by which later mail finds this case. */
  messageIds: string[];
  /** What no other case of the store may have, such as a return number: taken with this write, or the write fails. */
  claims: string[];
  tally: Tally;
  expiresAt: string;
  nextAction: NextAction | null;
  /** Null where no setting matters. */
  unlessChanged: SettingCondition | null;
  /** Erasure: key, messages and drafts go with this write, and the look-ups by these Message-IDs. */
  erase: { messageIds: string[] } | null;
}

/** Another write came first: load again and decide again. */
export class CaseConflict extends Error {
  override readonly name = 'CaseConflict';
}

/** The mail is in its case already: a replay, which is success. */
export class MailAlreadyReceived extends Error {
  override readonly name = 'MailAlreadyReceived';
}

export interface DueCase {
  caseId: string;
  /** ISO 8601. */
  at: string;
}

/** Where cases live. `append` is the one write (decision 2). */
export interface CaseStore {
  load(caseId: string): Promise<StoredCase | null>;
  history(caseId: string): Promise<CaseHistory | null>;
  /** @throws {CaseConflict} @throws {MailAlreadyReceived} */
  append(write: CaseWrite): Promise<void>;
  caseOfMail(store: string, mailKey: string): Promise<string | null>;
  caseOfMessageId(store: string, messageId: string): Promise<string | null>;
  /** In any store, latest first: an order ID is unique across Amazon. */
  casesOfOrder(orderId: string): Promise<string[]>;
  casesOfBuyer(buyerBase: string): Promise<string[]>;
  /** Cases whose next action is due, soonest first; `after` is the last one of the page before. */
  dueCases(before: string, limit: number, after?: DueCase): Promise<DueCase[]>;
}
