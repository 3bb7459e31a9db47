import { en } from './en.ts';
import { templateOffers } from './offers.ts';
import type { TemplateLibrary } from './schema.ts';

/** The library that ships; a lead's changes are kept beside it as settings. */
export const defaultTemplates: TemplateLibrary = {
  version: 'default-1',
  languages: { en, de: en, fr: en, es: en, it: en, ja: en, zh: en },
  offers: templateOffers,
};
