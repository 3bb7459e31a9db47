import * as z from 'zod/mini';
import { problemSchema } from './contract.ts';

/** Of a body that the API refused: its keys joined with dots. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** An answer of the API that is no success, with its problem details (RFC 9457). Status 0: no answer came at all. */
export class ApiProblem extends Error {
  readonly status: number;
  /** Names the rule that was broken, where the API says which. */
  readonly code: string | null;
  /** What is wrong with which field, where the API says it. */
  readonly fields: readonly FieldProblem[];

  constructor(
    status: number,
    message: string,
    { code = null, fields = [] }: { code?: string | null; fields?: readonly FieldProblem[] } = {},
  ) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

/** Reads what an answer says went wrong; never throws, whatever the body is (a gateway's own errors are no problem details). */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const parsed = z.safeParse(problemSchema, await response.json().catch(() => null));
  const problem = parsed.success ? parsed.data : {};
  const { status } = response;
  return new ApiProblem(status, problem.detail ?? problem.title ?? `HTTP ${status}`, problem);
}
