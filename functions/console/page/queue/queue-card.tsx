import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem } from '../api/contract.ts';
import { Due } from '../screen/due.tsx';
import { Reminder } from '../screen/reminder.tsx';
import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { shortSubject } from '../words/short-subject.ts';
import { isOnItsWay } from './on-its-way.ts';

/** Draft states that a reviewer should know of before they open the case. */
const TOLD_DRAFT_STATES: readonly string[] = ['approved', 'sending', 'uncertain', 'bounced'];

interface QueueCardProps {
  item: QueueItem;
  now: number;
  /** Where J and K stand. */
  current: boolean;
  me: string | null;
  unsaved: boolean;
  onOpen: (id: string) => void;
}

/** A case in the list: enough to know what it is about and how long there is. */
export function QueueCard({ item, now, current, me, unsaved, onOpen }: QueueCardProps) {
  const { say, name } = useWords();
  const { personName, storeName } = useServices();
  const card = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const category = item.category ?? 'none';
  return (
    <li>
      <button
        ref={card}
        type="button"
        class={isOnItsWay(item) ? 'card card-settled' : 'card'}
        aria-current={current ? 'true' : undefined}
        data-case={item.id}
        onClick={() => onOpen(item.id)}
      >
        <span class="card-line">
          <span class={`category category-${category}`}>
            {item.category ? name('category', item.category) : say('queue.uncategorised')}
          </span>
          {(item.priority === 'urgent' || item.priority === 'high') && (
            <span class={`badge badge-${item.priority}`}>{name('priority', item.priority)}</span>
          )}
          {item.reminder && <Reminder dueAt={item.reminder.dueAt} now={now} marketplace={item.marketplace} />}
          <span class="spread" />
          {item.state !== 'waiting' && <span class="badge">{name('state', item.state)}</span>}
          {item.draftState && TOLD_DRAFT_STATES.includes(item.draftState) && (
            <span class="badge">{name('draft-state', item.draftState)}</span>
          )}
          {item.dueAt && !isOnItsWay(item) && <Due at={item.dueAt} now={now} marketplace={item.marketplace} />}
        </span>
        <span class="card-subject">
          {item.buyerName && <bdi class="card-buyer">{item.buyerName}</bdi>}
          <bdi>{shortSubject(item.subject ?? '', item.orderId) || say('case.no-subject')}</bdi>
        </span>
        {item.snippet && <bdi class="card-snippet">{item.snippet}</bdi>}
        <span class="card-line card-foot">
          <span class="card-store" title={item.store}>
            {storeName(item.store)}
          </span>
          <span class="order">{item.orderId ?? say('case.order.none')}</span>
          <span class="spread" />
          {unsaved && <span class="badge badge-unsaved">{say('queue.unsaved')}</span>}
          {item.assignee && (
            <span class={item.assignee === me ? 'badge badge-mine' : 'badge'}>
              {item.assignee === me ? say('queue.mine') : personName(item.assignee)}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
