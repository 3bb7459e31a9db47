import { useState } from 'preact/hooks';
import { writeAddress } from '../screen/address.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { SETTING_ROWS } from './setting-kinds.ts';
import { SettingPane } from './setting-pane.tsx';

interface SettingsScreenProps {
  /** Others are shown whose business it is; the API refuses them anyhow. */
  mayChange: boolean;
  kind: string;
  part: string;
  now: number;
  onPart: (kind: string, part: string) => void;
}

/** Where leads change how the pipeline works: the settings on the left, one of them as text beside it. */
export function SettingsScreen({ mayChange, kind, part, now, onPart }: SettingsScreenProps) {
  const { say, name } = useWords();
  const { unsavedTexts } = useServices();
  const [, setTouched] = useState(0);
  const unsaved = unsavedTexts.ids();
  const row = SETTING_ROWS.find((one) => one.kind === kind) ?? SETTING_ROWS[0];
  const back = (
    <a class="settings-back" href={`#${writeAddress({ screen: 'queue' })}`}>
      ← {say('queue.title')}
    </a>
  );
  if (!mayChange)
    return (
      <main class="nothing-open">
        <p>{say('settings.leads')}</p>
        {back}
      </main>
    );
  return (
    <main class="settings">
      <nav class="settings-kinds" aria-label={say('settings.title')}>
        {back}
        <ul>
          {SETTING_ROWS.map((one) => (
            <li key={one.kind}>
              <a
                class="card"
                href={`#${writeAddress({ screen: 'settings', kind: one.kind, part: '' })}`}
                aria-current={one === row ? 'page' : undefined}
              >
                <span class="card-line">
                  <strong>{name('setting', one.kind)}</strong>
                  <span class="spread" />
                  {unsaved.some((id) => id.startsWith(`settings/${one.kind}/`)) && (
                    <span class="badge badge-unsaved">{say('queue.unsaved')}</span>
                  )}
                </span>
                <span class="quiet">{name('setting-hint', one.kind)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {row && (
        <SettingPane
          key={row.kind}
          row={row}
          part={part}
          now={now}
          onPart={(next) => onPart(row.kind, next)}
          onUnsaved={() => setTouched((count) => count + 1)}
        />
      )}
    </main>
  );
}
