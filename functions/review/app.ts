import type { OpenAPIHono } from '@hono/zod-openapi';
import { createApiApp } from '../../shared/http/api-app.ts';
import { auditRoutes } from '../../shared/http/audit-routes.ts';
import { type ApiEnvironment, signedIn } from '../../shared/http/caller.ts';
import type { ReviewDependencies } from './review-dependencies.ts';
import { addActionRoutes } from './routes/act-on-cases.ts';
import { addAttachmentRoutes } from './routes/attachments.ts';
import { addDraftRoutes } from './routes/change-drafts.ts';
import { addManualRoutes } from './routes/manuals.ts';
import { addMeRoute } from './routes/me.ts';
import { addOfferRoutes } from './routes/offers.ts';
import { addOrderRoutes } from './routes/orders.ts';
import { addReadRoutes } from './routes/read-cases.ts';
import { addRewriteRoutes } from './routes/rewrites.ts';
import { addSettingsRoutes } from './routes/settings.ts';

/** The reviewers' API: queue, cases, drafts, actions, settings. */
export function createReviewApp(dependencies: ReviewDependencies): OpenAPIHono<ApiEnvironment> {
  const app = createApiApp(dependencies.log);

  app.get('/api/health', (c) => c.json({ status: 'ok' }));
  app.get('/api/openapi.json', (c) => c.json(app.getOpenAPI31Document(DESCRIPTION)));

  app.use('/api/*', signedIn(dependencies.settings));
  addMeRoute(app, dependencies);
  addReadRoutes(app, dependencies);
  addDraftRoutes(app, dependencies);
  addActionRoutes(app, dependencies);
  addAttachmentRoutes(app, dependencies);
  addManualRoutes(app, dependencies);
  addOfferRoutes(app, dependencies);
  addRewriteRoutes(app, dependencies);
  addSettingsRoutes(app, dependencies);
  addOrderRoutes(app, dependencies);

  // One description for the whole API, though `audit` serves its own part.
  for (const route of auditRoutes) app.openAPIRegistry.registerPath(route);
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  return app;
}

const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Buyer-mail triage', version: '1', description: 'Errors are problem details (RFC 9457).' },
  security: [{ bearer: [] }],
};
