import type { QueueFilter } from '../api/api.ts';
import type { Named } from '../api/contract.ts';
import { problemWords } from '../api/problem-words.ts';
import { useWords } from '../screen/words-context.ts';
import { QueueCard } from './queue-card.tsx';
import { QueueFilters } from './queue-filters.tsx';
import type { Queue } from './use-queue.ts';

interface QueueListProps {
  queue: Queue;
  filter: QueueFilter;
  stores: readonly Named[];
  currentId: string | null;
  me: string | null;
  now: number;
  hasUnsaved: (id: string) => boolean;
  onFilter: (filter: QueueFilter) => void;
  onOpen: (id: string) => void;
}

export function QueueList({ queue, filter, stores, currentId, me, now, hasUnsaved, onFilter, onOpen }: QueueListProps) {
  const words = useWords();
  const { say } = words;
  return (
    <nav class="queue" aria-label={say('queue.title')}>
      <QueueFilters filter={filter} stores={stores} onFilter={onFilter} />
      {queue.problem !== null && (
        <p class="notice notice-warn" role="status">
          {say('queue.stale', { reason: problemWords(queue.problem, words) })}
        </p>
      )}
      <ul class="cards">
        {queue.items.map((item) => (
          <QueueCard
            key={item.id}
            item={item}
            now={now}
            me={me}
            current={item.id === currentId}
            unsaved={hasUnsaved(item.id)}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {queue.loaded && queue.items.length === 0 && (
        <p class="empty">{say(filter.state === '' ? 'queue.empty.waiting' : 'queue.empty')}</p>
      )}
      {!queue.loaded && queue.problem === null && <p class="empty">{say('app.loading')}</p>}
      {queue.more && (
        <button type="button" class="button load-more" onClick={queue.loadMore}>
          {say('queue.more')}
        </button>
      )}
    </nav>
  );
}
