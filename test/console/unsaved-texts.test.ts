import { describe, expect, it } from 'vitest';
import { createUnsavedTexts } from '../../functions/console/page/draft/unsaved-texts.ts';
import { tabStorage } from './tab-storage.ts';

const typed = { subject: 'Re: a', body: 'Dear Ana', basedOn: 'hash' };

describe('what was typed and not saved', () => {
  it('is kept by case', () => {
    const texts = createUnsavedTexts(tabStorage());
    texts.keep('c1', typed);
    expect(texts.read('c1')).toEqual(typed);
    expect(texts.read('c2')).toBeNull();
    texts.forget('c1');
    expect(texts.read('c1')).toBeNull();
  });

  it('goes when someone signs out, and nothing else with it', () => {
    const storage = tabStorage({ language: 'en' });
    const texts = createUnsavedTexts(storage);
    texts.keep('c1', typed);
    texts.keep('c2', typed);
    texts.forgetAll();
    expect([...storage.rows.keys()]).toEqual(['language']);
  });

  it.each(['', 'null', '{"body":1}', '{'])('is nothing where the tab holds %j', (stored) => {
    expect(createUnsavedTexts(tabStorage({ 'unsaved:c1': stored })).read('c1')).toBeNull();
  });

  it('does not stop the typing when the tab is full', () => {
    const full = {
      ...tabStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => createUnsavedTexts(full).keep('c1', typed)).not.toThrow();
  });
});
