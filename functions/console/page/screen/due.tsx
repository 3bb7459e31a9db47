import { countdown, shortDuration } from '../words/countdown.ts';
import { shownTime } from '../words/local-time.ts';
import { useWords } from './words-context.ts';

/** What is left of the 24 hours, coloured by how pressing it is. */
export function Due({ at, now, marketplace = null }: { at: string; now: number; marketplace?: string | null }) {
  const { say, locale } = useWords();
  const left = countdown(at, now);
  const time = shortDuration(left);
  const title = say('queue.due', { time: shownTime(at, { now, locale, marketplace }).long });
  return (
    <span class={`due due-${left.urgency}`} title={title}>
      {left.urgency === 'overdue' ? say('queue.overdue', { time }) : time}
    </span>
  );
}
