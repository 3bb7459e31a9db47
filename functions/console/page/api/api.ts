import * as z from 'zod/mini';
import { type Account, accountSchema, type CaseView, caseSchema, type QueuePage, queueSchema } from './contract.ts';
import { ApiProblem, readProblem } from './problem.ts';

export interface QueueFilter {
  store: string;
  category: string;
  state: string;
}

/** A case as it was read, with the ETag that a change of it has to name. */
export interface LoadedCase {
  etag: string;
  value: CaseView;
}

export interface DraftChange {
  subject?: string;
  body?: string;
  language?: string;
  template?: string;
}

export type CaseAction =
  | 'approve'
  | 'withdraw'
  | 'reject'
  | 'no-reply-needed'
  | 'close'
  | 'assign'
  | 'release'
  | 'reclassify'
  | 'resolve'
  | 'sent-by-hand'
  | 'offer-done';

export interface Api {
  account(): Promise<Account>;
  queue(filter: QueueFilter, cursor: string | null): Promise<QueuePage>;
  readCase(id: string): Promise<LoadedCase>;
  saveDraft(id: string, etag: string, change: DraftChange): Promise<void>;
  act(id: string, etag: string, action: CaseAction, body?: Record<string, unknown>): Promise<void>;
  /** @param store null for all. @throws 403 for everybody but leads */
  stopSending(store: string | null, reason: string): Promise<void>;
  resumeSending(store: string | null): Promise<void>;
}

export interface ApiDependencies {
  fetch: typeof fetch;
  accessToken: () => Promise<string | null>;
  distrust: (token: string) => void;
  /** Nobody is signed in any more: what follows can't be done before that is mended. */
  signInNeeded: () => void;
}

/** An API that doesn't answer is a problem to show, not a page that hangs. Longer than an HTTP API's own limit of 30 s. */
const TIMEOUT_MILLISECONDS = 35_000;

export function createApi({ fetch: send, accessToken, distrust, signInNeeded }: ApiDependencies): Api {
  async function request(
    method: string,
    path: string,
    init: { etag?: string; body?: unknown } = {},
  ): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const token = await accessToken();
      if (!token) {
        signInNeeded();
        throw new ApiProblem(401, 'Not signed in');
      }
      const response = await send(path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          ...(init.body !== undefined && { 'content-type': 'application/json' }),
          ...(init.etag !== undefined && { 'if-match': init.etag }),
        },
        body: init.body === undefined ? undefined : JSON.stringify(init.body),
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      }).catch((error: unknown) => {
        throw new ApiProblem(0, error instanceof Error ? error.message : String(error));
      });
      if (response.ok) return response;
      // Refused at the door, nothing was done: worth one more try with a renewed token.
      if (response.status === 401 && attempt === 1) {
        distrust(token);
        continue;
      }
      if (response.status === 401) signInNeeded();
      throw await readProblem(response);
    }
  }

  const casePath = (id: string) => `/api/cases/${encodeURIComponent(id)}`;

  return {
    async account() {
      return z.parse(accountSchema, await (await request('GET', '/api/me')).json());
    },
    async queue(filter, cursor) {
      const query = new URLSearchParams({ limit: '50' });
      for (const [name, value] of Object.entries({ ...filter, cursor })) if (value) query.set(name, value);
      return z.parse(queueSchema, await (await request('GET', `/api/queue?${query}`)).json());
    },
    async readCase(id) {
      const response = await request('GET', casePath(id));
      const value = z.parse(caseSchema, await response.json());
      return { value, etag: response.headers.get('etag') ?? `"${value.version}"` };
    },
    async saveDraft(id, etag, change) {
      await request('PUT', `${casePath(id)}/draft`, { etag, body: change });
    },
    async act(id, etag, action, body = {}) {
      await request('POST', `${casePath(id)}/${action}`, { etag, body });
    },
    async stopSending(store, reason) {
      await request('POST', '/api/sending/stop', { body: { reason, ...(store !== null && { store }) } });
    },
    async resumeSending(store) {
      await request('POST', '/api/sending/resume', { body: store === null ? {} : { store } });
    },
  };
}
