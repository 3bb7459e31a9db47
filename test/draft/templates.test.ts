import { describe, expect, it } from 'vitest';
import { storeSchema } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { TEMPLATE_IDS, templateSchema } from '../../shared/content/templates/schema.ts';
import { isTemplateVariable } from '../../shared/content/templates/variables.ts';
import { REPLY_LANGUAGES, SCENARIOS } from '../../shared/content/vocabulary.ts';
import { validateTemplate } from '../../shared/draft/validate-template.ts';

const translations = REPLY_LANGUAGES.filter((language) => language !== 'en');

/**
 * What has to be the same in every language: the questions a text asks of the facts, in their order, how often it prints
 * each fact, its numbered steps and its paragraphs. Printing inside a product's or an amount's `else` is a matter of grammar.
 */
function structureOf(source: string) {
  const blocks = Array.from(
    source.matchAll(/\{%\s*(if|unless|case|when|elsif)\s+(.*?)\s*%\}/g),
    ([, tag, test]) => `${tag} ${test}`,
  );
  const printed = Array.from(source.matchAll(/\{\{\s*(\w+)/g), ([, name]) => name).sort();
  return {
    blocks,
    printed,
    steps: Array.from(source.matchAll(/^(?:\{%[^%]*%\})?(\d)\. /gm), ([, step]) => step),
    paragraphs: source.split('\n\n').length,
  };
}

describe('the template library', () => {
  it('follows its schema', () => {
    expect(templateSchema.parse(defaultTemplates)).toEqual(defaultTemplates);
  });

  it('answers every scenario but sales pitches and talk of reviews', () => {
    const unwritten = Object.keys(SCENARIOS).filter((scenario) => !TEMPLATE_IDS.some((id) => id === scenario));
    expect(unwritten).toEqual(['sales-pitch', 'review-talk']);
  });

  it.each(REPLY_LANGUAGES)('uses only known tags and variables in %s', (language) => {
    const { opening, closing, texts } = defaultTemplates.languages[language];
    for (const source of [opening, closing, ...Object.values(texts)]) expect(validateTemplate(source)).toEqual([]);
  });

  describe.each(translations)('in %s', (language) => {
    it.each(TEMPLATE_IDS)('says in "%s" what the English text says, with the same facts and steps', (id) => {
      const source = defaultTemplates.languages[language].texts[id];
      expect(structureOf(source)).toEqual(structureOf(defaultTemplates.languages.en.texts[id]));
    });
  });

  it('names only known variables in its offers', () => {
    for (const row of Object.values(defaultTemplates.offers).flat()) {
      for (const name of [row.when, row.detail, ...[row.unless ?? []].flat()])
        expect(name === undefined || isTemplateVariable(name)).toBe(true);
    }
  });
});

describe('the default stores', () => {
  it('follow their schema and sign in every language they answer in', () => {
    for (const store of defaultStores) {
      expect(storeSchema.parse(store)).toEqual(store);
      for (const language of store.languages) expect(store.signature[language]).toBeTruthy();
    }
  });
});
