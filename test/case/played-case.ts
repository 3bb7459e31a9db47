import type { Case, CaseDraft } from '../../shared/case/case.ts';
import { draftOf } from '../../shared/case/case.ts';
import type { CaseEvent, EventType } from '../../shared/case/case-event.ts';
import { chainEvents, GENESIS_HASH } from '../../shared/case/chain.ts';
import type { Decision } from '../../shared/case/decide/decision.ts';
import { type Command, decide } from '../../shared/case/decide.ts';
import { evolve } from '../../shared/case/evolve.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { ANA, approve, claim, receiveMail, type SampleMail, SEND, TRIAGE } from './sample-commands.ts';

const FIRST_MOMENT = '2026-11-02T10:00:00.000Z';

export interface PlayedCase {
  readonly now: string;
  readonly state: Case;
  readonly events: readonly CaseEvent[];
  draft(n?: number): CaseDraft;
  wait(seconds: number): PlayedCase;
  /** Decides and, unless refused, applies. */
  attempt(command: Command, actor?: string): Decision;
  /** The same for what has to succeed; returns the types of the events it brought. */
  play(command: Command, actor?: string): EventType[];
  receive(mail?: SampleMail): PlayedCase;
  /** Approves as Ana, waits until the approval can't be taken back any more, and claims. */
  approveAndClaim(draft?: number): PlayedCase;
}

/** A case in the making: commands go through decide, chain and evolve, as `changeCase` does, with a clock of its own. */
export function openCase(id = 'c'.repeat(24)): PlayedCase {
  let state: Case | null = null;
  let now = FIRST_MOMENT;
  const events: CaseEvent[] = [];

  const opened = (): Case => {
    if (state === null) throw new Error('The case was never opened: receive a mail first');
    return state;
  };

  const played: PlayedCase = {
    get now() {
      return now;
    },
    get state() {
      return opened();
    },
    events,
    draft(n = opened().draftCount) {
      const draft = draftOf(opened(), n);
      if (!draft) throw new Error(`The case has no draft ${n}`);
      return draft;
    },
    wait(seconds) {
      now = secondsAfter(now, seconds);
      return played;
    },
    attempt(command, actor = ANA) {
      const decision = decide(state, command, { now, actor });
      if (decision.refusal) return decision;
      const head = { caseId: id, seq: state?.version ?? 0, hash: state?.headHash ?? GENESIS_HASH };
      for (const event of chainEvents(head, decision.events, now, actor)) {
        events.push(event);
        state = evolve(state, event);
      }
      return decision;
    },
    play(command, actor) {
      const { events: added, refusal } = played.attempt(command, actor);
      if (refusal) throw new Error(`${command.type} was refused: ${refusal.message}`);
      return added.map(({ type }) => type);
    },
    receive(mail) {
      played.play(receiveMail(now, mail), TRIAGE);
      return played;
    },
    approveAndClaim(n = opened().draftCount) {
      const { contentHash } = played.draft(n);
      played.play(approve(contentHash));
      played.wait(10).play(claim(n, contentHash), SEND);
      return played;
    },
  };
  return played;
}
