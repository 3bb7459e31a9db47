/** The lives of a draft and of a case, as tables: what is not in a row cannot happen. */

export const DRAFT_STATES = [
  'waiting',
  'approved',
  'sending',
  'submitted',
  'delivered',
  'rejected',
  'superseded',
  'uncertain',
  'bounced',
  'sent-by-hand',
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** What can befall a draft; each is the effect of one or more events (see `evolve`). */
export const DRAFT_STEPS = {
  approve: { waiting: 'approved' },
  /** The approval is taken back before the reply was claimed. */
  withdraw: { approved: 'waiting' },
  reject: { waiting: 'rejected', approved: 'rejected' },
  /** An edit, a newer message, or an answer from Seller Central took its place. */
  supersede: { waiting: 'superseded', approved: 'superseded' },
  claim: { approved: 'sending' },
  /** Surely not sent, for a passing reason: the same approval is tried again. */
  'fail-for-now': { sending: 'approved' },
  /** Surely not sent, and trying again would not help: a person decides anew. */
  refuse: { sending: 'waiting', approved: 'waiting' },
  /** SES has it: by its answer, by an event that carries the draft's tag, or by a person's word. An event may overtake
   *  the answer, and may come after a person said that nothing was sent: the record follows what happened. */
  submit: {
    sending: 'submitted',
    uncertain: 'submitted',
    approved: 'submitted',
    waiting: 'submitted',
    superseded: 'submitted',
    rejected: 'submitted',
  },
  doubt: { sending: 'uncertain' },
  /** A person found that the uncertain reply did not go out. */
  'clear-doubt': { uncertain: 'approved' },
  deliver: { submitted: 'delivered' },
  bounce: { submitted: 'bounced', delivered: 'bounced' },
  'send-by-hand': { waiting: 'sent-by-hand', approved: 'sent-by-hand', uncertain: 'sent-by-hand' },
} as const satisfies Record<string, Partial<Record<DraftState, DraftState>>>;
export type DraftStep = keyof typeof DRAFT_STEPS;

/** The state after a step, or null where the table has no such row. */
export function draftAfter(state: DraftState, step: DraftStep): DraftState | null {
  const row: Partial<Record<DraftState, DraftState>> = DRAFT_STEPS[step];
  return row[state] ?? null;
}

/** States in which the reply may be with the buyer, or on its way by an approval that stands. */
export const COMMITTED_DRAFT_STATES: readonly DraftState[] = [
  'approved',
  'sending',
  'uncertain',
  'submitted',
  'delivered',
  'sent-by-hand',
];

/** States in which nobody may touch the draft: what went out is not known yet. */
export const IN_FLIGHT_DRAFT_STATES: readonly DraftState[] = ['sending', 'uncertain'];

export const CASE_STATES = ['waiting', 'answered', 'no-reply-needed', 'quarantined', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];
