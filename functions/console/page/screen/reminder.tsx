import { shownTime } from '../words/local-time.ts';
import { useWords } from './words-context.ts';

interface ReminderProps {
  dueAt: string;
  now: number;
  marketplace: string | null;
}

/** Marks a case that is answered and yet waits: its holding reply promised more. */
export function Reminder({ dueAt, now, marketplace }: ReminderProps) {
  const { say, locale } = useWords();
  const time = shownTime(dueAt, { now, locale, marketplace }).long;
  return (
    <span class="badge badge-high" title={say('queue.reminder.hint', { time })}>
      {say('queue.reminder')}
    </span>
  );
}
