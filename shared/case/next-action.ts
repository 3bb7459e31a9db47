import { secondsAfter } from '../clock/clock.ts';
import type { Thresholds } from '../content/settings.ts';
import type { Case } from './case.ts';
import { promisedBy } from './open-offers.ts';

/** What `watch` does about a case when its time comes. */
export type NextActionKind = 'queue-reply' | 'mark-uncertain' | 'escalate-uncertain' | 'promise-due' | 'expire';

export interface NextAction {
  kind: NextActionKind;
  /** Draft number; null for what concerns the whole case. */
  draft: number | null;
  at: string;
}

/** Time that the queue has to bring an approved reply to `send` before it is put there again. */
const QUEUE_GRACE_SECONDS = 30;

/** All that is to come for a case, soonest first. Derived from where it stands, so nothing has to be remembered. */
export function nextActions(state: Case, thresholds: Thresholds, expiresAt: string): NextAction[] {
  const actions = state.drafts.flatMap((draft): NextAction[] => {
    switch (draft.state) {
      case 'approved': {
        const at = secondsAfter(draft.sendNotBefore ?? draft.since, QUEUE_GRACE_SECONDS);
        return [{ kind: 'queue-reply', draft: draft.n, at }];
      }
      case 'sending':
        return [
          { kind: 'mark-uncertain', draft: draft.n, at: secondsAfter(draft.since, thresholds.sendingTimeoutSeconds) },
        ];
      case 'uncertain': {
        if (draft.escalated) return [];
        const at = secondsAfter(draft.since, thresholds.uncertainTimeoutSeconds);
        return [{ kind: 'escalate-uncertain', draft: draft.n, at }];
      }
      default:
        return [];
    }
  });
  for (const draft of state.drafts) {
    const dueAt = draft.reminded ? null : promisedBy(state, draft);
    if (dueAt === null) continue;
    const at = secondsAfter(dueAt, -thresholds.promiseReminderSeconds);
    actions.push({ kind: 'promise-due', draft: draft.n, at });
  }
  if (!state.hold) actions.push({ kind: 'expire', draft: null, at: expiresAt });
  return actions.sort((a, b) => a.at.localeCompare(b.at));
}
