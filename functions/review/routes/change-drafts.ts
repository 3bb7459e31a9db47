import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { CaseEvent } from '../../../shared/case/case-event.ts';
import type { CaseHistory } from '../../../shared/case/case-store.ts';
import { secondsAfter } from '../../../shared/clock/clock.ts';
import { TEMPLATE_IDS } from '../../../shared/content/templates/schema.ts';
import { REPLY_LANGUAGES } from '../../../shared/content/vocabulary.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { etagOf } from '../../../shared/http/etag.ts';
import { badRequest, forbidden, notFound } from '../../../shared/http/problem.ts';
import { caseIdParameter, changeProblems, ifMatchHeader, jsonAnswer, jsonBody } from '../../../shared/http/schemas.ts';
import { errorFields } from '../../../shared/lambda/logger.ts';
import { caseResponse, caseResponseSchema, draftSchema } from '../case-response.ts';
import { changeCaseForCaller } from '../change-case-for-caller.ts';
import { editDraft } from '../edit-draft.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

/** A holding reply promises the full answer within two days. */
const HOLDING_SECONDS = 48 * 3600;

const request = { params: caseIdParameter, headers: ifMatchHeader };
const middleware = only('reviewer', 'lead');
const caseAnswer = { 200: jsonAnswer('The case as it stands now', caseResponseSchema), ...changeProblems };

const editRoute = createRoute({
  method: 'put',
  path: '/api/cases/{id}/draft',
  summary: 'Write a new draft from the one that stands, or from a template',
  middleware,
  request: {
    ...request,
    ...jsonBody(
      z.strictObject({
        subject: z.string().min(1).max(500).optional(),
        body: z.string().max(20_000).optional(),
        language: z.enum(REPLY_LANGUAGES).optional(),
        template: z.enum(TEMPLATE_IDS).optional(),
      }),
    ),
  },
  responses: { 200: jsonAnswer('The new draft', draftSchema), ...changeProblems },
});

const approveRoute = createRoute({
  method: 'post',
  path: '/api/cases/{id}/approve',
  summary: 'Approve exactly the draft that was read',
  middleware,
  request: {
    ...request,
    ...jsonBody(
      z.strictObject({
        hash: z.string().regex(/^[0-9a-f]{64}$/, 'the hash of the draft that you read'),
        acknowledge: z.array(z.string()).default([]),
        override: z.string().min(1).max(500).optional().openapi({ description: 'A lead’s reason against a block' }),
      }),
    ),
  },
  responses: caseAnswer,
});

export function addDraftRoutes(app: OpenAPIHono<ApiEnvironment>, dependencies: ReviewDependencies): void {
  const { drafting, log } = dependencies;

  app.openapi(editRoute, async (c) => {
    const change = await dependencies.loadChange();
    const { id } = c.req.valid('param');
    const edit = c.req.valid('json');
    const caller = c.get('caller');
    await changeCaseForCaller(change, {
      caseId: id,
      ifMatch: c.req.header('if-match'),
      caller,
      prepare: async ({ state }) => {
        const context = {
          history: await wholeCase(change.cases, id),
          store: change.stores.byId(state.store),
          order: state.orderId === null ? null : await dependencies.orders.read(state.orderId, state.store),
          answerBy: secondsAfter(change.clock.now(), HOLDING_SECONDS),
          newRmaNumber: () => dependencies.newRmaNumber(state.store),
        };
        return editDraft(edit, context, drafting);
      },
    });
    const history = await wholeCase(change.cases, id);
    const { draft } = caseResponse(history, drafting.drafter);
    if (!draft) throw notFound('This case has no draft.');
    c.header('etag', etagOf(history.state.version));
    return c.json(draft, 200);
  });

  app.openapi(approveRoute, async (c) => {
    const change = await dependencies.loadChange();
    const { id } = c.req.valid('param');
    const { hash, acknowledge, override } = c.req.valid('json');
    const caller = c.get('caller');
    if (override !== undefined && caller.user.role !== 'lead') throw forbidden('Only a lead may override a block.');
    const result = await changeCaseForCaller(change, {
      caseId: id,
      ifMatch: c.req.header('if-match'),
      caller,
      prepare: async ({ state }) => ({
        command: {
          type: 'approve-draft',
          hash,
          acknowledged: acknowledge,
          override: override ?? null,
          findings: findingsNow(await wholeCase(change.cases, id), change.stores.byId(state.store)),
          undoSeconds: change.thresholds.undoSeconds,
        },
      }),
    });
    if (result.outcome === 'changed') await queueApproved(id, result.events, change.thresholds.undoSeconds);
    const history = await wholeCase(change.cases, id);
    c.header('etag', etagOf(history.state.version));
    return c.json(caseResponse(history, drafting.drafter), 200);
  });

  /** The policy as it holds now, on exactly the text that would go out. */
  function findingsNow(history: CaseHistory, store: Parameters<typeof drafting.findingsOf>[2]) {
    const draft = history.drafts.find(({ n }) => n === history.state.currentDraft);
    const answered = history.state.drafts.find(({ n }) => n === draft?.n)?.answers;
    const message = history.messages.find(({ n }) => n === answered);
    return draft && message ? drafting.findingsOf(draft, message, store) : [];
  }

  /** A message that is lost here is put again by `watch`: the approval is what counts. */
  async function queueApproved(caseId: string, events: readonly CaseEvent[], undoSeconds: number): Promise<void> {
    for (const event of events) {
      if (event.type !== 'draft-approved') continue;
      try {
        await dependencies.outbound.put({ caseId, draft: event.data.n }, Math.min(undoSeconds + 1, 900));
      } catch (error) {
        log.error('approved reply not queued; the next sweep puts it there', { caseId, ...errorFields(error) });
      }
    }
  }
}

export async function wholeCase(
  cases: { history(id: string): Promise<CaseHistory | null> },
  id: string,
): Promise<CaseHistory> {
  const history = await cases.history(id);
  if (!history) throw badRequest('There is no such case.');
  return history;
}
