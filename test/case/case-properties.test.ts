import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseConflict, type CaseStore, MailAlreadyReceived, type StoredCase } from '../../shared/case/case-store.ts';
import { type Change, type ChangeDependencies, changeCase } from '../../shared/case/change-case.ts';
import { DELIVERY_EVENT_TYPES } from '../../shared/case/decide/record-delivery.ts';
import type { Command } from '../../shared/case/decide.ts';
import { secondsAfter } from '../../shared/clock/clock.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { DISPOSITIONS } from '../../shared/content/vocabulary.ts';
import { createMemoryCases } from '../simulation/engines/case-store.ts';
import { caseFaults } from './case-faults.ts';
import {
  ANA,
  approve,
  BEN,
  claim,
  failed,
  proposal,
  receiveMail,
  recordedMail,
  SEND,
  sesEvent,
  sesRefused,
  submitted,
  TRIAGE,
  timedOut,
} from './sample-commands.ts';
import { sampleView } from './sample-content.ts';

const CASE_ID = 'c'.repeat(24);
const START = '2026-11-02T10:00:00.000Z';

interface Step {
  name: keyof typeof ASKED;
  actor: string;
  draft: number;
  mail: number;
  later: number;
}

/** What may be asked of a case, given what stands there: whoever asks has looked at it first. */
const ASKED = {
  'buyer writes': ({ mail }, _stored, now) =>
    receiveMail(now, { mailKey: `mail-${mail}`, draft: proposal({ contentHash: hashOf(`mail ${mail}`) }) }),
  'unproven mail': ({ mail }, _stored, now) =>
    receiveMail(now, {
      mailKey: `mail-${mail}`,
      trust: 'unproven',
      supersedes: false,
      draft: proposal({ contentHash: hashOf(`mail ${mail}`) }),
    }),
  'unreadable mail': ({ mail }, _stored, now) =>
    receiveMail(now, {
      mailKey: `mail-${mail}`,
      kind: 'unreadable',
      disposition: 'quarantined',
      supersedes: false,
      dueAt: null,
      draft: null,
    }),
  copy: ({ mail }, _stored, now) => recordedMail(now, 'own-copy', { mailKey: `mail-${mail}` }),
  refusal: ({ mail }, _stored, now) => recordedMail(now, 'refusal', { mailKey: `mail-${mail}` }),
  edit: ({ later }, stored) => ({
    type: 'edit-draft',
    draft: proposal({
      contentHash: hashOf(`edit ${stored?.state.version} ${later}`),
      offers: later % 2 ? [PROMISE] : [],
    }),
  }),
  approve: (_step, stored) => approve(currentHash(stored)),
  'approve unread': ({ draft }) => approve(hashOf(`mail ${draft}`)),
  withdraw: () => ({ type: 'withdraw-approval' }),
  reject: () => ({ type: 'reject-draft', reason: null }),
  claim: ({ draft }, stored) => claim(draft, stored?.state.drafts.find(({ n }) => n === draft)?.contentHash),
  'claim other text': ({ draft }) => claim(draft, hashOf('another text')),
  submitted: ({ draft }) => submitted(draft),
  failed: ({ draft }, _stored, now) => failed(draft, now),
  refused: ({ draft }) => sesRefused(draft),
  unknown: ({ draft }) => timedOut(draft),
  doubt: ({ draft }, _stored, now) => ({ type: 'mark-uncertain', draft, claimedBefore: now }),
  escalate: ({ draft }) => ({ type: 'escalate-uncertain', draft }),
  'went out': () => ({ type: 'resolve-uncertain', outcome: 'went-out' }),
  'did not': () => ({ type: 'resolve-uncertain', outcome: 'did-not' }),
  event: ({ draft, later }) => sesEvent(DELIVERY_EVENT_TYPES[later % DELIVERY_EVENT_TYPES.length] ?? 'Send', draft),
  'no reply': () => ({ type: 'mark-no-reply-needed' }),
  close: () => ({ type: 'close-case', reason: null }),
  'by hand': () => ({ type: 'mark-sent-by-hand' }),
  assign: ({ actor }) => ({ type: 'assign-case', to: actor }),
  release: () => ({ type: 'release-case' }),
  hold: () => ({ type: 'place-hold', reason: 'A claim.', reviewOn: '2027-01-01' }),
  'release hold': () => ({ type: 'release-hold', reason: 'Decided.' }),
  'ask to erase': () => ({ type: 'request-erasure', reason: 'Asked for.', role: 'lead' }),
  erase: () => ({ type: 'erase-case', reason: 'Checked.', role: 'auditor' }),
} satisfies Record<string, (step: Step, stored: StoredCase | null, now: string) => Command>;

const PROMISE = { kind: 'answer-by', detail: null, choice: null, dueAt: null };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const currentHash = (stored: StoredCase | null): string =>
  stored?.state.drafts.find(({ n }) => n === stored.state.currentDraft)?.contentHash ?? hashOf('none');

const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...(Object.keys(ASKED) as (keyof typeof ASKED)[])),
  actor: fc.constantFrom(ANA, BEN),
  draft: fc.integer({ min: 1, max: 4 }),
  mail: fc.integer({ min: 1, max: 5 }),
  later: fc.integer({ min: 0, max: 200 }),
});
/** The usual way of a mail, so that what follows it is not reached by luck alone. */
const usualWay: fc.Arbitrary<Step[]> = fc
  .constantFrom<(keyof typeof ASKED)[]>(
    ['buyer writes'],
    ['buyer writes', 'approve', 'claim'],
    ['buyer writes', 'approve', 'claim', 'unknown', 'escalate'],
    ['buyer writes', 'approve', 'claim', 'submitted'],
    ['edit', 'approve', 'claim'],
  )
  .map((names) => names.map((name) => ({ name, actor: ANA, draft: 1, mail: 1, later: 1 })));
