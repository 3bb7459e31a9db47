import { useCallback, useState } from 'preact/hooks';
import type { Api } from '../api/api.ts';
import type { Account } from '../api/contract.ts';
import { distinctNames } from '../words/distinct-names.ts';
import { usePoll } from './use-poll.ts';

const POLL_MILLISECONDS = 20_000;

/** Who is signed in and whether replies go out, kept up to date; null until the API has answered. */
export function useAccount(api: Api): { account: Account | null; refresh: () => Promise<void> } {
  const [account, setAccount] = useState<Account | null>(null);
  const refresh = useCallback(async () => {
    try {
      const read = await api.account();
      setAccount({ ...read, stores: distinctNames(read.stores) });
    } catch {
      // What was known a moment ago still tells more than nothing; the queue says when there is no connection.
    }
  }, [api]);
  usePoll(refresh, POLL_MILLISECONDS, '');
  return { account, refresh };
}
