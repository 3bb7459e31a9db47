import { useState } from 'preact/hooks';
import type { Api } from '../api/api.ts';
import { ApiProblem } from '../api/problem.ts';
import { usePoll } from './use-poll.ts';

const POLL_MILLISECONDS = 20_000;

export interface SendingSwitch {
  /** The API lets leads alone see and turn it; null until it has answered, and for everybody else. */
  stopped: boolean | null;
  stop: (reason: string) => Promise<void>;
  resume: () => Promise<void>;
}

/** The switch that stops all sending at once. */
export function useSendingSwitch(api: Api): SendingSwitch {
  const [stopped, setStopped] = useState<boolean | null>(null);
  const [allowed, setAllowed] = useState(true);

  usePoll(
    async () => {
      if (!allowed) return;
      try {
        setStopped(await api.sendingStopped());
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 403) setAllowed(false);
      }
    },
    POLL_MILLISECONDS,
    '',
  );

  return {
    stopped,
    async stop(reason) {
      await api.stopSending(reason);
      setStopped(true);
    },
    async resume() {
      await api.resumeSending();
      setStopped(false);
    },
  };
}
