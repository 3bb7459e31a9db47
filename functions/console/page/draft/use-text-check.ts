import { useEffect, useState } from 'preact/hooks';
import type { CaseView, TextCheck } from '../api/contract.ts';
import { useServices } from '../screen/services.ts';
import { editedDraft } from './reply-mode.ts';
import type { DraftText } from './use-draft-text.ts';

/** A pause in typing; each letter would be a call. */
const PAUSE_MILLISECONDS = 600;

export interface CheckedText extends TextCheck {
  subject: string;
  body: string;
}

export type CheckStanding =
  /** The text on the screen was checked. */
  | 'checked'
  | 'checking'
  /** The last check did not work; what it would have said, saving says. */
  | 'unchecked';

/**
 * The last text of this case that was checked and what was found in it: of what is being typed once there is a pause, else
 * of the saved draft. A check that fails is nobody's problem while they write: the findings before stay.
 */
export function useTextCheck(viewed: CaseView, text: DraftText): { last: CheckedText; standing: CheckStanding } {
  const { api } = useServices();
  const [typed, setTyped] = useState<CheckedText | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { id } = viewed;
  const { subject, body, unsaved } = text;
  const key = JSON.stringify([subject, body]);

  useEffect(() => {
    if (!unsaved) {
      setTyped(null);
      setFailed(null);
      return;
    }
    let superseded = false;
    const check = async () => {
      try {
        const found = await api.checkText(id, { subject: subject.trim() || undefined, body });
        if (!superseded) setTyped({ subject, body, ...found });
      } catch {
        if (!superseded) setFailed(key);
      }
    };
    const timer = setTimeout(() => void check(), PAUSE_MILLISECONDS);
    return () => {
      superseded = true;
      clearTimeout(timer);
    };
  }, [api, id, key, unsaved]);

  const draft = editedDraft(viewed);
  const saved = {
    subject: draft?.subject ?? '',
    body: draft?.body ?? '',
    findings: draft?.policy ?? [],
    gaps: draft?.gaps ?? [],
  };
  if (!unsaved) return { last: saved, standing: 'checked' };
  const last = typed ?? saved;
  if (last.body === body && last.subject === subject) return { last, standing: 'checked' };
  return { last, standing: failed === key ? 'unchecked' : 'checking' };
}
