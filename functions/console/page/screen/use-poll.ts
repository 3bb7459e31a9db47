import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls `poll` now, whenever `key` changes, and again some seconds after each call has ended, while the page is on screen.
 * A call that hangs therefore never piles up others behind it, and a tab in the background costs nothing.
 */
export function usePoll(poll: () => Promise<void>, everyMilliseconds: number, key: string): void {
  const latest = useRef(poll);
  latest.current = poll;
  useEffect(() => {
    let stopped = false;
    let running = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async () => {
      clearTimeout(timer);
      if (stopped || running) return;
      if (document.visibilityState === 'visible') {
        running = true;
        await latest.current().finally(() => {
          running = false;
        });
      }
      if (!stopped) timer = setTimeout(run, everyMilliseconds);
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible') void run();
    };
    document.addEventListener('visibilitychange', onVisible);
    void run();
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [everyMilliseconds, key]);
}
