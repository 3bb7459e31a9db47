import { recordDelivery } from '../../functions/delivery/record-delivery.ts';
import { sesEventSchema } from '../../functions/delivery/ses-event.ts';
import type { ReviewDependencies } from '../../functions/review/review-dependencies.ts';
import { type SendDependencies, sendReply } from '../../functions/send/send-reply.ts';
import { type IncomingMail, receiveMail } from '../../functions/triage/receive-mail.ts';
import { sweepDueCases } from '../../functions/watch/sweep-due-cases.ts';
import type { OrderFactsStore } from '../../shared/aws/order-facts.ts';
import type { OutboundMessage } from '../../shared/aws/outbound-queue.ts';
import type { SettingsStore } from '../../shared/aws/settings-store.ts';
import { CaseConflict, type CaseStore } from '../../shared/case/case-store.ts';
import type { ChangeDependencies } from '../../shared/case/change-case.ts';
import { thresholdsSchema } from '../../shared/content/settings.ts';
import { defaultStores } from '../../shared/content/store-defaults.ts';
import { createStoreDirectory } from '../../shared/content/store-directory.ts';
import type { LogFields } from '../../shared/lambda/logger.ts';
import type { Chances } from './chances.ts';
import { createContent } from './content.ts';
import { createMemoryLanding, createMemoryRecords } from './engines/buckets.ts';
import { createMemoryCases } from './engines/case-store.ts';
import { createMemoryQueue, type MemoryQueue } from './engines/queue.ts';
import { createMemorySes, type SesEventBody } from './engines/ses.ts';
import { createMemorySettings } from './engines/settings-store.ts';
import { createNetwork } from './network.ts';
import type { PlantedBug } from './planted-bugs.ts';
import type { Random } from './random.ts';
import { NOT_SIMULATED, type ReviewRequest, requestReview } from './review-door.ts';
import type { Scheduler } from './scheduler.ts';
import type { Tell } from './tell.ts';
import type { Truth } from './truth.ts';

/** As infra/triage-stack.ts has them. */
const TIMEOUT_SECONDS = { triage: 60, review: 25, send: 30, delivery: 30, watch: 55 };
const MAXIMUM_RECEIVES = 5;

export interface PipelinePlan {
  scheduler: Scheduler;
  random: Random;
  chances: () => Chances;
  truth: Truth;
  bug: PlantedBug | null;
  tell: Tell;
}

export type Pipeline = ReturnType<typeof createPipeline>;

