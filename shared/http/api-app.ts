import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from '../lambda/logger.ts';
import { errorFields } from '../lambda/logger.ts';
import type { ApiEnvironment } from './caller.ts';
import { errorResponse, ProblemError, problemResponse } from './problem.ts';

/** Lambda takes 6 MB a request, of which base64 eats a third. */
const MAXIMUM_BODY_BYTES = 4_500_000;

/** An app whose every error is a problem document; input that does not fit its schema is a 400 that names the fields. */
export function createApiApp(log: Logger): OpenAPIHono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const fields = result.error.issues.map(({ path, message }) => ({ field: path.join('.') || '(body)', message }));
      const detail = fields.map(({ field, message }) => `${field}: ${message}`).join('; ');
      return problemResponse(c, { status: 400, title: 'Bad request', detail, more: { fields } });
    },
  });
  const onError = () => {
    throw new ProblemError({
      status: 413,
      title: 'Too large',
      detail: `A request body may have ${MAXIMUM_BODY_BYTES} bytes.`,
    });
  };
  app.use(bodyLimit({ maxSize: MAXIMUM_BODY_BYTES, onError }));
  app.onError((error, c) => {
    const response = errorResponse(c, error);
    if (response.status >= 500) log.error('request failed', { path: c.req.routePath, ...errorFields(error) });
    return response;
  });
  app.notFound((c) =>
    problemResponse(c, { status: 404, title: 'Not found', detail: `There is no ${c.req.method} ${c.req.path}.` }),
  );
  return app;
}
