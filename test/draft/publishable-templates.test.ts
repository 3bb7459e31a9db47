import { describe, expect, it } from 'vitest';
import { defaultTemplates } from '../../shared/content/templates/index.ts';
import { publishableTemplatesSchema } from '../../shared/draft/publishable-templates.ts';

const changed = (source: string) => ({
  ...defaultTemplates,
  languages: {
    ...defaultTemplates.languages,
    de: { ...defaultTemplates.languages.de, texts: { ...defaultTemplates.languages.de.texts, late: source } },
  },
});

describe('publishing a changed library', () => {
  it('takes the default one', () => {
    expect(publishableTemplatesSchema.safeParse(defaultTemplates).success).toBe(true);
  });

  it('is refused with the language, the template, the line and the variable', () => {
    const result = publishableTemplatesSchema.safeParse(changed('Hallo\n{{ farbe }}'));
    expect(result.error?.issues).toMatchObject([
      {
        path: ['languages', 'de', 'texts', 'late'],
        message: expect.stringMatching(/^Line 2: There is no variable "farbe"/),
      },
    ]);
  });

  it('is refused when an offer names what does not exist', () => {
    const library = { ...defaultTemplates, offers: { late: [{ kind: 'refund', detail: 'sum' }] } };
    expect(publishableTemplatesSchema.safeParse(library).error?.issues).toMatchObject([
      { path: ['offers', 'late', 0] },
    ]);
  });

  it('is refused when a template is left out', () => {
    const { late: _, ...texts } = defaultTemplates.languages.en.texts;
    const library = {
      ...defaultTemplates,
      languages: { ...defaultTemplates.languages, en: { ...defaultTemplates.languages.en, texts } },
    };
    expect(publishableTemplatesSchema.safeParse(library).success).toBe(false);
  });
});