/** The functions' own code, on engines in memory, reached over a network that fails. */
export function createPipeline({ scheduler, random, chances, truth, bug, tell }: PipelinePlan) {
  const network = createNetwork(scheduler, random, () => chances().network, tell);
  const settings = createMemorySettings();
  const memory = createMemoryCases({
    now: scheduler.now,
    indexLag: () => random.between(0, chances().indexLag),
    settingVersion: settings.versionOf,
    ignoresVersion: bug?.ignoresVersion,
  });
  const landing = createMemoryLanding();
  const content = createContent();
  const stores = createStoreDirectory(defaultStores);
  const senders = new Map<string, number>();
  const skew = (): number => random.between(-chances().skew, chances().skew);

  const cases: CaseStore = {
    ...network.reach('cases', memory.store),
    append: (write) =>
      network.call('cases.append', async () => {
        if (random.chance(chances().conflict)) throw new CaseConflict('Another transaction was under way');
        await memory.store.append(write);
        for (const { type, actor } of write.events) tell?.(`case ${write.after.id}: ${type} by ${actor}`);
        if (write.events.some(({ type }) => type === 'send-claimed')) truth.claimWritten(write);
      }),
  };
  const reachedSettings: SettingsStore = {
    read: (kind) => network.call('settings.read', () => settings.read(kind)),
    write: (kind, value, expected, by) =>
      network.call('settings.write', async () => {
        const written = await settings.write(kind, value, expected, by);
        if (kind === 'sending') truth.sendingSwitched((await settings.read('sending')).value);
        return written;
      }),
  };

  const change: ChangeDependencies & { stores: typeof stores } = {
    cases,
    clock: { now: () => new Date(scheduler.now() + (scheduler.current()?.skew ?? 0)).toISOString() },
    thresholds: { ...thresholdsSchema.parse({}), mailsPerSenderPerHour: random.pick([2, 20, 20]) },
    retentionMonths: () => 18,
    pause: (attempt) => scheduler.call(random.between(1, 15 * 2 ** attempt), () => ({ value: undefined })),
    stores,
    ...(bug?.decide ? { decide: bug.decide } : {}),
  };
  const records = network.reach('records', createMemoryRecords());
  const ses = createMemorySes(scheduler, random, {
    fates: () => chances().calls,
    outcomes: () => chances().outcomes,
    eventLost: () => chances().eventLost,
    publish: (event) => queues.delivery.put(event, 0),
    accepted: (mail) => truth.mailAccepted(mail, memory.peek(mail.tags.case)),
    tell,
  });
  const sendDependencies: SendDependencies = {
    ...change,
    records,
    mailer: bug?.mailer?.(ses) ?? ses,
    readSwitch: () => reachedSettings.read('sending'),
    storeById: stores.byId,
    isDayFull: () => network.call('numbers.read', () => random.chance(chances().dayFull)),
    messageIdsOf: (id) => [`<${id}@email.amazonses.com>`],
  };

  function failed(name: string, error: unknown): void {
    tell?.(`${name}: failed with ${String(error)}`);
    truth.failed(name, error instanceof Error ? error : { name: typeof error });
  }

  function requestFailed({ path, error, at }: LogFields): void {
    tell?.(`a request of ${path} failed with ${error} ${at}`);
    truth.failed(`a request of ${path}`, { name: String(error) });
  }

  function queue<Body>(
    name: keyof typeof TIMEOUT_SECONDS,
    handle: (body: Body) => Promise<unknown>,
  ): MemoryQueue<Body> {
    return createMemoryQueue<Body>(scheduler, random, {
      name,
      timeoutSeconds: TIMEOUT_SECONDS[name],
      maximumReceives: MAXIMUM_RECEIVES,
      rates: () => chances().queue,
      skew,
      handle: async (body) => {
        await handle(body);
      },
      failed: (failing, error) => failed(failing, error),
      tell,
    });
  }

  const queues = {
    inbound: queue<IncomingMail>('triage', (mail) =>
      receiveMail(mail, {
        ...change,
        landing: network.reach('landing', landing.bucket),
        records,
        assess: content.assess,
        storeOf: stores.byInbox,
        orderFacts: (orderId, store) => orders.read(orderId, store),
        countFrom: (store, sender, hour) =>
          network.call('senders.count', () => {
            const key = `${store} ${sender} ${hour}`;
            const count = (senders.get(key) ?? 0) + 1;
            senders.set(key, count);
            return count;
          }),
        newCaseKey: () => ({
          dataKey: `key-${random.fraction()}`,
          salt: Buffer.from(String(random.fraction())).toString('base64'),
        }),
        newRmaNumber: () => 'RMA-1',
        versions: {},
      }),
    ),
    outbound: queue<OutboundMessage>('send', (job) => sendReply(job, sendDependencies)),
    delivery: queue<SesEventBody>('delivery', (body) =>
      recordDelivery(sesEventSchema.parse(JSON.parse(JSON.stringify(body))), {
        ...change,
        messageIdsOf: sendDependencies.messageIdsOf,
      }),
    ),
  };
  const orders: OrderFactsStore = {
    read: () => network.call('orders.read', () => null),
    write: () => network.call('orders.write', () => {}),
  };
  const outbound = network.reach('outbound', {
    put: async (message: OutboundMessage, delaySeconds: number) => queues.outbound.put(message, delaySeconds),
  });

  return {
    memory,
    landing,
    settings,
    content,
    queues,
    change,
    /** What is due, as far as the indexes show it: an empty sweep need not be run. */
    sweep(): void {
      if (random.chance(chances().sweepMissed)) return;
      const dependencies = {
        ...change,
        outbound,
        expireCase: async () => {},
        onFailure: (caseId: string, error: unknown) => failed(`watch of ${caseId}`, error),
      };
      const work = async () => {
        await sweepDueCases(dependencies);
      };
      scheduler.start({ name: 'watch', skew: skew(), timeoutSeconds: TIMEOUT_SECONDS.watch, work, ended: () => {} });
    },
    request(request: ReviewRequest, answered: (status: number | null) => void = () => {}): void {
      let status: number | null = null;
      const dependencies: ReviewDependencies = {
        ...NOT_SIMULATED,
        settings: reachedSettings,
        orders,
        outbound,
        records,
        log: { info: () => {}, warn: () => {}, error: (_, fields) => requestFailed(fields ?? {}) },
        loadChange: async () => change,
        loadDrafting: async () => content.drafting,
        newRmaNumber: () => 'RMA-1',
      };
      scheduler.start({
        name: `review by ${request.user}`,
        skew: skew(),
        timeoutSeconds: TIMEOUT_SECONDS.review,
        work: async () => {
          status = await requestReview(dependencies, request);
        },
        ended: () => answered(status),
      });
    },
  };
}
