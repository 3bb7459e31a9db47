import { SECOND_EYES_RISKS } from '../../../../shared/content/vocabulary.ts';
import type { CaseView } from '../api/contract.ts';
import { findGaps } from './gaps.ts';

/** Why a draft can't be approved as it stands; each is a string of the console. */
export type ApprovalBarrier =
  | 'no-draft'
  | 'draft-not-waiting'
  | 'unsaved'
  | 'gaps'
  | 'blocked'
  | 'unacknowledged'
  | 'taken-by-another'
  | 'second-person';

export interface ApprovalSituation {
  /** Text was typed that isn't saved: what would go out is not what stands on the screen. */
  unsaved: boolean;
  /** Marks that were ticked. */
  acknowledged: readonly string[];
  /** The person at the screen, as the API names them; null when not known. */
  me: string | null;
}

/** Everything that stands between a case and "approve", most telling first; empty when it can be approved. */
export function approvalBarriers(
  viewed: CaseView,
  { unsaved, acknowledged, me }: ApprovalSituation,
): ApprovalBarrier[] {
  const { draft } = viewed;
  if (!draft) return ['no-draft'];
  if (draft.state !== 'waiting') return ['draft-not-waiting'];
  const rows: [boolean, ApprovalBarrier][] = [
    [viewed.assignee !== null && me !== null && viewed.assignee !== me, 'taken-by-another'],
    [draft.endorsedBy !== null && draft.endorsedBy === me, 'second-person'],
    [unsaved, 'unsaved'],
    [draft.missing.length > 0 || findGaps(`${draft.subject}\n${draft.body}`).length > 0, 'gaps'],
    [draft.policy.some(({ severity }) => severity === 'block'), 'blocked'],
    [viewed.marks.some((mark) => !acknowledged.includes(mark)), 'unacknowledged'],
  ];
  return rows.flatMap(([stands, barrier]) => (stands ? [barrier] : []));
}

/** Safety, legal threats and A-to-z take two people to approve. */
export const needsSecondEyes = (viewed: CaseView): boolean =>
  SECOND_EYES_RISKS.some((risk) => viewed.risks.includes(risk));

/** May one key send it? Only what nobody has to think about: nothing in the way, nothing to look at, nothing ticked. */
export function isClean(viewed: CaseView, situation: ApprovalSituation): boolean {
  return (
    approvalBarriers(viewed, situation).length === 0 &&
    viewed.draft?.policy.length === 0 &&
    viewed.marks.length === 0 &&
    viewed.risks.length === 0
  );
}