const script = fc
  .array(fc.oneof({ weight: 3, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: usualWay }), {
    maxLength: 25,
  })
  .map((parts) => parts.flat());

type Fault = 'none' | 'conflict' | 'lost request' | 'lost response';
const faults = fc.infiniteStream(
  fc.constantFrom<Fault>('none', 'none', 'none', 'none', 'conflict', 'lost request', 'lost response'),
);

/** The network between a function and the table: calls take their turn, writes may fail in every way they can. */
function overNetwork(store: CaseStore, scheduler: fc.Scheduler, stream: fc.Stream<Fault>): CaseStore {
  const turn = (label: string): Promise<void> => scheduler.schedule(Promise.resolve(), label);
  return {
    ...store,
    load: async (caseId) => {
      await turn('load');
      return store.load(caseId);
    },
    append: async (write) => {
      await turn('append');
      const fault = stream.next().value ?? 'none';
      if (fault === 'conflict') throw new CaseConflict('Another transaction was under way');
      if (fault === 'lost request') throw new Error('The request was lost');
      await store.append(write);
      if (fault === 'lost response') throw new Error('The response was lost');
    },
  };
}

function world(cases: CaseStore, now: () => string): ChangeDependencies {
  return {
    cases,
    clock: { now },
    thresholds: thresholdsSchema.parse({}),
    retentionMonths: () => 18,
    pause: async () => {},
  };
}

async function ask(dependencies: ChangeDependencies, asked: Step): Promise<void> {
  const isMail =
    'mail' in asked && ['buyer writes', 'unproven mail', 'unreadable mail', 'copy', 'refusal'].includes(asked.name);
  const actor = isMail
    ? TRIAGE
    : ['claim', 'claim other text', 'submitted', 'failed', 'refused', 'unknown'].includes(asked.name)
      ? SEND
      : asked.actor;
  try {
    await changeCase(dependencies, CASE_ID, actor, (stored): Change => {
      const command = ASKED[asked.name](asked, stored, dependencies.clock.now());
      return { command, view: sampleView(), ...(isMail ? { mailKey: `mail-${asked.mail}` } : {}) };
    });
  } catch (error) {
    const isExpected =
      error instanceof CaseConflict || error instanceof MailAlreadyReceived || /was lost$/.test(String(error));
    if (!isExpected) throw error;
  }
}

const received = (events: readonly { type: string; data: object }[]): unknown[] =>
  events.flatMap((event) => (event.type === 'message-received' && 'mailKey' in event.data ? [event.data.mailKey] : []));

describe('whatever is asked of a case, in whatever order, however often', () => {
  it('its record is sound: chain, projection, approvals, claims and dispositions', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const memory = createMemoryCases({ now: () => 0, indexLag: () => 0 });
        let now = START;
        for (const asked of steps) {
          now = secondsAfter(now, asked.later);
          await ask(
            world(memory.store, () => now),
            asked,
          );
        }
        const history = memory.peek(CASE_ID);
        if (history) expect(caseFaults(history)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('its record is sound when several ask at once and the network fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(script, { minLength: 2, maxLength: 4 }),
        faults,
        async (scheduler, scripts, stream) => {
          const memory = createMemoryCases({ now: () => 0, indexLag: () => 0 });
          const cases = overNetwork(memory.store, scheduler, stream);
          const everybody = scripts.map(async (steps, index) => {
            let now = secondsAfter(START, index * 7);
            for (const asked of steps.slice(0, 12)) {
              now = secondsAfter(now, asked.later);
              await ask(
                world(cases, () => now),
                asked,
              );
            }
          });
          await scheduler.waitFor(Promise.all(everybody));
          const history = memory.peek(CASE_ID);
          if (history) expect(caseFaults(history)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('each mail is in it once, with one disposition, however often it is delivered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), script, faults, async (scheduler, steps, stream) => {
        const memory = createMemoryCases({ now: () => 0, indexLag: () => 0 });
        const cases = overNetwork(memory.store, scheduler, stream);
        const twice = [...steps, ...steps].map((asked) =>
          ask(
            world(cases, () => START),
            asked,
          ),
        );
        await scheduler.waitFor(Promise.all(twice));
        const history = memory.peek(CASE_ID);
        if (!history) return;
        const mails = received(history.events);
        expect(new Set(mails).size).toBe(mails.length);
        expect(history.state.messageCount).toBe(mails.length);
        expect(DISPOSITIONS.reduce((sum, disposition) => sum + history.state.tally[disposition], 0)).toBe(mails.length);
      }),
      { numRuns: 200 },
    );
  });

  it('a command that is given twice in a row changes nothing the second time, or is refused', async () => {
    // The others do the next thing the second time: the API's If-Match tells a person that it was done.
    const repeatable = Object.keys(ASKED).filter(
      (name) => !['edit', 'approve', 'erase', 'failed', 'by hand'].includes(name),
    );
    await fc.assert(
      fc.asyncProperty(
        script,
        step.filter(({ name }) => repeatable.includes(name)),
        async (steps, last) => {
          const memory = createMemoryCases({ now: () => 0, indexLag: () => 0 });
          const dependencies = world(memory.store, () => START);
          for (const asked of [...steps, last]) await ask(dependencies, asked);
          const version = memory.peek(CASE_ID)?.state.version;
          await ask(dependencies, last);
          expect(memory.peek(CASE_ID)?.state.version).toBe(version);
        },
      ),
      { numRuns: 500 },
    );
  });
});
