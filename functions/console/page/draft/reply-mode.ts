import type { CaseView, Draft } from '../api/contract.ts';

export type ReplyMode =
  /** The draft on the screen may be changed, or a first one written. */
  | 'write'
  /** A holding reply went out, and the answer that it promised is to be written. */
  | 'follow-up'
  /** There is nothing to write: it is on its way, or done. */
  | 'read';

/** States in which a new text may take the draft's place. */
const REPLACEABLE: readonly string[] = ['waiting', 'rejected', 'superseded', 'bounced'];

/** Kind of offer by which a holding reply promises the full answer. */
const PROMISED_ANSWER = 'answer-by';

const promisesAnswer = (draft: Draft): boolean =>
  draft.offers.some(({ kind, done }) => kind === PROMISED_ANSWER && !done);

/** What may be done to the reply as the case stands. */
export function replyMode({ state, draft, drafts }: CaseView): ReplyMode {
  if (state === 'waiting') return draft === null || REPLACEABLE.includes(draft.state) ? 'write' : 'read';
  if (state !== 'answered') return 'read';
  if (draft?.state === 'waiting') return 'write';
  return drafts.some((sent) => !REPLACEABLE.includes(sent.state) && promisesAnswer(sent)) ? 'follow-up' : 'read';
}

/** The draft whose text stands in the editor; in a follow-up the reply that went out is history, and the page is blank. */
export const editedDraft = (viewed: CaseView): Draft | null =>
  replyMode(viewed) === 'follow-up' ? null : viewed.draft;
