import type { Case, CaseDraft } from './case.ts';
import { COMMITTED_DRAFT_STATES } from './states.ts';

export interface OpenOffer {
  draft: number;
  /** Its place among the draft's offers: what `offer-done` names. */
  index: number;
  kind: string;
  detail: string | null;
  choice: string | null;
  dueAt: string | null;
}

/**
 * What was promised to the buyer and nobody has marked as done. Of offers that are alternatives the buyer takes one:
 * when it is done, its siblings are owed no longer.
 */
export function openOffersOf(state: Case): OpenOffer[] {
  return state.drafts
    .filter((draft) => COMMITTED_DRAFT_STATES.includes(draft.state))
    .flatMap(({ n, offers }) =>
      offers.flatMap(({ done, ...offer }, index) => {
        const taken = offers.some((other) => other.done && other.choice !== null && other.choice === offer.choice);
        return done || taken ? [] : [{ draft: n, index, ...offer }];
      }),
    );
}

/** When the full answer is due that this reply promised; null when it promised none, or was kept, or never went out. */
export function promisedBy(state: Case, draft: CaseDraft): string | null {
  if (state.erased || state.state === 'closed' || !COMMITTED_DRAFT_STATES.includes(draft.state)) return null;
  const promise = draft.offers.find(({ kind, dueAt, done }) => kind === 'answer-by' && dueAt !== null && !done);
  return promise?.dueAt ?? null;
}

export interface Reminder {
  /** The holding reply. */
  draft: number;
  dueAt: string;
}

/** The promise that was put before a person again and is not kept yet: the case is listed among those that wait. */
export function reminderOf(state: Case): Reminder | null {
  const reminders = state.drafts.flatMap((draft) => {
    const dueAt = draft.reminded ? promisedBy(state, draft) : null;
    return dueAt === null ? [] : [{ draft: draft.n, dueAt }];
  });
  return reminders.sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0] ?? null;
}
