import type { DraftAttachment } from '../../shared/case/case-content.ts';
import type { CaseHistory } from '../../shared/case/case-store.ts';
import { badRequest } from '../../shared/http/problem.ts';
import { caseAttachments } from './case-attachments.ts';

/** Files that were kept with this case's drafts, by their numbers, for a new draft. @throws 400 for any other number */
export function attachedFiles(history: CaseHistory, numbers: readonly number[]): DraftAttachment[] {
  const files = caseAttachments(history);
  return [...new Set(numbers)].map((n) => {
    const source = files.find((file) => file.n === n)?.source;
    if (source?.of === 'draft') return source.file;
    const message = source ? 'came with a message; upload it to send it' : 'is no attachment of this case';
    throw badRequest(`attachments: ${n} ${message}`, {
      fields: [{ field: 'attachments', message: `${n} ${message}` }],
    });
  });
}
