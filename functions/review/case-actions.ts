import { z } from '@hono/zod-openapi';
import type { SettingsStore } from '../../shared/aws/settings-store.ts';
import type { CaseHistory, StoredCase } from '../../shared/case/case-store.ts';
import type { Change } from '../../shared/case/change-case.ts';
import type { Command } from '../../shared/case/decide.ts';
import { mailReferences } from '../../shared/case/mail-references.ts';
import type { Role } from '../../shared/content/settings.ts';
import { CATEGORIES, SCENARIOS, type Scenario } from '../../shared/content/vocabulary.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { forbidden } from '../../shared/http/problem.ts';
import { requireAssignee } from './assignee.ts';

/** A `POST /api/cases/{id}/<name>` whose body becomes one command. */
export interface CaseAction<Schema extends z.ZodType = z.ZodType> {
  name: string;
  summary: string;
  roles: readonly [Role, ...Role[]];
  body: Schema;
  command(body: z.infer<Schema>, caller: Caller, stored: StoredCase): Command;
  /** Where the body names what has to stand in the settings. @throws a problem */
  check?(body: z.infer<Schema>, stored: StoredCase, settings: Pick<SettingsStore, 'read'>): Promise<void>;
  /** Where the change needs more than the command: told from all that the case holds. */
  more?(history: CaseHistory): Partial<Change>;
}

const REVIEWERS = ['reviewer', 'lead'] as const;
const KEEPERS = ['auditor', 'lead'] as const;

const nothing = z.strictObject({});
const text = z.string().trim().min(1).max(500);
const optionalReason = z.strictObject({ reason: text.optional() });
const reasonGiven = z.strictObject({ reason: text });
const scenario = z
  .custom<Scenario>((value) => typeof value === 'string' && Object.hasOwn(SCENARIOS, value), {
    error: 'no such scenario',
  })
  // A check of our own has no form that the description could show.
  .openapi({ type: 'string', enum: Object.keys(SCENARIOS) });

const action = <Schema extends z.ZodType>(row: CaseAction<Schema>): CaseAction => row as unknown as CaseAction;

/** Everything but approving and editing, which need more than the case. */
export const CASE_ACTIONS: readonly CaseAction[] = [
  action({
    name: 'reject',
    summary: 'Drop the draft',
    roles: REVIEWERS,
    body: optionalReason,
    command: ({ reason }) => ({ type: 'reject-draft', reason: reason ?? null }),
  }),
  action({
    name: 'withdraw',
    summary: 'Take an approval back before the reply goes out',
    roles: REVIEWERS,
    body: nothing,
    command: () => ({ type: 'withdraw-approval' }),
  }),
  action({
    name: 'no-reply-needed',
    summary: 'Stop the clock without an answer',
    roles: REVIEWERS,
    body: nothing,
    command: () => ({ type: 'mark-no-reply-needed' }),
  }),
  action({
    name: 'close',
    summary: 'Close the case; a new message opens it again',
    roles: REVIEWERS,
    body: optionalReason,
    command: ({ reason }) => ({ type: 'close-case', reason: reason ?? null }),
  }),
  action({
    name: 'assign',
    summary: 'Take the case, or (a lead) give it to somebody',
    roles: REVIEWERS,
    body: z.strictObject({
      to: z
        .string()
        .min(1)
        .max(128)
        .optional()
        .openapi({ description: 'Id of an active reviewer or lead of the store; default: yourself' }),
    }),
    command: ({ to }, caller) => {
      if (to !== undefined && to !== caller.user.id && caller.user.role !== 'lead') {
        throw forbidden('Only a lead may assign a case to somebody else.');
      }
      return { type: 'assign-case', to: `user:${to ?? caller.user.id}` };
    },
    check: async ({ to }, { state }, settings) => {
      if (to !== undefined) requireAssignee(to, state.store, (await settings.read('users')).value);
    },
  }),
  action({
    name: 'release',
    summary: 'Give the case back to everybody',
    roles: REVIEWERS,
    body: nothing,
    command: (_, caller, { state }) => {
      if (state.assignee !== null && state.assignee !== caller.actor && caller.user.role !== 'lead') {
        throw forbidden(`${state.assignee} has this case; only they or a lead may release it.`);
      }
      return { type: 'release-case' };
    },
  }),
  action({
    name: 'reclassify',
    summary: 'Say what the case is about',
    roles: REVIEWERS,
    body: z.strictObject({ category: z.enum(CATEGORIES).nullable(), scenario: scenario.nullable().default(null) }),
    command: ({ category, scenario }) => ({ type: 'reclassify-case', category, scenario }),
  }),
  action({
    name: 'resolve',
    summary: 'Say what became of an uncertain reply: `did-not` sends it again',
    roles: REVIEWERS,
    body: z.strictObject({ outcome: z.enum(['went-out', 'did-not']) }),
    command: ({ outcome }) => ({ type: 'resolve-uncertain', outcome }),
  }),
  action({
    name: 'sent-by-hand',
    summary: 'Record that the answer was given in Seller Central',
    roles: REVIEWERS,
    body: nothing,
    command: () => ({ type: 'mark-sent-by-hand' }),
  }),
  action({
    name: 'offer-done',
    summary: 'Mark what a reply promised as done',
    roles: REVIEWERS,
    body: z.strictObject({ draft: z.number().int().positive(), index: z.number().int().nonnegative() }),
    command: ({ draft, index }) => ({ type: 'complete-offer', draft, index }),
  }),
  action({
    name: 'hold',
    summary: 'Keep the case beyond its time',
    roles: KEEPERS,
    body: z.strictObject({ reason: text, reviewOn: z.iso.date() }),
    command: ({ reason, reviewOn }) => ({ type: 'place-hold', reason, reviewOn }),
  }),
  action({
    name: 'release-hold',
    summary: 'Let the case end when its time is over',
    roles: KEEPERS,
    body: reasonGiven,
    command: ({ reason }) => ({ type: 'release-hold', reason }),
  }),
  action({
    name: 'erase',
    summary: 'Erase the content on lawful request: asked for by a lead or an auditor, done by the other',
    roles: KEEPERS,
    body: reasonGiven,
    command: ({ reason }, { user }, { state }) => ({
      type: state.erasureRequestedBy === null ? 'request-erasure' : 'erase-case',
      reason,
      role: user.role,
    }),
    more: ({ messages }) => ({ forgetMessageIds: messages.flatMap(({ mail }) => mailReferences(mail)) }),
  }),
];
