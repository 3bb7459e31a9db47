import { createRoute, z } from '@hono/zod-openapi';
import { CASE_STATES } from '../case/states.ts';
import { SETTINGS_KINDS, type SettingsKind } from '../content/settings-kinds.ts';
import { CATEGORIES } from '../content/vocabulary.ts';
import { only } from './caller.ts';
import { caseIdParameter, commonProblems, jsonAnswer } from './schemas.ts';

/** The auditors' calls, described apart from their work so that one document describes the whole API. */

const day = z.iso.date().openapi({ example: '2026-11-21' });

const recordSchema = z
  .object({
    caseId: z.string(),
    store: z.string(),
    orderId: z.string().nullable(),
    category: z.string().nullable(),
    seq: z.number(),
    at: z.string(),
    actor: z.string(),
    type: z.string(),
    data: z.record(z.string(), z.unknown()),
    prevHash: z.string(),
    hash: z.string(),
  })
  .openapi('Record');

const recordsQuery = z.object({
  case: z.string().optional(),
  order: z.string().optional(),
  buyer: z.string().optional().openapi({ description: 'Base alias, without +uuid' }),
  amazonCase: z.string().optional().openapi({ description: 'The uuid of a relay alias' }),
  store: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
  category: z.enum([...CATEGORIES, 'none']).optional(),
  actor: z.string().optional().openapi({ example: 'user:anna' }),
  state: z.enum(CASE_STATES).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100).openapi({ description: 'Of `format=json`' }),
  format: z.enum(['json', 'jsonl', 'csv']).default('json').openapi({
    description: '`json` is a page; `jsonl` and `csv` are all that is found, as a file',
  }),
  content: z.enum(['full', 'masked']).optional().openapi({
    description: '`full` (what files have unless said otherwise): with texts. `masked`: no names, addresses, free text',
  }),
});

const linkSchema = z
  .object({
    link: z.string().openapi({ description: 'To the file; works for 15 minutes' }),
    rows: z.number(),
    complete: z.boolean(),
    next: z.string().nullable().openapi({ description: 'Cursor to go on with where `complete` is false' }),
  })
  .openapi('ExportLink');
const redirect = { description: 'The file is at `Location`, a link that works for 15 minutes' };

export const recordsRoute = createRoute({
  method: 'get',
  path: '/api/audit/records',
  summary: 'Events of a case, an order or a buyer, or of a store by days, category, person or state; newest first',
  middleware: only('auditor', 'lead'),
  request: { query: recordsQuery },
  responses: {
    200: {
      description: 'A page of records; a small file; or how far a large one came in the time that a call has',
      content: {
        'application/json': {
          schema: z.union([z.object({ items: z.array(recordSchema), next: z.string().nullable() }), linkSchema]),
        },
        'text/csv': { schema: z.string() },
        'application/jsonl': { schema: z.string() },
      },
    },
    303: redirect,
    ...commonProblems,
  },
});

const historySchema = z
  .object({
    case: z.record(z.string(), z.unknown()),
    messages: z.array(z.record(z.string(), z.unknown())),
    drafts: z.array(z.record(z.string(), z.unknown())),
    events: z.array(recordSchema),
    chain: z.object({ verified: z.boolean(), faults: z.array(z.object({ seq: z.number(), problem: z.string() })) }),
  })
  .openapi('History');

export const historyRoute = createRoute({
  method: 'get',
  path: '/api/audit/cases/{id}',
  summary: 'Everything that is on record of a case, with the check of its chain',
  middleware: only('auditor', 'lead'),
  request: { params: caseIdParameter },
  responses: { 200: jsonAnswer('The whole history', historySchema), ...commonProblems },
});

