import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { etagOf } from '../../../shared/http/etag.ts';
import { caseIdParameter, changeProblems, ifMatchHeader, jsonAnswer } from '../../../shared/http/schemas.ts';
import { CASE_ACTIONS, type CaseAction } from '../case-actions.ts';
import { caseResponse, caseResponseSchema } from '../case-response.ts';
import { changeCaseForCaller } from '../change-case-for-caller.ts';
import { parseFields, readJsonBody } from '../read-json-body.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';
import { wholeCase } from './change-drafts.ts';

const routeOf = ({ name, summary, roles, body }: CaseAction) =>
  createRoute({
    method: 'post',
    path: `/api/cases/{id}/${name}`,
    summary,
    middleware: only(...roles),
    request: {
      params: caseIdParameter,
      headers: ifMatchHeader,
      // A call without particulars needs no body, so it is read by hand.
      body: { content: { 'application/json': { schema: body } } },
    },
    responses: { 200: jsonAnswer('The case as it stands now', caseResponseSchema), ...changeProblems },
  });

/** One route for each row of the table of actions. */
export function addActionRoutes(app: OpenAPIHono<ApiEnvironment>, dependencies: ReviewDependencies): void {
  for (const action of CASE_ACTIONS) {
    const route = routeOf(action);
    // A copy of the route would lack its method: it is not enumerable.
    const { middleware, ...described } = route;
    app.openAPIRegistry.registerPath(described);
    app.post(route.getRoutingPath(), middleware, async (c) => {
      const body = await readJsonBody(c, action.body);
      const change = await dependencies.loadChange();
      const caller = c.get('caller');
      const caseId = parseFields(caseIdParameter, { id: c.req.param('id') }).id;
      await changeCaseForCaller(change, {
        caseId,
        ifMatch: c.req.header('if-match'),
        caller,
        prepare: async (stored) => {
          const command = action.command(body, caller, stored);
          await action.check?.(body, stored, dependencies.settings);
          return { command, ...action.more?.(await wholeCase(change.cases, caseId)) };
        },
      });
      const history = await wholeCase(change.cases, caseId);
      c.header('etag', etagOf(history.state.version));
      const { drafter } = await dependencies.loadDrafting();
      return c.json(caseResponse(history, drafter), 200);
    });
  }
}
