import { shownTime } from '../words/local-time.ts';
import { useWords } from './words-context.ts';

/** An instant in the reader's zone; hovering shows the whole of it and the buyer's marketplace's own time. */
export function Time({ at, now, marketplace = null }: { at: string; now: number; marketplace?: string | null }) {
  const { locale } = useWords();
  const { short, long } = shownTime(at, { now, locale, marketplace });
  return (
    <time dateTime={at} title={long}>
      {short}
    </time>
  );
}
