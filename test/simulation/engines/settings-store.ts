import { type Settings, SettingsConflict, type SettingsStore } from '../../../shared/aws/settings-store.ts';
import {
  type SettingsKind,
  type SettingsValue,
  settingsDefaults,
  settingsSchemas,
} from '../../../shared/content/settings-kinds.ts';

/** Settings in memory, checked and versioned as in the table. */
export function createMemorySettings(): SettingsStore & { versionOf(kind: string): number } {
  const current = new Map<SettingsKind, { value: unknown; version: number }>();

  function read<Kind extends SettingsKind>(kind: Kind): Settings<Kind> {
    const stored = current.get(kind);
    if (!stored) return { value: settingsDefaults[kind], version: 0 };
    return { value: stored.value as SettingsValue<Kind>, version: stored.version };
  }

  return {
    read: async (kind) => read(kind),
    versionOf: (kind) => [...current].find(([known]) => known === kind)?.[1].version ?? 0,
    async write(kind, value, expectedVersion) {
      const parsed: unknown = settingsSchemas[kind].parse(value);
      if (read(kind).version !== expectedVersion) {
        throw new SettingsConflict(`Setting ${kind} is no longer at version ${expectedVersion}`);
      }
      current.set(kind, { value: parsed, version: expectedVersion + 1 });
      return read(kind);
    },
  };
}
