import { z } from 'zod';
import type { ResolvedResource } from './resolved-stack.ts';
import { TemplateError } from './template.ts';

export interface Parsed<Properties> extends Omit<ResolvedResource, 'properties'> {
  properties: Properties;
}

/** The stack's resources of some types, their properties checked against what the local runtime makes of them. */
export function resourcesOf<Schema extends z.ZodType>(
  stack: readonly ResolvedResource[],
  types: string | readonly string[],
  schema: Schema,
): Parsed<z.infer<Schema>>[] {
  return stack
    .filter((resource) => (typeof types === 'string' ? types === resource.type : types.includes(resource.type)))
    .map((resource) => {
      const parsed = schema.safeParse(resource.properties);
      if (parsed.success) return { ...resource, properties: parsed.data };
      throw new TemplateError(
        `The template's ${resource.logicalId} (${resource.type}) has properties that the local runtime can't run: ` +
          z.prettifyError(parsed.error).replaceAll(/\s+/g, ' '),
      );
    });
}

/** CloudFormation takes numbers as text, too. */
export const count = z.coerce.number().int().min(0);
/** CloudFormation takes truth values as text, too. */
export const flag = z.union([z.boolean(), z.stringbool()]);
