import type { Store } from '../content/settings.ts';
import { isWritten, TEMPLATE_IDS, type TemplateLibrary, type WrittenTemplateId } from '../content/templates/schema.ts';
import { HOLDING_TEMPLATE, type ReplyLanguage, SCENARIOS, type TemplateId } from '../content/vocabulary.ts';
import type { DraftFacts, ReplyDraft } from './draft.ts';
import { gapsIn } from './gaps.ts';
import { type Offer, offersOf } from './offers.ts';
import { type ParsedTemplate, parseTemplate, renderTemplate, variablesOf } from './render-template.ts';
import { replySubject } from './reply-subject.ts';
import { TemplateError } from './template-error.ts';
import { templateValues } from './template-values.ts';

export interface DraftRequest {
  template: TemplateId;
  language: ReplyLanguage;
  /** Of the buyer's mail. */
  subject: string;
  facts: DraftFacts;
  store: Store;
  /** Marketplace code; null falls back to the store's time zone. */
  marketplace: string | null;
}

export interface Drafter {
  /** The library's version, for the event that records the draft. */
  version: string;
  /** @throws TemplateError when the template is not in the library or a lead's change of it can't be rendered. */
  draft(request: DraftRequest): ReplyDraft;
  /** Names of the variables that the template reads: whether a return number has to be issued for it, for instance. */
  variables(template: TemplateId, language: ReplyLanguage): string[];
  /** What a reply from this template promises, with these facts. */
  offers(request: Omit<DraftRequest, 'subject'>): Offer[];
  /** Other templates of the same category and the holding reply, without the given one; all of them for null. */
  alternatives(template: TemplateId | null): WrittenTemplateId[];
}

/** Fills templates; each is parsed once, on first use, so that a cold start doesn't pay for two hundred. */
export function createDrafter(library: TemplateLibrary): Drafter {
  const parsed = new Map<string, ParsedTemplate>();

  function templateOf(id: TemplateId, language: ReplyLanguage): ParsedTemplate {
    const key = `${language} ${id}`;
    const known = parsed.get(key);
    if (known) return known;
    if (!isWritten(id)) throw new TemplateError(`there is no template "${id}"`, { line: null, column: null });
    const { opening, closing, texts } = library.languages[language];
    // Parsed part by part, so that an error's line is the line in the text that the lead edits.
    const template = [opening, '\n\n', texts[id], '\n\n', closing].flatMap(parseTemplate);
    parsed.set(key, template);
    return template;
  }

  return {
    version: library.version,
    draft({ template, language, subject, facts, store, marketplace }) {
      const values = templateValues({ facts, store, language, marketplace });
      const body = renderTemplate(templateOf(template, language), values);
      return { template, language, subject: replySubject(subject, facts.orderId), body, missing: gapsIn(body) };
    },
    variables(template, language) {
      return [...new Set(variablesOf(templateOf(template, language)).map(({ name }) => name))];
    },
    offers({ template, ...sources }) {
      return offersOf(library, template, sources);
    },
    alternatives(template) {
      const category = template === null ? undefined : categoryOf(template);
      const siblings = TEMPLATE_IDS.filter((id) => category === undefined || categoryOf(id) === category);
      return [...new Set<WrittenTemplateId>([...siblings, HOLDING_TEMPLATE])].filter((id) => id !== template);
    },
  };
}

/** The holding reply fits every category: beside it, all templates are alternatives. */
const categoryOf = (id: TemplateId) => (id === HOLDING_TEMPLATE ? undefined : SCENARIOS[id]);
