import * as z from 'zod/mini';
import {
  type Account,
  type AttachmentLink,
  accountSchema,
  attachmentLinkSchema,
  type CaseView,
  caseSchema,
  type Manual,
  manualsSchema,
  type QueuePage,
  queueSchema,
  type TextCheck,
  textCheckSchema,
} from './contract.ts';
import { ApiProblem, readProblem } from './problem.ts';
import { createSettingsApi, type SettingsApi } from './settings-api.ts';
import { PART_BYTES, uploadParts } from './upload-parts.ts';

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
  /** Numbers of the files to keep. */
  attachments?: readonly number[];
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
  /** Checks a text that is being typed; writes nothing. */
  checkText(id: string, text: { subject?: string; body: string }): Promise<TextCheck>;
  saveDraft(id: string, etag: string, change: DraftChange): Promise<void>;
  /** Puts a file on the draft, in parts where one request does not hold it. */
  attachFile(id: string, etag: string, file: File): Promise<void>;
  attachManual(id: string, etag: string, manual: string): Promise<void>;
  /** A link that works for a minute, without a token. */
  attachmentLink(id: string, n: number): Promise<AttachmentLink>;
  /** Files that a store keeps ready. */
  manuals(store: string): Promise<Manual[]>;
  /** @throws 403 for everybody but leads */
  addManual(manual: { store: string; title: string; language: string | null }, file: File): Promise<void>;
  /** Replies that carry it keep it. */
  removeManual(id: string): Promise<void>;
  act(id: string, etag: string, action: CaseAction, body?: Record<string, unknown>): Promise<void>;
  /** @param store null for all. @throws 403 for everybody but leads */
  stopSending(store: string | null, reason: string): Promise<void>;
  resumeSending(store: string | null): Promise<void>;
  settings: SettingsApi;
}

/** Calls the API as whoever is signed in. @throws {ApiProblem} for every answer that is no success */
export type ApiRequest = (
  method: string,
  path: string,
  init?: { etag?: string; body?: unknown; bytes?: { content: Blob; name?: string } },
) => Promise<Response>;

export interface ApiDependencies {
  fetch: typeof fetch;
  accessToken: () => Promise<string | null>;
  distrust: (token: string) => void;
  /** Nobody is signed in any more: what follows can't be done before that is mended. */
  signInNeeded: () => void;
  newId: () => string;
}

/** An API that doesn't answer is a problem to show, not a page that hangs. Longer than an HTTP API's own limit of 30 s. */
const TIMEOUT_MILLISECONDS = 35_000;
/** Four megabytes on a slow line. */
const UPLOAD_TIMEOUT_MILLISECONDS = 180_000;

export function createApi({ fetch: send, accessToken, distrust, signInNeeded, newId }: ApiDependencies): Api {
  const request: ApiRequest = async (method, path, init = {}) => {
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
          ...(init.bytes && { 'content-type': 'application/octet-stream' }),
          ...(init.bytes?.name !== undefined && { 'x-file-name': encodeURIComponent(init.bytes.name) }),
          ...(init.etag !== undefined && { 'if-match': init.etag }),
        },
        body: init.bytes?.content ?? (init.body === undefined ? undefined : JSON.stringify(init.body)),
        cache: 'no-store',
        signal: AbortSignal.timeout(init.bytes ? UPLOAD_TIMEOUT_MILLISECONDS : TIMEOUT_MILLISECONDS),
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
  };

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
    async checkText(id, text) {
      return z.parse(textCheckSchema, await (await request('POST', `${casePath(id)}/check`, { body: text })).json());
    },
    async saveDraft(id, etag, change) {
      await request('PUT', `${casePath(id)}/draft`, { etag, body: change });
    },
    async attachFile(id, etag, file) {
      const path = `${casePath(id)}/attachments`;
      if (file.size <= PART_BYTES) {
        await request('POST', path, { etag, bytes: { content: file, name: file.name } });
        return;
      }
      await request('POST', path, { etag, body: await uploadParts(request, newId(), file) });
    },
    async attachManual(id, etag, manual) {
      await request('POST', `${casePath(id)}/attachments`, { etag, body: { manual } });
    },
    async attachmentLink(id, n) {
      return z.parse(attachmentLinkSchema, await (await request('GET', `${casePath(id)}/attachments/${n}`)).json());
    },
    async manuals(store) {
      const query = new URLSearchParams({ store });
      return z.parse(manualsSchema, await (await request('GET', `/api/manuals?${query}`)).json()).items;
    },
    async addManual(manual, file) {
      await request('POST', '/api/manuals', { body: { ...manual, ...(await uploadParts(request, newId(), file)) } });
    },
    async removeManual(id) {
      await request('DELETE', `/api/manuals/${encodeURIComponent(id)}`);
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
    settings: createSettingsApi(request),
  };
}
