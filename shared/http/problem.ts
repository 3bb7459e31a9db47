import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RefusalCode } from '../case/decide/decision.ts';

/** Problem details (RFC 9457): what went wrong, in one sentence a person can act on, and its particulars. */
export interface Problem {
  status: ContentfulStatusCode;
  title: string;
  detail: string;
  /** Particulars beside the standard members. */
  more?: Record<string, unknown>;
}

/** Thrown anywhere in a request; the app turns it into its answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export const notFound = (detail: string): ProblemError => new ProblemError({ status: 404, title: 'Not found', detail });
export const forbidden = (detail: string): ProblemError =>
  new ProblemError({ status: 403, title: 'Forbidden', detail });
export const badRequest = (detail: string, more?: Record<string, unknown>): ProblemError =>
  new ProblemError({ status: 400, title: 'Bad request', detail, more });

/** What each refusal of the core is in HTTP. */
export const REFUSAL_STATUS: Readonly<Record<RefusalCode, { status: ContentfulStatusCode; title: string }>> = {
  'wrong-state': { status: 409, title: 'Not possible now' },
  'not-current': { status: 412, title: 'Changed in the meantime' },
  blocked: { status: 422, title: 'The draft cannot be approved yet' },
  'not-acknowledged': { status: 422, title: 'Something has to be looked at first' },
  'wrong-person': { status: 409, title: 'Another person is needed' },
  stopped: { status: 409, title: 'Sending is switched off' },
  'too-early': { status: 409, title: 'Too early' },
};

export function problemResponse(c: Context, { status, title, detail, more }: Problem): Response {
  c.header('content-type', 'application/problem+json');
  return c.body(JSON.stringify({ type: 'about:blank', title, status, detail, ...more }), status);
}

/** The last answer to everything that was thrown. An unknown error says nothing of its content. */
export function errorResponse(c: Context, error: unknown): Response {
  if (error instanceof ProblemError) return problemResponse(c, error.problem);
  if (error instanceof HTTPException) {
    return problemResponse(c, {
      status: error.status as ContentfulStatusCode,
      title: 'Bad request',
      detail: error.message,
    });
  }
  const detail = 'Something went wrong on our side; nothing was changed. Try again.';
  return problemResponse(c, { status: 500, title: 'Internal error', detail });
}
