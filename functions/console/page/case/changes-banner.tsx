import type { CaseEvent } from '../api/contract.ts';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';
import { actorId } from './case-changes.ts';
import { useActorName } from './use-actor-name.ts';

interface ChangesBannerProps {
  changes: readonly CaseEvent[];
  me: string | null;
  now: number;
  /** There is typed text, which the change did not touch. */
  textKept: boolean;
  onDismiss: () => void;
}

/** Says what others did to the case that is being read: the answer may have to be another one now. */
export function ChangesBanner({ changes, me, now, textKept, onDismiss }: ChangesBannerProps) {
  const { say, name } = useWords();
  const actorName = useActorName(me);
  if (changes.length === 0) return null;
  return (
    <section class="notice notice-info" role="alert">
      <p>
        <strong>{say('case.changed')}</strong> {textKept && say('case.changed.kept')}
      </p>
      <ul>
        {changes.map((event) => (
          <li key={event.seq}>
            <Time at={event.at} now={now} /> {name('event', event.type, { to: actorName(String(event.data.to ?? '')) })}
            {actorId(event.actor) !== null && `, ${actorName(event.actor)}`}
          </li>
        ))}
      </ul>
      <button type="button" class="button button-small" onClick={onDismiss}>
        {say('app.dismiss')}
      </button>
    </section>
  );
}
