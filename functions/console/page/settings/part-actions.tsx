import { useState } from 'preact/hooks';
import type { Setting } from '../api/settings-contract.ts';
import { Dialog } from '../screen/dialog.tsx';
import { useWords } from '../screen/words-context.ts';
import { isChanged } from './content-changes.ts';
import type { SettingRow } from './setting-kinds.ts';
import type { PartPath } from './setting-parts.ts';
import type { usePartActions } from './use-part-actions.ts';
import type { PartText } from './use-part-text.ts';

interface PartActionsProps {
  row: SettingRow;
  setting: Setting;
  path: PartPath;
  part: PartText;
  actions: ReturnType<typeof usePartActions>;
  onSave: () => void;
  onPreview: () => void;
}

/** The buttons under the editor. */
export function PartActions({ row, setting, path, part, actions, onSave, onPreview }: PartActionsProps) {
  const { say } = useWords();
  const [restoring, setRestoring] = useState(false);
  return (
    <footer class="setting-actions">
      <button type="button" class="button button-primary" disabled={!part.unsaved || actions.busy} onClick={onSave}>
        {say('settings.save')} <kbd>Ctrl S</kbd>
      </button>
      {row.kind === 'templates' && (
        <button type="button" class="button" disabled={!part.unsaved || actions.busy} onClick={onPreview}>
          {say('settings.preview')}
        </button>
      )}
      {part.unsaved && (
        <button type="button" class="link" disabled={actions.busy} onClick={part.discard}>
          {say('draft.revert')}
        </button>
      )}
      <span class="spread" />
      {row.ships && isChanged(setting.changes, path) && (
        <button type="button" class="button" disabled={actions.busy} onClick={() => setRestoring(true)}>
          {say('settings.restore')}
        </button>
      )}
      <span class={part.unsaved ? 'badge badge-unsaved' : 'quiet'}>
        {say(part.unsaved ? 'draft.unsaved' : 'draft.saved')}
      </span>
      {restoring && (
        <Dialog
          title={say('settings.restore')}
          onClose={() => setRestoring(false)}
          actions={
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                setRestoring(false);
                void actions.restore();
              }}
            >
              {say('settings.restore')}
            </button>
          }
        >
          <p>{say('settings.restore.text')}</p>
        </Dialog>
      )}
    </footer>
  );
}
