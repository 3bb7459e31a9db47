import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { CaseEvent } from '../../../shared/case/case-event.ts';
import type { CaseHistory } from '../../../shared/case/case-store.ts';
import { dayOf } from '../../../shared/clock/days.ts';
import type { Store } from '../../../shared/content/settings.ts';
import { TEMPLATE_IDS } from '../../../shared/content/templates/schema.ts';
import { REPLY_LANGUAGES } from '../../../shared/content/vocabulary.ts';
import type { Finding } from '../../../shared/draft/draft.ts';
import { editDistance } from '../../../shared/draft/edit-distance.ts';
import { type GapSpan, gapSpans } from '../../../shared/draft/gaps.ts';
import { type ApiEnvironment, only } from '../../../shared/http/caller.ts';
import { etagOf } from '../../../shared/http/etag.ts';
import { badRequest, forbidden } from '../../../shared/http/problem.ts';
import {
  caseIdParameter,
  changeProblems,
  commonProblems,
  ifMatchHeader,
  jsonAnswer,
  jsonBody,
} from '../../../shared/http/schemas.ts';
import { errorFields } from '../../../shared/lambda/logger.ts';
import { attachedFiles } from '../attached-files.ts';
import { caseResponse, caseResponseSchema, draftSchema, findingSchema, gapSchema } from '../case-response.ts';
import { changeCaseForCaller, requireVisible } from '../change-case-for-caller.ts';
import { changeDraft, editContext } from '../change-draft.ts';
import type { Drafting } from '../drafting.ts';
import { editedDraft } from '../edit-draft.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

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
        attachments: z
          .array(z.union([z.number().int(), z.object({ n: z.number().int() })]))
          .transform((files) => files.map((file) => (typeof file === 'number' ? file : file.n)))
          .optional()
          .openapi({ description: 'Numbers of the files to keep, of all that drafts of this case ever had' }),
      }),
    ),
  },
  responses: { 200: jsonAnswer('The new draft', draftSchema), ...changeProblems },
});

const checkRoute = createRoute({
  method: 'post',
  path: '/api/cases/{id}/check',
  summary: 'Check a text as it is typed; writes nothing',
  middleware,
  request: {
    params: caseIdParameter,
    ...jsonBody(
      z.strictObject({
        subject: z.string().max(500).optional(),
        body: z.string().max(20_000),
        language: z.enum(REPLY_LANGUAGES).optional(),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      'What stands in the way of sending it',
      z.object({ findings: z.array(findingSchema), missing: z.array(z.string()), gaps: z.array(gapSchema) }),
    ),
    ...commonProblems,
  },
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
  const { log } = dependencies;

  app.openapi(editRoute, async (c) => {
    const { attachments, ...edit } = c.req.valid('json');
    const request = { caseId: c.req.valid('param').id, ifMatch: c.req.header('if-match'), caller: c.get('caller') };
    const { draft, etag } = await changeDraft(
      request,
      ({ history }) => (attachments ? { ...edit, attachments: attachedFiles(history, attachments) } : edit),
      dependencies,
    );
    c.header('etag', etag);
    return c.json(draft, 200);
  });

  app.openapi(checkRoute, async (c) => {
    const { language, ...edit } = c.req.valid('json');
    const [change, drafting] = await Promise.all([dependencies.loadChange(), dependencies.loadDrafting()]);
    const stored = requireVisible(await change.cases.load(c.req.valid('param').id), c.get('caller'));
    const context = await editContext(stored, change, dependencies);
    const { content, message } = editedDraft(edit, context, drafting);
    // A change of the language alone would fill the template anew; here it only says what the text is written in.
    const checked = language === undefined ? content : { ...content, language };
    const { body, missing } = checked;
    const findings = await drafting.findingsWithSpelling(checked, message, context.store);
    return c.json({ findings, missing, gaps: gapSpans(body, missing) }, 200);
  });

  app.openapi(approveRoute, async (c) => {
    const [change, drafting] = await Promise.all([dependencies.loadChange(), dependencies.loadDrafting()]);
    const { id } = c.req.valid('param');
    const { hash, acknowledge, override } = c.req.valid('json');
    const caller = c.get('caller');
    if (override !== undefined && caller.user.role !== 'lead') throw forbidden('Only a lead may override a block.');
    let gaps: GapSpan[] = [];
    const result = await changeCaseForCaller(change, {
      caseId: id,
      ifMatch: c.req.header('if-match'),
      caller,
      prepare: async ({ state }) => {
        const history = await wholeCase(change.cases, id);
        const draft = currentContent(history);
        gaps = draft ? gapSpans(draft.body, draft.missing) : [];
        return {
          command: {
            type: 'approve-draft',
            hash,
            acknowledged: acknowledge,
            override: override ?? null,
            findings: findingsNow(history, change.stores.byId(state.store), drafting),
            undoSeconds: change.thresholds.undoSeconds,
          },
        };
      },
      particulars: () => ({ gaps }),
    });
    const history = await wholeCase(change.cases, id);
    if (result.outcome === 'changed') {
      await queueApproved(id, result.events, change.thresholds.undoSeconds);
      await countRewrites(history, result.events);
    }
    c.header('etag', etagOf(history.state.version));
    return c.json(caseResponse(history, drafting.drafter), 200);
  });

  /** For the lead's figures alone: an approval does not fail with them. */
  async function countRewrites({ state, drafts }: CaseHistory, events: readonly CaseEvent[]): Promise<void> {
    for (const { type, data, at } of events) {
      const draft = type === 'draft-approved' ? drafts.find(({ n }) => n === data.n) : undefined;
      if (!draft?.template || draft.rendered === null) continue;
      const { template, language, rendered, body } = draft;
      const { share } = editDistance(rendered, body, language);
      try {
        await dependencies.rewrites.add({ store: state.store, day: dayOf(at), template, language, share });
      } catch (error) {
        log.warn('rewriting not counted', { caseId: state.id, ...errorFields(error) });
      }
    }
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

const currentContent = ({ state, drafts }: CaseHistory) => drafts.find(({ n }) => n === state.currentDraft);

/** The policy as it holds now, on exactly the text that would go out. */
function findingsNow(history: CaseHistory, store: Store, { findingsOf }: Drafting): Finding[] {
  const draft = currentContent(history);
  const answered = history.state.drafts.find(({ n }) => n === draft?.n)?.answers;
  const message = history.messages.find(({ n }) => n === answered);
  return draft && message ? findingsOf(draft, message, store) : [];
}

export async function wholeCase(
  cases: { history(id: string): Promise<CaseHistory | null> },
  id: string,
): Promise<CaseHistory> {
  const history = await cases.history(id);
  if (!history) throw badRequest('There is no such case.');
  return history;
}
