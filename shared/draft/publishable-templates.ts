import type { z } from 'zod';
import { type TemplateLibrary, templateSchema } from '../content/templates/schema.ts';
import { isTemplateVariable } from '../content/templates/variables.ts';
import { type TemplateProblem, validateTemplate } from './validate-template.ts';

/**
 * What a lead's change of the library has to satisfy before it is published: the schema, and that every text can be
 * rendered. An issue's path names language and template; its message the line and the variable.
 */
export const publishableTemplatesSchema = templateSchema.superRefine((library, context) => {
  for (const { path, source } of sourcesOf(library)) {
    for (const problem of validateTemplate(source))
      context.addIssue({ code: 'custom', path, message: inWords(problem) });
  }
  for (const { path, name } of offerVariablesOf(library)) {
    if (!isTemplateVariable(name))
      context.addIssue({ code: 'custom', path, message: `There is no variable "${name}".` });
  }
}) satisfies z.ZodType<TemplateLibrary>;

const sourcesOf = (library: TemplateLibrary): { path: string[]; source: string }[] =>
  Object.entries(library.languages).flatMap(([language, { opening, closing, texts }]) => [
    { path: ['languages', language, 'opening'], source: opening },
    { path: ['languages', language, 'closing'], source: closing },
    ...Object.entries(texts).map(([id, source]) => ({ path: ['languages', language, 'texts', id], source })),
  ]);

const offerVariablesOf = (library: TemplateLibrary): { path: (string | number)[]; name: string }[] =>
  Object.entries(library.offers).flatMap(([id, rows]) =>
    rows.flatMap((row, index) =>
      [row.when, row.detail, ...[row.unless ?? []].flat()].flatMap((name) =>
        name ? [{ path: ['offers', id, index], name }] : [],
      ),
    ),
  );

const inWords = ({ line, message }: TemplateProblem): string => (line === null ? message : `Line ${line}: ${message}`);
