import type { OfferKind, TemplateLibrary } from '../content/templates/schema.ts';
import { isWritten } from '../content/templates/schema.ts';
import type { TemplateId } from '../content/vocabulary.ts';
import type { TemplateValue } from './render-template.ts';
import { templateValues, type ValueSources } from './template-values.ts';

/** What an approved reply promises; it stays listed on the case until someone marks it done. */
export interface Offer {
  kind: OfferKind;
  /** How much or which, as the buyer reads it: `20 %`, `RMA-…`, a day; null when the kind says it all. */
  detail: string | null;
  /** Offers of one reply with the same word here are alternatives of which the buyer picks one; null stands alone. */
  choice: string | null;
  /** When the promise runs out: ISO 8601. Known for `answer-by` alone. */
  dueAt: string | null;
}

/** The promises that this template makes with these facts; the rows are the library's data. */
export function offersOf(library: TemplateLibrary, template: TemplateId, sources: ValueSources): Offer[] {
  const rows = (isWritten(template) ? library.offers[template] : undefined) ?? [];
  const values: Readonly<Record<string, TemplateValue>> = templateValues(sources);
  const holds = (name: string | undefined): boolean => name !== undefined && Boolean(values[name]);
  return rows
    .filter((row) => (row.when === undefined || holds(row.when)) && ![row.unless ?? []].flat().some(holds))
    .map((row) => ({
      kind: row.kind,
      detail: detailOf(row.detail, values),
      choice: row.choice ?? null,
      dueAt: row.kind === 'answer-by' ? sources.facts.answerBy : null,
    }));
}

function detailOf(name: string | undefined, values: Readonly<Record<string, TemplateValue>>): string | null {
  const value = name === undefined ? null : (values[name] ?? null);
  if (value === null) return null;
  return name === 'refund_percent' ? `${value} %` : String(value);
}
