import { type AcceptedFile, acceptFile, FileRefused } from '../../shared/attachments/accept-file.ts';
import type { DraftAttachment } from '../../shared/case/case-content.ts';
import { editRefusal } from '../../shared/case/decide/review-draft.ts';
import { addCalendarMonths } from '../../shared/clock/calendar-months.ts';
import type { PolicyLimits } from '../../shared/content/policy/policy-schema.ts';
import { checkAttachments } from '../../shared/draft/policy/check-attachments.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { refusalProblem } from './change-case-for-caller.ts';
import { continuedDraft, type DraftEdit, type EditContext } from './edit-draft.ts';
import type { ReviewDependencies } from './review-dependencies.ts';

export interface GivenFile {
  name: string;
  content: Uint8Array;
}

/** A file that a buyer's mail program opens as what its name says. @throws 422 with the rule that it breaks */
export function acceptedFile({ name, content }: GivenFile): AcceptedFile {
  try {
    return acceptFile(name, content);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw refused(error.rule, error.message);
  }
}

/**
 * Keeps an accepted file with the case, write-once and encrypted with its key, and attaches it to the draft. Before the
 * draft is written, for one must never name a file that is not there; but after the core and the limits were asked, for
 * nobody can take away what is locked. Should another change of the case win in between, the file stays, named by nothing,
 * until the case goes.
 * @throws 409 when the case takes no new draft, 422 with the rule that the reply would break
 */
export async function attachFile(
  file: AcceptedFile & { content: Uint8Array },
  { history, store }: EditContext,
  limits: PolicyLimits,
  { records, now, newId, actor }: Pick<ReviewDependencies, 'records' | 'newId'> & { now: string; actor: string },
): Promise<DraftEdit> {
  const { key, state } = history;
  if (!key) throw refused('erased', 'The content of this case was erased.');
  const refusal = editRefusal(state, actor);
  if (refusal) throw refusalProblem(refusal);
  const draft = continuedDraft(history);
  const attached = draft?.attachments ?? [];
  const { content, ...described } = file;
  const [broken] = checkAttachments({ body: draft?.body ?? '', attachments: [...attached, described] }, limits);
  if (broken) throw refused(broken, LIMIT_MESSAGES[broken] ?? `The reply would break the rule ${broken}.`);
  const objectKey = `attachments/${state.id}/${newId()}`;
  const stored = await records.store(objectKey, content, key, addCalendarMonths(now, store.retentionMonths));
  const added: DraftAttachment = { ...described, stored };
  // Templates that speak of an attachment leave its name open.
  const body = draft?.body.includes(NAME_GAP) ? draft.body.replaceAll(NAME_GAP, described.name) : undefined;
  return { attachments: [...attached, added], body };
}

const NAME_GAP = '[[attachment]]';

const LIMIT_MESSAGES: Readonly<Record<string, string>> = {
  'attachment-count': 'A reply takes no more attachments: take one off first.',
  'attachment-size':
    'With this file the mail would be larger than Amazon takes (10 MB once encoded): send a smaller one.',
  'attachment-type': 'Files of this type reach no buyer.',
};

const refused = (code: string, detail: string): ProblemError =>
  new ProblemError({ status: 422, title: 'The file cannot be attached', detail, more: { code } });
