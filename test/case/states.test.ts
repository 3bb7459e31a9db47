import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import type { CaseEvent, EventType } from '../../shared/case/case-event.ts';
import { chainEvents, GENESIS_HASH } from '../../shared/case/chain.ts';
import { type Command, decide } from '../../shared/case/decide.ts';
import { evolve } from '../../shared/case/evolve.ts';
import { CASE_STATES, DRAFT_STATES, DRAFT_STEPS, type DraftStep, draftAfter } from '../../shared/case/states.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import {
  ANA,
  approve,
  claim,
  failed,
  proposal,
  receiveMail,
  recordedMail,
  SEND,
  sesEvent,
  sesRefused,
  sha256Of,
  submitted,
  timedOut,
} from './sample-commands.ts';

/** Events after which their draft must stand in another state; one that the table ignores would be a lie in the record. */
const MOVES_A_DRAFT: readonly EventType[] = [
  'draft-approved',
  'approval-withdrawn',
  'draft-rejected',
  'draft-superseded',
  'send-claimed',
  'send-failed',
  'send-refused',
  'send-uncertain',
  'send-cleared',
  'send-submitted',
  'reply-delivered',
  'reply-bounced',
  'reply-sent-by-hand',
];

const tableMoves = Object.values(DRAFT_STEPS).flatMap((row: Partial<Record<string, string>>) =>
  Object.entries(row).map(([from, to]) => `${from} → ${to}`),
);

describe('the life of a draft', () => {
  const { moves, ignored, caseStates } = walkEveryWay(8);

  it('reaches every row of the table by decisions alone', () => {
    expect([...moves].sort()).toEqual([...new Set(tableMoves)].sort());
  });

  it('is never said to have moved when the table has no such row', () => {
    expect([...ignored]).toEqual([]);
  });

  it('leads the case through every state that it has', () => {
    expect([...caseStates].sort()).toEqual([...CASE_STATES].sort());
  });

  it('has no way on from a step that the table does not name', () => {
    const steps = Object.keys(DRAFT_STEPS) as DraftStep[];
    const allowed = steps.flatMap((step) =>
      DRAFT_STATES.filter((state) => draftAfter(state, step) !== null).map((state) => [step, state]),
    );
    expect(allowed).toHaveLength(tableMoves.length);
  });

  it('ends for good where nothing more can befall it', () => {
    const steps = Object.keys(DRAFT_STEPS) as DraftStep[];
    const final = DRAFT_STATES.filter((state) => steps.every((step) => draftAfter(state, step) === null));
    expect(final).toEqual(['bounced', 'sent-by-hand']);
  });
});

/** Tries every command in every situation up to so many commands deep; situations that look alike are walked once. */
function walkEveryWay(depth: number) {
  const moves = new Set<string>();
  const ignored = new Set<string>();
  const caseStates = new Set<string>();
  let situations: { state: Case | null; now: string }[] = [{ state: null, now: '2026-11-02T10:00:00.000Z' }];
  const seen = new Set<string>();
  for (let step = 0; step < depth; step += 1) {
    const next: typeof situations = [];
    for (const { state, now } of situations) {
      for (const command of commandsIn(state, now)) {
        const after = apply(state, command, now, (before, event, then) => {
          for (const draft of then.drafts) {
            const earlier = before?.drafts.find(({ n }) => n === draft.n);
            if (earlier && earlier.state !== draft.state) moves.add(`${earlier.state} → ${draft.state}`);
            const named = 'n' in event.data && event.data.n === draft.n;
            if (named && MOVES_A_DRAFT.includes(event.type) && earlier?.state === draft.state)
              ignored.add(`${event.type} at ${draft.state}`);
          }
        });
        if (after === null) continue;
        caseStates.add(after.state);
        const look = situationOf(after);
        if (seen.has(look)) continue;
        seen.add(look);
        next.push({ state: after, now: secondsAfter(now, 200) });
      }
    }
    situations = next;
  }
  return { moves, ignored, caseStates };
}

const situationOf = ({ state, drafts, messages, currentDraft }: Case): string =>
  JSON.stringify([
    state,
    currentDraft,
    drafts.map((draft) => [draft.state, draft.answers, draft.attempts > 0, draft.escalated]),
    messages.map((message) => message.disposition),
  ]);

function commandsIn(state: Case | null, now: string): Command[] {
  if (state === null) {
    return [
      receiveMail(now),
      receiveMail(now, { kind: 'unreadable', disposition: 'quarantined', draft: null }),
      recordedMail(now, 'notice'),
    ];
  }
  const commands: Command[] = [
    { type: 'withdraw-approval' },
    { type: 'reject-draft', reason: null },
    { type: 'mark-sent-by-hand' },
    { type: 'mark-no-reply-needed' },
    { type: 'close-case', reason: null },
    { type: 'resolve-uncertain', outcome: 'went-out' },
    { type: 'resolve-uncertain', outcome: 'did-not' },
    recordedMail(now, 'own-copy'),
    recordedMail(now, 'refusal'),
  ];
  if (state.draftCount < 2) commands.push({ type: 'edit-draft', draft: proposal() });
  if (state.messageCount < 2) commands.push(receiveMail(now));
  for (const { n } of state.drafts) {
    commands.push(
      approve(sha256Of('d'), { undoSeconds: 0 }),
      claim(n),
      claim(n, sha256Of('f')),
      submitted(n),
      failed(n, now),
      sesRefused(n),
      timedOut(n),
      { type: 'mark-uncertain', draft: n, claimedBefore: now },
      { type: 'escalate-uncertain', draft: n },
      sesEvent('Send', n),
      sesEvent('Delivery', n),
      sesEvent('Bounce', n),
    );
  }
  return commands;
}

function apply(
  before: Case | null,
  command: Command,
  now: string,
  watch: (before: Case | null, event: CaseEvent, after: Case) => void,
): Case | null {
  const { events } = decide(before, command, { now, actor: command.type.endsWith('send') ? SEND : ANA });
  if (!events || events.length === 0) return null;
  const head = { caseId: 'c'.repeat(24), seq: before?.version ?? 0, hash: before?.headHash ?? GENESIS_HASH };
  let state = before;
  for (const event of chainEvents(head, events, now, ANA)) {
    const after = evolve(state, event);
    watch(state, event, after);
    state = after;
  }
  return state;
}
