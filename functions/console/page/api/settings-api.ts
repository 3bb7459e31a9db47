import * as z from 'zod/mini';
import type { ApiRequest } from './api.ts';
import {
  type Setting,
  type SettingVersion,
  settingSchema,
  settingVersionsSchema,
  type TemplatePreview,
  templatePreviewSchema,
} from './settings-contract.ts';

/** What leads change of how the pipeline works. */
export interface SettingsApi {
  /** @param version an old one; without it what holds */
  read(kind: string, version?: number): Promise<Setting>;
  /** The latest hundred, newest first. */
  versions(kind: string): Promise<SettingVersion[]>;
  /**
   * @param version the one that was read: the API refuses with 412 when it holds no longer
   * @param value the whole setting; of what ships only what is to differ
   */
  write(kind: string, version: number, value: unknown): Promise<Setting>;
  /** What recorded cases would be answered with these changes; writes nothing. */
  previewTemplates(changes: unknown): Promise<TemplatePreview[]>;
}

export function createSettingsApi(request: ApiRequest): SettingsApi {
  const path = (kind: string) => `/api/settings/${encodeURIComponent(kind)}`;
  return {
    async read(kind, version) {
      const query = version === undefined ? '' : `?version=${version}`;
      return z.parse(settingSchema, await (await request('GET', `${path(kind)}${query}`)).json());
    },
    async versions(kind) {
      return z.parse(settingVersionsSchema, await (await request('GET', `${path(kind)}/versions`)).json()).items;
    },
    async write(kind, version, value) {
      const answer = await request('PUT', path(kind), { etag: `"${version}"`, body: value });
      return z.parse(settingSchema, await answer.json());
    },
    async previewTemplates(changes) {
      const answer = await request('POST', `${path('templates')}/preview`, { body: { value: changes } });
      return z.parse(templatePreviewSchema, await answer.json()).items;
    },
  };
}
