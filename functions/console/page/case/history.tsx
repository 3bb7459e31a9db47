import type { CaseEvent } from '../api/contract.ts';
import { Time } from '../screen/time.tsx';
import { useWords } from '../screen/words-context.ts';
import { useActorName } from './use-actor-name.ts';

interface HistoryProps {
  events: readonly CaseEvent[];
  me: string | null;
  marketplace: string | null;
  now: number;
}

/** Everything that happened to the case, newest first, with the start of each event's hash in the chain. */
export function History({ events, me, marketplace, now }: HistoryProps) {
  const { say, name } = useWords();
  const actorName = useActorName(me);
  return (
    <details class="history">
      <summary>
        {say('case.history')} <span class="quiet">{events.length}</span>
      </summary>
      <ol>
        {events.toReversed().map((event) => (
          <li key={event.seq}>
            <Time at={event.at} now={now} marketplace={marketplace} />
            <span class="history-what">
              {name('event', event.type, { to: actorName(String(event.data.to ?? '')) })}
            </span>
            <span class="quiet">{actorName(event.actor)}</span>
            <code title={event.hash}>{event.hash.slice(0, 8)}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
