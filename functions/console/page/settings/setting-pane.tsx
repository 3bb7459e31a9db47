import { useMemo, useState } from 'preact/hooks';
import { problemWords } from '../api/problem-words.ts';
import type { SettingVersion } from '../api/settings-contract.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { ChangedParts } from './changed-parts.tsx';
import { ManualsEditor } from './manuals-editor.tsx';
import { OldVersion } from './old-version.tsx';
import { PartChoice } from './part-choice.tsx';
import { PartEditor } from './part-editor.tsx';
import { textOf } from './part-text.ts';
import type { SettingRow } from './setting-kinds.ts';
import { partName, partNamed, partsOf, valueAt } from './setting-parts.ts';
import { unsavedSettings } from './unsaved-settings.ts';
import { useSetting } from './use-setting.ts';
import { VersionList } from './version-list.tsx';

interface SettingPaneProps {
  row: SettingRow;
  /** Named by the address. */
  part: string;
  now: number;
  onPart: (part: string) => void;
  onUnsaved: () => void;
}

/** One setting: as it holds, its parts, and what it was before. */
export function SettingPane({ row, part, now, onPart, onUnsaved }: SettingPaneProps) {
  const words = useWords();
  const { say, name } = words;
  const { api, toast, unsavedTexts } = useServices();
  const kept = unsavedSettings(unsavedTexts, row.kind);
  const { setting, versions, problem, reload } = useSetting(row.kind);
  const [old, setOld] = useState<{ by: SettingVersion; value: unknown } | null>(null);
  const parts = useMemo(() => partsOf(row, setting?.value), [row, setting]);
  const path = useMemo(() => partNamed(part, parts), [part, parts]);

  const show = async (by: SettingVersion) => {
    if (by.version === setting?.version) return setOld(null);
    try {
      setOld({ by, value: (await api.settings.read(row.kind, by.version)).value });
    } catch (error) {
      toast({ kind: 'problem', text: problemWords(error, words) });
    }
  };

  return (
    <>
      <section class="setting" id="conversation" aria-label={name('setting', row.kind)}>
        <header class="setting-head">
          <h1>{name('setting', row.kind)}</h1>
          {setting && (
            <span class="quiet">
              {setting.version === 0
                ? say('settings.version.shipped')
                : say('settings.version', { version: setting.version })}
            </span>
          )}
          <span class="spread" />
          {setting && <PartChoice row={row} parts={parts} changes={setting.changes} path={path} onChoose={onPart} />}
        </header>
        <p class="quiet">{name('setting-hint', row.kind)}</p>
        {!setting && problem === null && <p class="quiet">{say('app.loading')}</p>}
        {problem !== null && (
          <p class="notice notice-warn" role="alert">
            {problemWords(problem, words)}
          </p>
        )}
        {setting && old && (
          <OldVersion
            row={row}
            value={old.value}
            by={old.by}
            path={path}
            now={now}
            overUnsaved={kept.read(path) !== null}
            onTake={(text) => {
              // The editor, which is not on the screen now, begins with what was typed and not saved.
              kept.keep(path, { text, basedOn: textOf(valueAt(setting.value, path)) });
              setOld(null);
            }}
            onClose={() => setOld(null)}
          />
        )}
        {setting && !old && row.files && <ManualsEditor value={setting.value} reload={reload} />}
        {setting && !old && !row.files && (
          <PartEditor
            key={partName(path)}
            row={row}
            setting={setting}
            path={path}
            reload={reload}
            onUnsaved={onUnsaved}
          />
        )}
      </section>
      <aside class="setting-aside">
        {setting && (
          <VersionList
            versions={versions}
            now={now}
            shown={old?.by.version ?? setting.version}
            onShow={(by) => void show(by)}
          />
        )}
        {setting && row.ships && <ChangedParts row={row} parts={parts} changes={setting.changes} />}
      </aside>
    </>
  );
}
