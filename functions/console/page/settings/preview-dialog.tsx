import type { TemplatePreview } from '../api/settings-contract.ts';
import { Dialog } from '../screen/dialog.tsx';
import { useWords } from '../screen/words-context.ts';

interface PreviewDialogProps {
  items: readonly TemplatePreview[];
  onClose: () => void;
}

/** What drafts of cases on record would become with the templates as they are typed; those that stay the same are counted. */
export function PreviewDialog({ items, onClose }: PreviewDialogProps) {
  const { say, name, languageName } = useWords();
  const different = items.filter(
    ({ changes, problem }) => problem !== null || changes.some(({ kind }) => kind !== 'same'),
  );
  return (
    <Dialog title={say('settings.preview')} onClose={onClose}>
      <p>{say('settings.preview.count', { count: different.length, all: items.length })}</p>
      <ul class="preview">
        {different.map(({ caseId, orderId, template, language, changes, problem }) => (
          <li key={caseId}>
            <h3>
              {name('scenario', template)} · {languageName(language)} <span class="quiet">{orderId}</span>
            </h3>
            {problem !== null && <p class="notice notice-warn">{problem}</p>}
            <p class="preview-text">
              {changes.map(({ kind, text }, index) =>
                kind === 'added' ? (
                  <ins key={index}>{text}</ins>
                ) : kind === 'removed' ? (
                  <del key={index}>{text}</del>
                ) : (
                  text
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
