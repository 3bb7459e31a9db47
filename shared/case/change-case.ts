import { z } from 'zod';
import { addCalendarMonths } from '../clock/calendar-months.ts';
import type { Clock } from '../clock/clock.ts';
import type { Thresholds } from '../content/settings.ts';
import type { Case } from './case.ts';
import type { CaseKey, CaseView, DraftContent, MessageContent } from './case-content.ts';
import { type CaseEvent, caseEventSchema } from './case-event.ts';
import { CaseConflict, type CaseStore, type SettingCondition, type StoredCase } from './case-store.ts';
import { chainEvents, GENESIS_HASH } from './chain.ts';
import type { Refusal } from './decide/decision.ts';
import { type Command, decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { nextActions } from './next-action.ts';
import { tallyChange } from './tally.ts';

/** What is asked of a case, with the content that its events commit to. */
export interface Change {
  command: Command;
  view?: CaseView;
  newKey?: CaseKey;
  /** Content for the message or draft that the events number; called with them. */
  messages?: (events: readonly CaseEvent[]) => MessageContent[];
  drafts?: (events: readonly CaseEvent[]) => DraftContent[];
  mailKey?: string;
  messageIds?: string[];
  /** What must be unique in the store; when another case has it, all is decided again, with what is drawn anew. */
  claims?: string[];
  /** The setting that this rests on; when it changes before the write, the case is decided again. */
  unlessChanged?: SettingCondition;
  /** For an erasure: the Message-IDs by which mail found this case. */
  forgetMessageIds?: string[];
}

export interface ChangeDependencies {
  cases: CaseStore;
  clock: Clock;
  thresholds: Thresholds;
  /** Of the store that the case belongs to: calendar months that it is kept after its last event. */
  retentionMonths: (store: string) => number;
  /** Waits before another try, so that two writers don't meet again and again. */
  pause: (attempt: number) => Promise<void>;
  /** Other rules than the real ones: the simulator plants mistakes here, to see that it finds them. */
  decide?: typeof decide;
}

export type ChangeResult =
  | { outcome: 'changed'; state: Case; events: CaseEvent[] }
  | { outcome: 'unchanged'; state: Case | null }
  | { outcome: 'refused'; state: Case | null; refusal: Refusal };

/** Tries before a conflict is given up to the caller, whose queue or client tries later. */
const MAXIMUM_TRIES = 8;

/**
 * Loads a case, decides, appends; on a conflict loads and decides again, because what was true may not be any more.
 * @param prepare says what is asked, given the case as it stands; null asks nothing
 * @throws {MailAlreadyReceived} when the mail's own key shows a replay
 * @throws {CaseConflict} when others kept winning
 */
export async function changeCase(
  dependencies: ChangeDependencies,
  caseId: string,
  actor: string,
  prepare: (stored: StoredCase | null) => Promise<Change | null> | Change | null,
): Promise<ChangeResult> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await dependencies.cases.load(caseId);
    const change = await prepare(stored);
    if (change === null) return { outcome: 'unchanged', state: stored?.state ?? null };
    try {
      return await applyChange(dependencies, caseId, actor, stored, change);
    } catch (error) {
      if (!(error instanceof CaseConflict) || attempt >= MAXIMUM_TRIES) throw error;
      await dependencies.pause(attempt);
    }
  }
}

async function applyChange(
  { cases, clock, thresholds, retentionMonths, decide: rules = decide }: ChangeDependencies,
  caseId: string,
  actor: string,
  stored: StoredCase | null,
  change: Change,
): Promise<ChangeResult> {
  const before = stored?.state ?? null;
  const now = notBefore(before?.lastEventAt, clock.now());
  const decision = rules(before, change.command, { now, actor });
  if (decision.refusal) return { outcome: 'refused', state: before, refusal: decision.refusal };
  if (decision.events.length === 0) return { outcome: 'unchanged', state: before };
  const head = { caseId, seq: before?.version ?? 0, hash: before?.headHash ?? GENESIS_HASH };
  // What could not be read back must not be written: the record can't be mended afterwards.
  const events = z.array(caseEventSchema).parse(chainEvents(head, decision.events, now, actor));
  const after = events.reduce<Case | null>(evolve, before);
  if (after === null) throw new Error(`Case ${caseId} has no state after ${events.length} events`);
  const view = change.view ?? stored?.view;
  if (!view) throw new Error(`Case ${caseId} is opened without a view`);
  const erased = events.some((event) => event.type === 'case-erased');
  const expiresAt = later(stored?.expiresAt, addCalendarMonths(now, retentionMonths(after.store)));
  await cases.append({
    before,
    after,
    events,
    view: erased ? ERASED_VIEW : view,
    newKey: change.newKey ?? null,
    messages: change.messages?.(events) ?? [],
    drafts: change.drafts?.(events) ?? [],
    mailKey: change.mailKey ?? null,
    messageIds: change.messageIds ?? [],
    claims: change.claims ?? [],
    tally: tallyChange(before, after, events),
    expiresAt,
    nextAction: nextActions(after, thresholds, expiresAt)[0] ?? null,
    unlessChanged: change.unlessChanged ?? null,
    erase: erased ? { messageIds: change.forgetMessageIds ?? [] } : null,
  });
  return { outcome: 'changed', state: after, events };
}

const ERASED_VIEW: CaseView = {
  buyerAlias: null,
  buyerBase: null,
  buyerName: null,
  subject: '',
  snippet: '',
  asin: null,
  productTitle: null,
};

/** Time in a case never runs backwards, whatever the clocks of two machines say. */
const notBefore = (earlier: string | undefined, now: string): string => later(earlier, now);

/** An expiry never moves back either: the case's objects are locked until the one that was promised. */
const later = (earlier: string | undefined, now: string): string =>
  earlier !== undefined && earlier > now ? earlier : now;
