import { useEffect, useState } from 'preact/hooks';

/** The time, often enough for countdowns in minutes. */
export function useNow(everyMilliseconds = 10_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
