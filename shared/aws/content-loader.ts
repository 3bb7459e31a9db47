import {
  CONTENT_KINDS,
  type Content,
  type ContentChange,
  type ContentKind,
  contentWith,
  shippedContent,
} from '../content/live-content.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSettingsVersions } from './settings-versions.ts';
import type { TableClient } from './table-client.ts';

/**
 * Loads templates, keywords and policy as they hold now, and makes of them what a function works with. What was made
 * is kept for as long as no version changes: looking costs three small reads, compiling some 30 ms.
 * @param onFault a change that doesn't fit this release is left out, because mail has to be answered all the same
 */
export function createContentLoader<Made>(
  client: TableClient,
  tableName: string,
  make: (content: Content) => Made,
  onFault: (kind: ContentKind, error: unknown) => void,
): () => Promise<Made> {
  const settings = createSettingsStore(client, tableName);
  const versions = createSettingsVersions(client, tableName);
  let kept: { key: string; made: Made } | null = null;

  async function load<Kind extends ContentKind>(kind: Kind, version: number): Promise<Content[Kind]> {
    if (version === 0) return shippedContent[kind];
    const change: ContentChange = await settings.read(kind);
    try {
      return contentWith(kind, change);
    } catch (error) {
      onFault(kind, error);
      return shippedContent[kind];
    }
  }

  return async () => {
    const current = await versions.current(CONTENT_KINDS);
    const key = CONTENT_KINDS.map((kind) => current[kind]).join();
    if (kept?.key === key) return kept.made;
    const [templates, keywords, policy] = await Promise.all([
      load('templates', current.templates),
      load('keywords', current.keywords),
      load('policy', current.policy),
    ]);
    kept = { key, made: make({ templates, keywords, policy }) };
    return kept.made;
  };
}
