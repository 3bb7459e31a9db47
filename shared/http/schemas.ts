import { z } from '@hono/zod-openapi';

/** Shapes that several calls share. */

export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string() })
  .catchall(z.unknown())
  .openapi('Problem');

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Answers that any call with a token may give. */
export const commonProblems = {
  400: problem('The request does not fit; the fields are named.'),
  401: problem('No valid token.'),
  403: problem('Your role or your stores do not allow this.'),
  404: problem('There is no such thing.'),
};

/** Further answers of calls that change a case. */
export const changeProblems = {
  ...commonProblems,
  409: problem('The case is not in a state in which this is possible.'),
  412: problem('Somebody changed the case after you read it; what changed is listed.'),
  422: problem('Gaps, findings or marks have to be dealt with first; each is listed.'),
  428: problem('If-Match is missing: say which version of the case you read.'),
};

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { content: { 'application/json': { schema } }, required: true as const },
});

export const jsonAnswer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

export const caseIdParameter = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{24}$/, 'a case id: 24 hexadecimal digits')
    .openapi({ param: { name: 'id', in: 'path' }, example: '4f2a9c0d1b3e5f6a7c8d9e0f' }),
});

/** Read by hand, because a missing one is a 428 and not a 400; named here so that the description shows it. */
export const ifMatchHeader = z.object({
  'if-match': z.string().optional().openapi({ description: 'The `ETag` of the case as you read it.', example: '"7"' }),
});
