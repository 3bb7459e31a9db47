import type { SettingVersion } from '../api/settings-contract.ts';
import { useActorName } from '../case/use-actor-name.ts';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';

interface PartNoticesProps {
  /** Saved by somebody else meanwhile, as far as it is known which. */
  theirs: SettingVersion | null;
  moved: boolean;
  onTakeTheirs: () => void;
}

/** Says that somebody was quicker: the typed text is kept, and whoever typed it decides. */
export function PartNotices({ theirs, moved, onTakeTheirs }: PartNoticesProps) {
  const { say } = useWords();
  const actorName = useActorName(useServices().me);
  if (!theirs && !moved) return null;
  return (
    <section class="notice notice-warn" role="alert">
      <p>
        {theirs
          ? say('settings.conflict', { name: actorName(theirs.actor), version: theirs.version })
          : say('settings.moved')}{' '}
        {say(moved ? 'settings.conflict.same' : 'settings.conflict.elsewhere')}
      </p>
      {moved && (
        <button type="button" class="button button-small" onClick={onTakeTheirs}>
          {say('settings.theirs')}
        </button>
      )}
    </section>
  );
}
