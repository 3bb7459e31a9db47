import { useCallback, useRef, useState } from 'preact/hooks';
import type { Api, LoadedCase } from '../api/api.ts';
import type { CaseEvent } from '../api/contract.ts';
import { usePoll } from '../screen/use-poll.ts';
import { changesSince } from './case-changes.ts';

const POLL_MILLISECONDS = 5000;

export interface OpenCase {
  loaded: LoadedCase | null;
  problem: unknown;
  /** What others did to it since it was opened; shown until dismissed. */
  changes: CaseEvent[];
  /** Reads it again; the answer is null when it could not be read or another case was opened meanwhile. */
  reload: () => Promise<LoadedCase | null>;
  dismissChanges: () => void;
}

interface Shown {
  id: string | null;
  loaded: LoadedCase | null;
  problem: unknown;
  changes: CaseEvent[];
}

/** The case on the screen, kept up to date. */
export function useCase(api: Api, id: string | null, me: string | null): OpenCase {
  const empty: Shown = { id, loaded: null, problem: null, changes: [] };
  const [state, setState] = useState<Shown>(empty);
  const wanted = useRef(id);
  wanted.current = id;
  // Another case's content must never be drawn for one frame under this one's buttons.
  const shown = state.id === id ? state : empty;

  const reload = useCallback(async (): Promise<LoadedCase | null> => {
    if (id === null) return null;
    try {
      const read = await api.readCase(id);
      if (wanted.current !== id) return null;
      setState((before) => {
        const seen = before.id === id ? before.loaded : null;
        if (seen?.etag === read.etag) return before.problem === null ? before : { ...before, problem: null };
        const news = seen ? changesSince(seen.value, read.value, me) : [];
        const kept = before.id === id ? before.changes : [];
        return { id, loaded: read, problem: null, changes: [...kept, ...news] };
      });
      return read;
    } catch (problem) {
      if (wanted.current === id) setState((before) => ({ ...(before.id === id ? before : empty), problem }));
      return null;
    }
  }, [api, id, me]);

  usePoll(
    async () => {
      await reload();
    },
    POLL_MILLISECONDS,
    id ?? '',
  );

  const dismissChanges = useCallback(() => setState((before) => ({ ...before, changes: [] })), []);
  return { loaded: shown.loaded, problem: shown.problem, changes: shown.changes, reload, dismissChanges };
}
