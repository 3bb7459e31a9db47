import { useId, useState } from 'preact/hooks';
import { REPLY_LANGUAGES } from '../../../../shared/content/vocabulary.ts';
import type { Named } from '../api/contract.ts';
import { Choice } from '../screen/choice.tsx';
import { FilePicker } from '../screen/file-picker.tsx';
import { useWords } from '../screen/words-context.ts';

export interface NewManual {
  store: string;
  title: string;
  /** Null for one that speaks all languages, or none. */
  language: string | null;
}

interface ManualFormProps {
  stores: readonly Named[];
  busy: boolean;
  /** @returns whether it is kept */
  onAdd: (manual: NewManual, file: File) => Promise<boolean>;
}

/** Asks what a file is, then for the file, which is kept at once. */
export function ManualForm({ stores, busy, onAdd }: ManualFormProps) {
  const { say, languageName } = useWords();
  const rule = useId();
  const [title, setTitle] = useState('');
  const [chosenStore, setStore] = useState('');
  const [language, setLanguage] = useState('');
  const store = chosenStore || (stores[0]?.id ?? '');
  const add = async (file: File) => {
    if (await onAdd({ store, title: title.trim(), language: language || null }, file)) setTitle('');
  };
  return (
    <section class="manual-form" aria-label={say('manuals.add')}>
      <input
        class="subject"
        aria-label={say('manuals.title')}
        placeholder={say('manuals.title')}
        value={title}
        maxLength={200}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div class="case-line">
        <Choice
          label={say('queue.store')}
          value={store}
          options={stores.map(({ id, name }) => ({ value: id, text: name }))}
          onChoose={setStore}
        />
        <Choice
          label={say('manuals.language')}
          value={language}
          options={[
            { value: '', text: say('manuals.any-language') },
            ...REPLY_LANGUAGES.map((code) => ({ value: code, text: languageName(code) })),
          ]}
          onChoose={setLanguage}
        />
        <FilePicker
          label={say('manuals.add')}
          disabled={busy || title.trim() === '' || store === ''}
          describedBy={rule}
          onFile={(file) => void add(file)}
        />
        <span class="quiet attachment-rule" id={rule}>
          {say('manuals.rule')}
        </span>
      </div>
    </section>
  );
}
