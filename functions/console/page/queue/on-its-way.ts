import type { QueueItem } from '../api/contract.ts';

/** The reply is approved and about to leave: nobody has to do anything, though the case is still listed. */
export const isOnItsWay = ({ draftState }: Pick<QueueItem, 'draftState'>): boolean =>
  draftState === 'approved' || draftState === 'sending';
