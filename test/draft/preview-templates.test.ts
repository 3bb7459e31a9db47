import { describe, expect, it } from 'vitest';
import type { Store } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import type { DraftRequest } from '../../shared/draft/draft-reply.ts';
import { previewTemplates } from '../../shared/draft/preview-templates.ts';
import { fullFacts } from './sample-facts.ts';

const [store] = defaultStores as readonly [Store, ...Store[]];
const recorded: DraftRequest[] = (['late', 'lost'] as const).map((template) => ({
  template,
  language: 'en',
  subject: 'Where is it?',
  facts: fullFacts,
  store,
  marketplace: 'US',
}));

const withLate = (late: string) => {
  const { en } = defaultTemplates.languages;
  return {
    ...defaultTemplates,
    languages: { ...defaultTemplates.languages, en: { ...en, texts: { ...en.texts, late } } },
  };
};

describe('previewing a changed library against recorded cases', () => {
  it('shows what changes, and that the rest stays', () => {
    const [late, lost] = previewTemplates(defaultTemplates, withLate('Your order {{ order_id }} is late.'), recorded);
    expect(late?.after?.body).toContain('Your order 111-1234567-1234567 is late.');
    expect(late?.change?.share).toBeGreaterThan(0.3);
    expect(lost?.change?.share).toBe(0);
  });

  it('names what is wrong with a case that could not be answered any more', () => {
    const [late, lost] = previewTemplates(defaultTemplates, withLate('{{ colour }}'), recorded);
    expect(late).toMatchObject({ after: null, change: null, problem: expect.stringContaining('colour') });
    expect(lost?.problem).toBeNull();
  });
});
