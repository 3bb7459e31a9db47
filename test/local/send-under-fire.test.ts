import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalPipeline, startLocalPipeline } from '../../infra/local/pipeline.ts';
import { createRandom } from '../simulation/random.ts';
import { buyerMail, deliver, settingsOf, signInAs } from './road-client.ts';
import { eventually, removeFolder, temporaryFolder } from './tiny-pipeline.ts';

/**
 * The claim of "at most once" under fire, on the real engines and the real bundles: `send` is killed again and again,
 * wherever it happens to be, while reviewers approve. More approvals and other moments:
 * `UNDER_FIRE_APPROVALS=200 UNDER_FIRE_SEED=7 npx vitest run test/local/send-under-fire.test.ts`.
 */

const APPROVALS = Number(process.env.UNDER_FIRE_APPROVALS ?? 40);
const SEED = Number(process.env.UNDER_FIRE_SEED ?? 1);
const KILLS = 20;
const REVIEWERS = 2;
/** Beyond it, something hangs: a lost claim is found after thirty seconds by a sweep that comes once a minute. */
const PATIENCE_SECONDS = 150 + 2 * APPROVALS;

const random = createRandom(SEED);
const data = temporaryFolder();
const orders = Array.from({ length: APPROVALS }, (_, n) => `112-${String(7_000_000 + n)}-4444444`);
const bodyFor = (order: string) =>
  `Hello Dana,\n\nThank you for your patience. Your order ${order} left our warehouse and should reach you on Monday.\n\nKind regards,\nEmma`;

/** States in which nothing more happens by itself, or a person has it in front of them. */
const SETTLED = ['submitted', 'delivered', 'uncertain'];

let pipeline: LocalPipeline;
let mei: Awaited<ReturnType<typeof signInAs>>;
let auditor: Awaited<ReturnType<typeof signInAs>>;

beforeAll(async () => {
  pipeline = await startLocalPipeline({
    data,
    httpPort: 0,
    smtpPort: 0,
    visibilityTimeoutSeconds: 5,
    // Time to be killed in where it hurts most: the mail is gone, and `send` does not know it yet.
    faults: { beforeSesAnswer: () => wait(random.between(0, 400)) },
  });
  mei = await signInAs(pipeline, { id: 'mei', role: 'reviewer', stores: ['*'] });
  auditor = await signInAs(pipeline, { id: 'ada', role: 'auditor', stores: ['*'] });
  const thresholds = { undoSeconds: 0, sendingTimeoutSeconds: 30, uncertainTimeoutSeconds: 60 };
  await settingsOf(pipeline).write('thresholds', thresholds, 0, { actor: 'test', at: new Date().toISOString() });
}, 120_000);
afterAll(async () => {
  await pipeline?.stop();
  removeFolder(data);
});

async function waitingCases(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await mei.queuePage(`state=waiting${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    for (const { id, orderId } of page.items) if (orderId) found.set(orderId, id);
    cursor = page.next;
  }
  return found;
}

/** Approves every case, some at once, and says after each how many there are. */
async function approveAll(cases: readonly { id: string; order: string }[], approved: (count: number) => void) {
  const left = [...cases];
  let count = 0;
  async function review(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const { status, answer } = await mei.answerCase(next.id, bodyFor(next.order));
      if (status !== 200) throw new Error(`Case of ${next.order} not approved: ${JSON.stringify(answer)}`);
      count += 1;
      approved(count);
    }
  }
  await Promise.all(Array.from({ length: REVIEWERS }, review));
}

/** Orders of the mails in the outbox, one entry a mail. */
async function sentOrders(): Promise<string[]> {
  const names = readdirSync(pipeline.runtime.outbox).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.map(async (name) => {
      const { text = '' } = await PostalMime.parse(readFileSync(join(pipeline.runtime.outbox, name)));
      const order = orders.find((candidate) => text.includes(candidate));
      expect(text.trimEnd()).toBe(bodyFor(order ?? '?'));
      return order ?? '?';
    }),
  );
}

describe(`${APPROVALS} approvals while send is killed at ${KILLS} moments (seed ${SEED})`, () => {
  const cases: { id: string; order: string }[] = [];
  const states = new Map<string, string>();

  it(
    'begin as so many cases',
    async () => {
      for (const [n, order] of orders.entries())
        await deliver(pipeline, buyerMail({ order, alias: `f${n}wd2k9xm4tz`, text: 'Where is my order? It is late.' }));
      const found = await eventually(async () => {
        const waiting = await waitingCases();
        return waiting.size >= APPROVALS && waiting;
      }, PATIENCE_SECONDS);
      for (const order of orders) cases.push({ order, id: found.get(order) ?? '' });
    },
    PATIENCE_SECONDS * 1000,
  );

  it(
    'all come to an end: on their way, or in front of a person',
    async () => {
      // Moments are bound to the load and not to the time, so that a slow machine is shot at as often as a quick one.
      const moments = new Map<number, number>();
      while (moments.size < Math.min(KILLS, APPROVALS))
        moments.set(random.between(1, APPROVALS), random.between(0, 1500));
      const shots: Promise<number>[] = [];
      await approveAll(cases, (count) => {
        const delay = moments.get(count);
        if (delay !== undefined) shots.push(wait(delay).then(() => pipeline.killFunction('send')));
      });
      const killed = (await Promise.all(shots)).filter((processes) => processes > 0).length;
      // Those that met no process, because it had just been killed, are made up for while the queue is worked off.
      for (let n = killed; n < KILLS; ) {
        await wait(random.between(100, 1200));
        if (pipeline.killFunction('send') > 0) n += 1;
      }
      await eventually(async () => {
        await wait(1000);
        for (const { id } of cases.filter((candidate) => !SETTLED.includes(states.get(candidate.id) ?? '')))
          states.set(id, (await mei.readCase(id)).draft?.state ?? 'none');
        return [...states.values()].every((state) => SETTLED.includes(state));
      }, PATIENCE_SECONDS);
    },
    PATIENCE_SECONDS * 2000,
  );

  it('none twice, and none that the pipeline takes for sent and is not', async () => {
    const sent = await sentOrders();
    expect(sent).toHaveLength(new Set(sent).size);
    const wrong = cases.filter(({ id, order }) => states.get(id) !== 'uncertain' && !sent.includes(order));
    expect(wrong).toEqual([]);
    const uncertain = cases.filter(({ id }) => states.get(id) === 'uncertain');
    console.info(`${sent.length} replies sent, ${uncertain.length} of ${cases.length} in front of a person`);
    expect(sent.length + uncertain.filter(({ order }) => !sent.includes(order)).length).toBe(APPROVALS);
  });

  it(
    'and every one on record, in chains that verify and numbers that add up',
    async () => {
      for (const order of orders) {
        const { answer } = await auditor.call('GET', `audit/verify?order=${order}`);
        expect(answer).toMatchObject({ verified: true, cases: 1, faults: [] });
      }
      const { answer } = await auditor.call('GET', 'numbers?days=1&store=demo-us');
      const [numbers] = Object(answer).stores;
      expect(numbers.received).toBe(APPROVALS);
      expect(numbers.waiting + numbers.answered).toBe(APPROVALS);
    },
    PATIENCE_SECONDS * 1000,
  );
});
