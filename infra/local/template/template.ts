import { z } from 'zod';

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.infer<typeof resourceSchema>;

/** The parts of a CloudFormation template that the local runtime reads. */
export const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: z.unknown().optional() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Resources: z.record(z.string(), resourceSchema),
});
export type Template = z.infer<typeof templateSchema>;

/** A template that the local runtime can't run as it stands. Its message is shown to the person, without a stack. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}