export const verifyRoute = createRoute({
  method: 'get',
  path: '/api/audit/verify',
  summary: 'Checks the chains of an order, a case, or a store between two days',
  middleware: only('auditor', 'lead'),
  request: {
    query: z.object({
      case: z.string().optional(),
      order: z.string().optional(),
      store: z.string().optional(),
      from: day.optional(),
      to: day.optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      'What was checked, and every fault',
      z.object({
        verified: z.boolean(),
        cases: z.number(),
        events: z.number(),
        anchors: z.array(z.string()).openapi({ description: 'Days whose signed anchor was compared' }),
        unsealed: z.array(z.string()).openapi({ description: 'Days without an anchor yet' }),
        faults: z.array(z.object({ caseId: z.string().nullable(), seq: z.number().nullable(), problem: z.string() })),
        next: z
          .string()
          .nullable()
          .openapi({ description: 'Where the time of the call ended first: the day to go on from; else null' }),
      }),
    ),
    ...commonProblems,
  },
});

export const numbersRoute = createRoute({
  method: 'get',
  path: '/api/numbers',
  summary: 'Where every received mail stands, and how fast a store answers',
  middleware: only('lead', 'auditor'),
  request: {
    query: z.object({ store: z.string().optional(), days: z.coerce.number().int().min(1).max(90).default(30) }),
  },
  responses: {
    200: jsonAnswer(
      'Numbers by store',
      z.object({
        stores: z.array(
          z.object({
            store: z.string(),
            received: z.number(),
            waiting: z.number(),
            answered: z.number(),
            noReplyNeeded: z.number(),
            recorded: z.number(),
            quarantined: z.number(),
            balanced: z
              .boolean()
              .openapi({ description: 'received = waiting + answered + no reply needed + recorded + quarantined' }),
            period: z.object({
              days: z.number(),
              received: z.number(),
              answeredInTime: z.number(),
              answeredLate: z.number(),
              responseRate: z
                .number()
                .nullable()
                .openapi({ description: 'Share of answers given within 24 hours; null without any' }),
              averageResponseHours: z.number().nullable(),
            }),
          }),
        ),
      }),
    ),
    ...commonProblems,
  },
});

export const caseBundleRoute = createRoute({
  method: 'get',
  path: '/api/audit/cases/{id}/bundle',
  summary: 'The evidence of a case as one zip that proves itself',
  middleware: only('auditor', 'lead'),
  request: { params: caseIdParameter },
  responses: { 303: redirect, ...commonProblems },
});

export const orderBundleRoute = createRoute({
  method: 'get',
  path: '/api/audit/bundle',
  summary: 'The evidence of all cases of an order as one zip that proves itself',
  middleware: only('auditor', 'lead'),
  request: { query: z.object({ order: z.string().min(1).max(40) }) },
  responses: { 303: redirect, ...commonProblems },
});

export const accessRoute = createRoute({
  method: 'get',
  path: '/api/audit/access',
  summary: 'Who read which records on a day, newest first; reading this is recorded as well',
  middleware: only('auditor', 'lead'),
  request: {
    query: z.object({
      day: day.optional().openapi({ description: 'Default: today (UTC)' }),
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: {
    200: jsonAnswer(
      'A page of the access log',
      z.object({
        items: z.array(z.object({ at: z.string(), actor: z.string(), call: z.string() })),
        next: z.string().nullable(),
      }),
    ),
    ...commonProblems,
  },
});

export const settingsChangesRoute = createRoute({
  method: 'get',
  path: '/api/audit/settings/{kind}',
  summary: 'Who changed a setting and when, newest first; with `version`, what it was then',
  middleware: only('auditor', 'lead'),
  request: {
    params: z.object({
      kind: z
        .enum(SETTINGS_KINDS as [SettingsKind, ...SettingsKind[]])
        .openapi({ param: { name: 'kind', in: 'path' } }),
    }),
    query: z.object({
      version: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: jsonAnswer(
      'The changes, or one version',
      z.object({
        kind: z.string(),
        versions: z.array(z.object({ version: z.number(), actor: z.string(), at: z.string() })),
        value: z.unknown().optional(),
      }),
    ),
    ...commonProblems,
  },
});

export const auditRoutes = [
  recordsRoute,
  historyRoute,
  caseBundleRoute,
  orderBundleRoute,
  verifyRoute,
  accessRoute,
  settingsChangesRoute,
  numbersRoute,
];
