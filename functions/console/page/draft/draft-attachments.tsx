import { useEffect, useState } from 'preact/hooks';
import type { CaseView, Manual } from '../api/contract.ts';
import type { CaseActions } from '../case/use-case-actions.ts';
import { AttachmentList } from '../screen/attachment-list.tsx';
import { Choice } from '../screen/choice.tsx';
import { FilePicker } from '../screen/file-picker.tsx';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { editedDraft } from './reply-mode.ts';

interface DraftAttachmentsProps {
  viewed: CaseView;
  actions: CaseActions;
  editable: boolean;
  /** Who attaches has the case, as who types has. */
  onAttach: () => void;
}

/** The files that go out with the reply. A change makes a new draft, with what was typed in it. */
export function DraftAttachments({ viewed, actions, editable, onAttach }: DraftAttachmentsProps) {
  const { say } = useWords();
  const manuals = useManuals(viewed.store, editable);
  const language = viewed.draft?.language ?? null;
  const attachments = editedDraft(viewed)?.attachments ?? [];
  if (!editable && attachments.length === 0) return null;

  const remove = (n: number) => {
    onAttach();
    void actions.keepAttachments(attachments.filter((file) => file.n !== n).map((file) => file.n));
  };

  return (
    <section class="draft-attachments" aria-label={say('attachment.of-reply')}>
      <AttachmentList
        caseId={viewed.id}
        attachments={attachments}
        disabled={actions.busy}
        onRemove={editable ? remove : undefined}
      />
      {editable && (
        <div class="case-line">
          <FilePicker
            label={say('attachment.add')}
            disabled={actions.busy}
            describedBy="attachment-rule"
            onFile={(file) => {
              onAttach();
              void actions.attachFile(file);
            }}
          />
          {manuals.length > 0 && (
            <Choice
              label={say('attachment.manual')}
              value=""
              disabled={actions.busy}
              options={[{ value: '', text: say('attachment.manual') }, ...manualOptions(manuals, language)]}
              onChoose={(manual) => {
                if (!manual) return;
                onAttach();
                void actions.attachManual(manual);
              }}
            />
          )}
          <span class="quiet attachment-rule" id="attachment-rule">
            {say('attachment.rule')}
          </span>
        </div>
      )}
    </section>
  );
}

/** Those in the reply's language, or in none, come first. */
function manualOptions(manuals: readonly Manual[], language: string | null) {
  const fits = (manual: Manual) => manual.language === null || manual.language === language;
  return manuals
    .toSorted((a, b) => Number(fits(b)) - Number(fits(a)) || a.title.localeCompare(b.title))
    .map(({ id, title, language: of }) => ({ value: id, text: of ? `${title} (${of})` : title }));
}

/** Files that the store keeps ready; none where they can't be read, because a file can be uploaded as well. */
function useManuals(store: string, wanted: boolean): Manual[] {
  const { api } = useServices();
  const [manuals, setManuals] = useState<Manual[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    api.manuals(store).then(
      (items) => !left && setManuals(items),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [api, store, wanted]);
  return manuals;
}
