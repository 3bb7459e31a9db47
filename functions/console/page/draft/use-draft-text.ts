import { useState } from 'preact/hooks';
import type { CaseView } from '../api/contract.ts';
import { editedDraft } from './reply-mode.ts';
import type { UnsavedText, UnsavedTexts } from './unsaved-texts.ts';

export interface DraftText {
  subject: string;
  body: string;
  /** It differs from what the API holds. */
  unsaved: boolean;
  /** The draft was replaced by someone else while this was being typed. */
  moved: boolean;
  type: (change: { subject?: string; body?: string }) => void;
  discard: () => void;
}

/** The reply as it stands on the screen: what was typed if anything was, else the draft. */
export function useDraftText(viewed: CaseView, kept: UnsavedTexts): DraftText {
  const [typed, setTyped] = useState<UnsavedText | null>(() => kept.read(viewed.id));
  const draft = editedDraft(viewed);
  const saved = { subject: draft?.subject ?? '', body: draft?.body ?? '' };
  const unsaved = typed !== null && (typed.subject !== saved.subject || typed.body !== saved.body);
  const shown = unsaved ? typed : saved;

  const discard = () => {
    kept.forget(viewed.id);
    setTyped(null);
  };

  return {
    subject: shown.subject,
    body: shown.body,
    unsaved,
    moved: unsaved && typed.basedOn !== (draft?.hash ?? ''),
    type(change) {
      const next = { subject: shown.subject, body: shown.body, ...change };
      if (next.subject === saved.subject && next.body === saved.body) return discard();
      const text = { ...next, basedOn: unsaved ? typed.basedOn : (draft?.hash ?? '') };
      kept.keep(viewed.id, text);
      setTyped(text);
    },
    discard,
  };
}
