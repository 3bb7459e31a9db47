import type { CaseEvent } from '../case/case-event.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../content/vocabulary.ts';
import { type EditDistance, editDistance } from '../draft/edit-distance.ts';
import type { EvidenceDraft } from './evidence-content.ts';

export interface DraftChanges {
  n: number;
  /** Against what the template itself would have said; null for a text that no template began. */
  fromTemplate: EditDistance | null;
  /** Against the draft whose place it took by an edit. */
  fromDraft: (EditDistance & { n: number }) | null;
}

/** What people changed in each draft. Told from the texts, so that nothing has to be stored twice. */
export function draftChanges(
  drafts: readonly Pick<EvidenceDraft, 'n' | 'body' | 'rendered' | 'language'>[],
  events: readonly CaseEvent[],
): DraftChanges[] {
  return drafts.map(({ n, body, rendered, language }) => {
    const words = languageOf(language);
    const before = drafts.find((draft) => draft.n === editedDraft(n, events));
    return {
      n,
      fromTemplate: rendered === null ? null : editDistance(rendered, body, words),
      fromDraft: before ? { n: before.n, ...editDistance(before.body, body, words) } : null,
    };
  });
}

/** The draft that an edit replaced: its end and the new one's beginning were written at once. */
function editedDraft(n: number, events: readonly CaseEvent[]): number | null {
  const created = events.find((event) => event.type === 'draft-created' && event.data.n === n);
  const ended = events.findLast(
    (event) =>
      event.type === 'draft-superseded' &&
      event.data.cause === 'edited' &&
      event.at === created?.at &&
      event.seq < created.seq,
  );
  return ended?.type === 'draft-superseded' ? ended.data.n : null;
}

const languageOf = (language: string): ReplyLanguage => REPLY_LANGUAGES.find((known) => known === language) ?? 'en';
