import type { CaseStore, StoredCase } from '../../shared/case/case-store.ts';
import type { DescribedMail } from '../../shared/mail/described-mail.ts';

/** Draft states in which the reply may have reached Amazon, who then sends a copy of it. */
const MAY_HAVE_GONE = ['sending', 'uncertain', 'submitted', 'delivered', 'bounced'];
/** Amazon may wrap or cut a copy: so many first letters are enough to know one's own words again. */
const COMPARED_LETTERS = 120;

const letters = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, COMPARED_LETTERS)
    .toLowerCase();

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
  return (history?.drafts ?? []).some(
    (draft) => gone.includes(draft.n) && letters(draft.body).startsWith(shown.slice(0, COMPARED_LETTERS)),
  );
}
