import type { DraftAttachment } from '../../shared/case/case-content.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import type { TrustLevel } from '../../shared/mail/described-mail.ts';

/** A file of a case, as the API numbers it. */
export interface CaseAttachment {
  n: number;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  /** Why a person should not open it; null when nothing speaks against it. */
  danger: string | null;
  /** Where its bytes lie: in the original of a message (its place there, from 0), or kept with a draft. */
  source: { of: 'message'; message: number; index: number } | { of: 'draft'; file: DraftAttachment };
}

/** A file that looks harmless is not, where its mail may be anybody's. */
const DANGER_OF_SENDER: Partial<Record<TrustLevel, string>> = {
  virus: 'the virus scan found something in its mail',
  spam: 'its mail was judged to be spam',
  unproven: 'nothing proves that its mail came through Amazon',
};

/**
 * Every file of a case, numbered from 1 in the order in which it came. Nothing ever leaves the record, so a number stays
 * the same file; one that several drafts carry on is one file.
 */
export function caseAttachments({ events, messages, drafts }: CaseHistory): CaseAttachment[] {
  const files: CaseAttachment[] = [];
  const kept = new Set<string>();
  for (const event of events) {
    if (event.type === 'message-received') {
      const message = messages.find(({ n }) => n === event.data.n);
      message?.mail.attachments.forEach((file, index) => {
        const danger = DANGER_OF_SENDER[message.mail.trust.level] ?? file.danger;
        files.push({ ...file, danger, n: files.length + 1, source: { of: 'message', message: message.n, index } });
      });
    }
    if (event.type === 'draft-created') {
      for (const file of drafts.find(({ n }) => n === event.data.n)?.attachments ?? []) {
        if (kept.has(file.stored.key)) continue;
        kept.add(file.stored.key);
        const { name, type, bytes, sha256 } = file;
        files.push({ n: files.length + 1, name, type, bytes, sha256, danger: null, source: { of: 'draft', file } });
      }
    }
  }
  return files;
}
