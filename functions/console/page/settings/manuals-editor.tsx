import { useState } from 'preact/hooks';
import { problemWords } from '../api/problem-words.ts';
import { keptManualsSchema } from '../api/settings-contract.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { fileFacts } from '../words/file-facts.ts';
import { ManualForm } from './manual-form.tsx';

interface ManualsEditorProps {
  /** The setting as it holds. */
  value: unknown;
  reload: () => Promise<unknown>;
}

/** The files that stores keep ready to attach. Each change is kept at once: a file can't wait in a text. */
export function ManualsEditor({ value, reload }: ManualsEditorProps) {
  const words = useWords();
  const { say, languageName } = words;
  const { api, stores, storeName, toast } = useServices();
  const [busy, setBusy] = useState(false);
  const manuals = keptManualsSchema.parse(value);

  const run = async (call: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    try {
      await call();
      await reload();
      return true;
    } catch (error) {
      toast({ kind: 'problem', text: problemWords(error, words) });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <ManualForm stores={stores} busy={busy} onAdd={(manual, file) => run(() => api.addManual(manual, file))} />
      {manuals.length === 0 && <p class="quiet">{say('manuals.none')}</p>}
      <ul class="manuals">
        {manuals.map((manual) => (
          <li key={manual.id}>
            <span>
              <strong>{manual.title}</strong> <bdi>{manual.name}</bdi>
              <br />
              <span class="quiet">
                {storeName(manual.store)} ·{' '}
                {manual.language ? languageName(manual.language) : say('manuals.any-language')} · {fileFacts(manual)}
              </span>
            </span>
            <button
              type="button"
              class="button button-small"
              disabled={busy}
              aria-label={say('attachment.remove', { name: manual.title })}
              onClick={() => void run(() => api.removeManual(manual.id))}
            >
              {say('manuals.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
