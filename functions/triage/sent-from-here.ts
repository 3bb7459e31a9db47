import type { CaseStore, StoredCase } from '../../shared/case/case-store.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/** Draft states in which the reply may have reached Amazon, who then sends a copy of it. */
const MAY_HAVE_GONE = ['sending', 'uncertain', 'submitted', 'delivered', 'bounced'];
/** Amazon may cut a copy: with less of a reply than this it could be any that begins alike. */
const COMPARED_SHARE = 0.8;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The same words, whatever became of spaces and line breaks; the end may be missing. */
function showsReply(shown: string, sent: string): boolean {
  return shown.includes(sent) || (shown.length >= sent.length * COMPARED_SHARE && sent.startsWith(shown));
}

/** Whether a copy of a reply shows one that this pipeline sent: then it answers nothing that is not answered already. */
export async function sentFromHere(
  copy: DescribedMail,
  stored: StoredCase,
  cases: Pick<CaseStore, 'history'>,
): Promise<boolean> {
  const gone = stored.state.drafts.filter((draft) => MAY_HAVE_GONE.includes(draft.state)).map((draft) => draft.n);
  if (gone.length === 0) return false;
  const shown = letters(copy.text);
  if (shown === '') return false;
  const history = await cases.history(stored.state.id);
  return (history?.drafts ?? []).some((draft) => gone.includes(draft.n) && showsReply(shown, letters(draft.body)));
}
