import { isTemplateVariable, TEMPLATE_VARIABLES } from '../content/templates/variables.ts';
import { parseTemplate, variablesOf } from './render-template.ts';
import { TemplateError } from './template-error.ts';

export interface TemplateProblem {
  message: string;
  line: number | null;
  column: number | null;
  /** The variable that the problem is about, if it is about one. */
  variable: string | null;
}

/** What keeps a template from being published: syntax, tags and filters that are not offered, variables that don't exist. */
export function validateTemplate(source: string): TemplateProblem[] {
  try {
    return variablesOf(parseTemplate(source)).flatMap(({ name, path, line, column }) => {
      const message = whyUnknown(name, path);
      return message ? [{ message, line, column, variable: path }] : [];
    });
  } catch (error) {
    const { message, line, column } = TemplateError.from(error);
    return [{ message, line, column, variable: null }];
  }
}

function whyUnknown(name: string, path: string): string | null {
  if (!isTemplateVariable(name)) {
    return `There is no variable "${name}". Known are: ${Object.keys(TEMPLATE_VARIABLES).join(', ')}.`;
  }
  return path === name ? null : `"${name}" is plain text and has no parts: write "${name}" instead of "${path}".`;
}
