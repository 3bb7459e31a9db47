import type { SettingVersion } from '../api/settings-contract.ts';
import { useActorName } from '../case/use-actor-name.ts';
import { useServices } from '../screen/services.ts';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';

interface VersionListProps {
  versions: readonly SettingVersion[];
  now: number;
  /** The version on the screen. */
  shown: number;
  onShow: (version: SettingVersion) => void;
}

/** Who changed the setting and when; choosing a version shows it. */
export function VersionList({ versions, now, shown, onShow }: VersionListProps) {
  const { say } = useWords();
  const actorName = useActorName(useServices().me);
  return (
    <section class="setting-side">
      <h2>{say('settings.versions')}</h2>
      {versions.length === 0 && <p class="quiet">{say('settings.versions.none')}</p>}
      <ol>
        {versions.map((one, index) => (
          <li key={one.version}>
            <button
              type="button"
              class="setting-version"
              aria-current={one.version === shown ? 'true' : undefined}
              onClick={() => onShow(one)}
            >
              <span>
                <strong>{say('settings.version', { version: one.version })}</strong>
                {index === 0 && <span class="badge badge-mine">{say('settings.version.holds')}</span>}
              </span>
              <span class="quiet">
                {actorName(one.actor)} · <Time at={one.at} now={now} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
