import { z } from 'zod';
import type { TemplateResource } from './pipeline-template.ts';

const list = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.string()));

const statementSchema = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.unknown().optional(),
  Action: list,
  Resource: list,
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
export type Statement = z.infer<typeof statementSchema>;

const documentSchema = z.object({ Statement: z.array(z.unknown()) });
const rolePoliciesSchema = z.object({
  Policies: z.array(z.object({ PolicyName: z.string(), PolicyDocument: documentSchema })),
});

/** The raw policy documents of a role, as IAM reads them. */
export const documentsOf = (role: TemplateResource) => rolePoliciesSchema.parse(role.properties).Policies;

/** Every statement of a role's own policies. */
export const statementsOfRole = (role: TemplateResource): Statement[] =>
  documentsOf(role).flatMap(({ PolicyDocument }) => z.array(statementSchema).parse(PolicyDocument.Statement));

/** Every statement of a bucket's, queue's or topic's policy. */
export const statementsOfPolicy = (policy: TemplateResource): Statement[] =>
  z.array(statementSchema).parse(documentSchema.parse(policy.properties.PolicyDocument).Statement);
