import type { Mailer } from '../../shared/aws/mailer.ts';
import { draftOf } from '../../shared/case/case.ts';
import type { CaseWrite } from '../../shared/case/case-store.ts';
import { decide } from '../../shared/case/decide.ts';

/** A mistake put in on purpose: a simulation that does not find it proves nothing. */
export interface PlantedBug {
  ignoresVersion?: (write: CaseWrite) => boolean;
  mailer?: (mailer: Mailer) => Mailer;
  decide?: typeof decide;
}

/** How often an SDK with its default settings calls in all. */
const DEFAULT_ATTEMPTS = 3;

export const PLANTED_BUGS = {
  "the claim's condition is removed": {
    ignoresVersion: (write) => write.events.some(({ type }) => type === 'send-claimed'),
  },
  'the SDK repeats calls to SES': {
    mailer: ({ send }) => ({
      async send(mail) {
        let result = await send(mail);
        for (let attempt = 2; result.type === 'unknown' && attempt <= DEFAULT_ATTEMPTS; attempt += 1)
          result = await send(mail);
        return result;
      },
    }),
  },
  'the claim does not look at the hash': {
    decide: (state, command, context) =>
      decide(
        state,
        command.type === 'claim-send' && state
          ? { ...command, contentHash: draftOf(state, command.draft)?.contentHash ?? '' }
          : command,
        context,
      ),
  },
  'the claim does not look at the switch': {
    decide: (state, command, context) =>
      decide(state, command.type === 'claim-send' ? { ...command, sendingStopped: false } : command, context),
  },
  'an uncertain reply is tried again': {
    decide: (state, command, context) =>
      decide(
        state,
        command.type === 'confirm-send' && command.outcome.type === 'unknown'
          ? { ...command, outcome: { type: 'failed', error: command.outcome.error, retryAt: context.now } }
          : command,
        context,
      ),
  },
  'a person may call a reply unsent at once': {
    decide: (state, command, context) =>
      decide(
        state && command.type === 'resolve-uncertain'
          ? { ...state, drafts: state.drafts.map((draft) => ({ ...draft, escalated: true })) }
          : state,
        command,
        context,
      ),
  },
  'the claim does not look for a newer message': {
    decide: (state, command, context) =>
      decide(state && command.type === 'claim-send' ? { ...state, lastMessage: null } : state, command, context),
  },
  'the claim does not look whether anyone waits': {
    decide: (state, command, context) =>
      decide(
        state && command.type === 'claim-send'
          ? { ...state, drafts: state.drafts.map((draft) => ({ ...draft, followsUp: 0 })) }
          : state,
        command,
        context,
      ),
  },
} as const satisfies Record<string, PlantedBug>;
export type PlantedBugName = keyof typeof PLANTED_BUGS;
