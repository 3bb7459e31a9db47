import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Api, QueueFilter } from '../api/api.ts';
import type { QueueItem } from '../api/contract.ts';
import { usePoll } from '../screen/use-poll.ts';

const POLL_MILLISECONDS = 4000;

export interface Queue {
  items: QueueItem[];
  /** Null until the first answer; the items are then not known, which is not "none". */
  loaded: boolean;
  more: boolean;
  problem: unknown;
  loadMore: () => void;
  refresh: () => Promise<void>;
}

/** The queue as the filter shows it, kept up to date as far as it has been read. */
export function useQueue(api: Api, filter: QueueFilter): Queue {
  const [items, setItems] = useState<QueueItem[]>([]);
  const [loaded, setLoaded] = useState(false);
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const pages = useRef(1);
  const key = JSON.stringify(filter);
  const current = useRef(key);
  current.current = key;

  useEffect(() => {
    pages.current = 1;
    setItems([]);
    setLoaded(false);
  }, [key]);

  const refresh = useCallback(async () => {
    try {
      const found = await readPages(api, filter, pages.current);
      // An answer to a filter that was changed meanwhile would show the wrong cases.
      if (current.current !== key) return;
      setItems(found.items);
      setMore(found.more);
      setLoaded(true);
      setProblem(null);
    } catch (error) {
      setProblem(error);
    }
  }, [api, key]);

  usePoll(refresh, POLL_MILLISECONDS, key);

  const loadMore = useCallback(() => {
    pages.current += 1;
    void refresh();
  }, [refresh]);

  return { items, loaded, more, problem, loadMore, refresh };
}

async function readPages(api: Api, filter: QueueFilter, pages: number) {
  const items = new Map<string, QueueItem>();
  let cursor: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const answer = await api.queue(filter, cursor);
    // A case that moved between two pages while they were read would otherwise stand there twice.
    for (const item of answer.items) items.set(item.id, item);
    cursor = answer.next;
    if (!cursor) break;
  }
  return { items: [...items.values()], more: cursor !== null };
}
