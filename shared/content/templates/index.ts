import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { templateOffers } from './offers.ts';
import type { TemplateLibrary } from './schema.ts';
import { zh } from './zh.ts';

/** The library that ships; a lead's changes are kept beside it as settings. */
export const defaultTemplates: TemplateLibrary = {
  version: 'default-1',
  languages: { en, de, fr, es, it, ja, zh },
  offers: templateOffers,
};
