import { createRoute, z } from '@hono/zod-openapi';
import { CASE_STATES } from '../../shared/case/states.ts';
import { CATEGORIES } from '../../shared/content/vocabulary.ts';
import { only } from '../../shared/http/caller.ts';
import { caseIdParameter, commonProblems, jsonAnswer } from '../../shared/http/schemas.ts';

/** The auditors' calls, described apart from their work so that one document describes the whole API. */

const day = z.iso.date().openapi({ example: '2026-11-21' });

export const recordSchema = z
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

export const recordsQuery = z.object({
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
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const recordsRoute = createRoute({
  method: 'get',
  path: '/api/audit/records',
  summary: 'Events of a case, an order or a buyer, or of a store by days, category, person or state; newest first',
  middleware: only('auditor', 'lead'),
  request: { query: recordsQuery },
  responses: {
    200: jsonAnswer('A page of records', z.object({ items: z.array(recordSchema), next: z.string().nullable() })),
    ...commonProblems,
  },
});

export const historySchema = z
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

export const auditRoutes = [recordsRoute, historyRoute, verifyRoute, numbersRoute];
