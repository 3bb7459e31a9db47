import { useRef } from 'preact/hooks';
import type { SettingVersion } from '../api/settings-contract.ts';
import { useActorName } from '../case/use-actor-name.ts';
import { TextEditor } from '../draft/text-editor.tsx';
import { useServices } from '../screen/services.ts';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';
import { isPlain, textOf } from './part-text.ts';
import type { SettingRow } from './setting-kinds.ts';
import { type PartPath, valueAt } from './setting-parts.ts';

interface OldVersionProps {
  row: SettingRow;
  /** The whole setting, as it was. */
  value: unknown;
  by: SettingVersion;
  path: PartPath;
  now: number;
  /** Putting it into the editor would replace what was typed there and not saved. */
  overUnsaved: boolean;
  onTake: (text: string) => void;
  onClose: () => void;
}

/** What a part said in an old version, to read and to put back into the editor. */
export function OldVersion({ row, value, by, path, now, overUnsaved, onTake, onClose }: OldVersionProps) {
  const { say } = useWords();
  const actorName = useActorName(useServices().me);
  const field = useRef<HTMLTextAreaElement>(null);
  const part = valueAt(value, path);
  const text = textOf(part);
  return (
    <>
      <section class="notice notice-info setting-old">
        <p>
          {say('settings.old', { version: by.version, name: actorName(by.actor) })} <Time at={by.at} now={now} />
        </p>
        {!row.files && (
          <button type="button" class="button button-small" onClick={() => onTake(text)}>
            {say(overUnsaved ? 'settings.old.take.over' : 'settings.old.take')}
          </button>
        )}
        <button type="button" class="button button-small" onClick={onClose}>
          {say('settings.old.close')}
        </button>
      </section>
      <div class="setting-scroll">
        <TextEditor
          label={say('settings.text')}
          text={text}
          language="en"
          marks={[]}
          code={!isPlain(part)}
          readOnly
          field={field}
          onInput={() => {}}
        />
      </div>
    </>
  );
}
