import { describe, expect, it } from 'vitest';
import { createUnsavedTexts, type TabStorage } from '../../functions/console/page/draft/unsaved-texts.ts';

function storageWith(rows: Record<string, string> = {}): TabStorage & { rows: Map<string, string> } {
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

const typed = { subject: 'Re: a', body: 'Dear Ana', basedOn: 'hash' };

describe('what was typed and not saved', () => {
  it('is kept by case', () => {
    const texts = createUnsavedTexts(storageWith());
    texts.keep('c1', typed);
    expect(texts.read('c1')).toEqual(typed);
    expect(texts.read('c2')).toBeNull();
    texts.forget('c1');
    expect(texts.read('c1')).toBeNull();
  });

  it('goes when someone signs out, and nothing else with it', () => {
    const storage = storageWith({ language: 'en' });
    const texts = createUnsavedTexts(storage);
    texts.keep('c1', typed);
    texts.keep('c2', typed);
    texts.forgetAll();
    expect([...storage.rows.keys()]).toEqual(['language']);
  });

  it.each(['', 'null', '{"body":1}', '{'])('is nothing where the tab holds %j', (stored) => {
    expect(createUnsavedTexts(storageWith({ 'unsaved:c1': stored })).read('c1')).toBeNull();
  });

  it('does not stop the typing when the tab is full', () => {
    const full = {
      ...storageWith(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => createUnsavedTexts(full).keep('c1', typed)).not.toThrow();
  });
});
