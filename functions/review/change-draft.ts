import type { StoredCase } from '../../shared/case/case-store.ts';
import type { ChangeDependencies } from '../../shared/case/change-case.ts';
import type { StoreDirectory } from '../../shared/content/store-directory.ts';
import { promisedAnswerBy } from '../../shared/draft/holding-promise.ts';
import { etagOf } from '../../shared/http/etag.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type CaseResponse, caseResponse } from './case-response.ts';
import { type CallerChange, changeCaseForCaller } from './change-case-for-caller.ts';
import type { Drafting } from './drafting.ts';
import { type DraftEdit, type EditContext, editDraft } from './edit-draft.ts';
import type { ReviewDependencies } from './review-dependencies.ts';

export type LoadedChange = ChangeDependencies & { stores: StoreDirectory };

/** All that an edit of this case is made from. @throws 404 */
export async function editContext(
  { state }: Pick<StoredCase, 'state'>,
  { cases, stores, clock }: LoadedChange,
  { orders, newRmaNumber }: Pick<ReviewDependencies, 'orders' | 'newRmaNumber'>,
): Promise<EditContext> {
  const history = await cases.history(state.id);
  if (!history) throw notFound('There is no such case.');
  return {
    history,
    store: stores.byId(state.store),
    order: state.orderId === null ? null : await orders.read(state.orderId, state.store),
    answerBy: promisedAnswerBy(clock.now()),
    newRmaNumber: () => newRmaNumber(state.store),
  };
}

/**
 * Writes a new draft for somebody who read the one before.
 * @param makeEdit says what changes, given the case as it stands; called again when another change came first
 */
export async function changeDraft(
  request: Pick<CallerChange, 'caseId' | 'ifMatch' | 'caller'>,
  makeEdit: (context: EditContext, drafting: Drafting) => Promise<DraftEdit> | DraftEdit,
  dependencies: ReviewDependencies,
): Promise<{ draft: NonNullable<CaseResponse['draft']>; etag: string }> {
  const [change, drafting] = await Promise.all([dependencies.loadChange(), dependencies.loadDrafting()]);
  await changeCaseForCaller(change, {
    ...request,
    prepare: async (stored) => {
      const context = await editContext(stored, change, dependencies);
      return editDraft(await makeEdit(context, drafting), context, drafting);
    },
  });
  const history = await change.cases.history(request.caseId);
  const draft = history && caseResponse(history, drafting.drafter).draft;
  if (!draft) throw notFound('This case has no draft.');
  return { draft, etag: etagOf(history.state.version) };
}
