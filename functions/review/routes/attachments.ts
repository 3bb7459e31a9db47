import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { manualObjectName } from '../../../shared/content/manuals.ts';
import { type ApiEnvironment, type Caller, only } from '../../../shared/http/caller.ts';
import { notFound, ProblemError } from '../../../shared/http/problem.ts';
import {
  caseIdParameter,
  changeProblems,
  commonProblems,
  ifMatchHeader,
  jsonAnswer,
} from '../../../shared/http/schemas.ts';
import { acceptedFile, attachFile, type GivenFile } from '../attach-file.ts';
import { caseAttachments } from '../case-attachments.ts';
import { draftSchema } from '../case-response.ts';
import { requireVisible } from '../change-case-for-caller.ts';
import { changeDraft } from '../change-draft.ts';
import { type FileBody, fileBodySchema, fileOf, givenBody, MAXIMUM_PARTS, partName, uploadId } from '../given-file.ts';
import { readAttachment } from '../read-attachment.ts';
import { parseFields } from '../read-json-body.ts';
import type { ReviewDependencies } from '../review-dependencies.ts';

/** Long enough for a browser to follow, too short to pass on. */
const LINK_SECONDS = 60;

const bodySchema = z.union([fileBodySchema, z.strictObject({ manual: z.uuid() })]);
const middleware = only('reviewer', 'lead');
const bytes = { schema: z.string().openapi({ format: 'binary' }) };

const attachRoute = createRoute({
  method: 'post',
  path: '/api/cases/{id}/attachments',
  summary: 'Attach a file to the draft: its bytes (up to 4.5 MB), base64 in JSON, parts put before, or a manual',
  description:
    'PDF, JPEG and PNG files that open, at most five, 10 MB with the encoded mail. The bytes themselves come with their name in X-File-Name.',
  middleware,
  request: {
    params: caseIdParameter,
    headers: ifMatchHeader.extend({ 'x-file-name': z.string().optional() }),
    body: { content: { 'application/json': { schema: bodySchema }, 'application/octet-stream': bytes } },
  },
  responses: { 201: jsonAnswer('The new draft', draftSchema), ...changeProblems },
});

const partRoute = createRoute({
  method: 'put',
  path: '/api/uploads/{upload}/{part}',
  summary: 'Put one part, up to 4.5 MB, of a file that is too large for one request; parts go after a day',
  middleware: only('reviewer', 'lead'),
  request: {
    params: z.object({
      upload: uploadId.openapi({ param: { name: 'upload', in: 'path' }, description: 'Any id that you draw' }),
      part: z.coerce
        .number()
        .int()
        .min(1)
        .max(MAXIMUM_PARTS)
        .openapi({ param: { name: 'part', in: 'path' } }),
    }),
    body: { content: { 'application/octet-stream': bytes } },
  },
  responses: { 200: jsonAnswer('The part is there', z.object({ bytes: z.number() })), ...commonProblems },
});

const linkRoute = createRoute({
  method: 'get',
  path: '/api/cases/{id}/attachments/{n}',
  summary: 'A link to a file of the case, for a minute; always a download',
  middleware,
  request: {
    params: caseIdParameter.extend({
      n: z.coerce
        .number()
        .int()
        .positive()
        .openapi({
          param: { name: 'n', in: 'path' },
          description: 'Files are counted from 1 through messages and drafts, in the order in which they came.',
        }),
    }),
  },
  responses: {
    200: jsonAnswer(
      'Where it can be fetched without a token',
      z
        .object({
          n: z.number(),
          name: z.string(),
          type: z.string(),
          bytes: z.number(),
          url: z.string(),
          expiresAt: z.string(),
          warning: z.string().nullable().openapi({ description: 'Why it should not be opened' }),
        })
        .openapi('AttachmentLink'),
    ),
    ...commonProblems,
  },
});

export function addAttachmentRoutes(app: OpenAPIHono<ApiEnvironment>, dependencies: ReviewDependencies): void {
  const { uploads, downloads, records, manuals, settings } = dependencies;

  // The body is read by hand, because it is JSON or the bytes themselves.
  const { middleware: attachers, ...attachDescription } = attachRoute;
  app.openAPIRegistry.registerPath({ ...attachDescription, method: attachRoute.method });
  app.post(attachRoute.getRoutingPath(), attachers, async (c) => {
    const caller = c.get('caller');
    const caseId = parseFields(caseIdParameter, { id: c.req.param('id') }).id;
    const body = await givenBody(c, bodySchema);
    const { cases, clock } = await dependencies.loadChange();
    // Before anything is read for it.
    requireVisible(await cases.load(caseId), caller);
    const given = 'file' in body ? body.file : await contentOf(body.json, caller);
    const file = { ...acceptedFile(given), content: given.content };
    const { draft, etag } = await changeDraft(
      { caseId, ifMatch: c.req.header('if-match'), caller },
      (context, drafting) =>
        attachFile(file, context, drafting.limitsOf(context.history.state.marketplace), {
          ...dependencies,
          now: clock.now(),
          actor: caller.actor,
        }),
      dependencies,
    );
    c.header('etag', etag);
    return c.json(draft, 201);
  });

  const { middleware: uploaders, ...partDescription } = partRoute;
  app.openAPIRegistry.registerPath({ ...partDescription, method: partRoute.method });
  app.put(partRoute.getRoutingPath(), uploaders, async (c) => {
    const { upload, part } = parseFields(partRoute.request.params, c.req.param());
    const content = new Uint8Array(await c.req.arrayBuffer());
    await uploads.put(partName(c.get('caller'), upload, part), content);
    return c.json({ bytes: content.length }, 200);
  });

  app.openapi(linkRoute, async (c) => {
    const { id, n } = c.req.valid('param');
    const { cases, clock } = await dependencies.loadChange();
    const history = requireVisible(await cases.history(id), c.get('caller'));
    const file = caseAttachments(history).find((one) => one.n === n);
    if (!file) throw notFound(`This case has no attachment ${n}.`);
    const object = `${id}/${dependencies.newId()}`;
    await downloads.put(object, await readAttachment(history, file, records), file.name);
    const expiresAt = new Date(Date.parse(clock.now()) + LINK_SECONDS * 1000).toISOString();
    const { name, type, bytes, danger: warning } = file;
    c.header('cache-control', 'no-store');
    return c.json({ n, name, type, bytes, url: await downloads.link(object, LINK_SECONDS), expiresAt, warning }, 200);
  });

  async function contentOf(body: FileBody | { manual: string }, caller: Caller): Promise<GivenFile> {
    if (!('manual' in body)) return fileOf(body, caller, uploads);
    const { value } = await settings.read('manuals');
    const manual = value.find(({ id, store }) => id === body.manual && caller.maySee(store));
    const content = manual && (await manuals.get(manualObjectName(manual)));
    if (!manual || !content) {
      const detail = 'There is no such manual in your stores.';
      throw new ProblemError({ status: 422, title: 'The file cannot be attached', detail, more: { code: 'manual' } });
    }
    return { name: manual.name, content };
  }
}
