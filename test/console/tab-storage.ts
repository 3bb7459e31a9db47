import type { TabStorage } from '../../functions/console/page/draft/unsaved-texts.ts';

/** A tab's `sessionStorage` in memory. */
export function tabStorage(rows: Record<string, string> = {}): TabStorage & { rows: Map<string, string> } {
  const rowsByKey = new Map(Object.entries(rows));
  return {
    rows: rowsByKey,
    getItem: (key) => rowsByKey.get(key) ?? null,
    setItem: (key, value) => void rowsByKey.set(key, value),
    removeItem: (key) => void rowsByKey.delete(key),
    key: (index) => [...rowsByKey.keys()][index] ?? null,
    get length() {
      return rowsByKey.size;
    },
  };
}
