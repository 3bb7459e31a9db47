import type { CaseHistory } from '../../shared/case/case-store.ts';
import type { StoreDirectory } from '../../shared/content/store-directory.ts';
import type { DraftRequest } from '../../shared/draft/draft-reply.ts';

export interface RecordedDraft {
  caseId: string;
  orderId: string | null;
  request: DraftRequest;
}

/** The last draft of a case that a template began, as it was asked for; null where no template did. */
export function recordedDraft({ state, messages, drafts }: CaseHistory, stores: StoreDirectory): RecordedDraft | null {
  const content = drafts.findLast(({ template, facts }) => template !== null && facts !== null);
  if (!content?.template || !content.facts) return null;
  const answers = state.drafts.find(({ n }) => n === content.n)?.answers;
  const mail = messages.find(({ n }) => n === answers)?.mail;
  const { template, language, facts } = content;
  return {
    caseId: state.id,
    orderId: state.orderId,
    request: {
      template,
      language,
      subject: mail?.subject ?? content.subject,
      facts,
      store: stores.byId(state.store),
      marketplace: state.marketplace,
    },
  };
}
