import type { ReplyDraft } from '../draft/draft.ts';
import type { Offer } from '../draft/offers.ts';
import { type CaseKey, type DraftContent, replyHash } from './case-content.ts';
import type { DraftProposal } from './decide/receive-mail.ts';

/** The gap of a reply to someone whose relay address is not known: it can only be answered in Seller Central. */
export const MISSING_RECIPIENT = 'recipient';

export interface ProposedDraft {
  proposal: DraftProposal;
  /** Without its number, which the case gives it. */
  content: Omit<DraftContent, 'n'>;
}

/** Binds a draft's content to the hash that an approval will name. */
export function proposeDraft(
  key: CaseKey,
  draft: Omit<DraftContent, 'n' | 'to' | 'template'> & { to: string | null; template: ReplyDraft['template'] | null },
  offers: readonly Offer[],
  versions: Record<string, string>,
): ProposedDraft {
  const missing = draft.to === null ? [...draft.missing, MISSING_RECIPIENT] : draft.missing;
  const content = { ...draft, to: draft.to ?? '', missing };
  return {
    content,
    proposal: {
      template: draft.template,
      language: draft.language,
      missing,
      findings: draft.findings.map(({ rule, severity }) => ({ rule, severity })),
      offers: [...offers],
      contentHash: replyHash(key, content),
      versions,
    },
  };
}

/** A return number is one case's alone: the write of a case that would give another's again is refused. */
export const rmaClaims = (rmaNumber: string | null | undefined): string[] => (rmaNumber ? [`rma:${rmaNumber}`] : []);

/** References of an answer: those of the message answered, and the message itself (RFC 5322, 3.6.4). */
export const answerReferences = (mail: { messageId: string | null; references: readonly string[] }): string[] => [
  ...new Set([...mail.references, ...(mail.messageId === null ? [] : [mail.messageId])]),
];
