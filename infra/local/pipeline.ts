import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { requireJava } from './check-java.ts';
import { requireFreePort } from './check-ports.ts';
import { createClosing } from './closing.ts';
import { takeDataFolder } from './data-folder.ts';
import { createBuckets } from './engines/buckets.ts';
import { startDynamodb } from './engines/dynamodb-engine.ts';
import { createQueues, handOutAgain, queueDepths } from './engines/queues.ts';
import { startMessaging } from './engines/queues-topics-buckets.ts';
import { createSigningKeys } from './engines/signing-keys.ts';
import { createTables } from './engines/tables.ts';
import { createTopics, publish } from './engines/topics.ts';
import { enterUser } from './enter-user.ts';
import { openCallLog, type RecordedCall, readCallLog } from './gateway/call-log.ts';
import { createGateway, openGatewayDoor } from './gateway/gateway.ts';
import { createApi } from './http/api-gateway.ts';
import { openHttpDoor } from './http/http-door.ts';
import { matchRoute, readRoutes } from './http/routes.ts';
import { untilHealthy } from './http/until-healthy.ts';
import { pollQueue, readEventSources } from './lambda/event-source.ts';
import { type FunctionDefinition, readFunctions } from './lambda/function-definition.ts';
import { createFunctions } from './lambda/functions.ts';
import { readSchedules, runSchedule } from './lambda/schedule.ts';
import { withConditionalPuts } from './objects/conditional-puts.ts';
import { openObjectVersions } from './objects/object-versions.ts';
import { createVersionedBuckets } from './objects/versioned-buckets.ts';
import { operatorTable } from './operator-table.ts';
import { type Runtime, removeRuntimeFile, writeRuntimeFile } from './runtime-file.ts';
import { deliverSampleMailbox } from './sample-mailbox.ts';
import { readConfigurationSets } from './ses/configuration-sets.ts';
import { leaveFirstMessages } from './ses/first-messages.ts';
import { openMailDoor } from './ses/mail-door.ts';
import { newReceivedId, newSentId } from './ses/message-id.ts';
import { openOutbox } from './ses/outbox.ts';
import { readReceiptRules, ruleMatches } from './ses/receipt-rules.ts';
import { type Delivery, receiveMail } from './ses/receive-mail.ts';
import { answerSesCall } from './ses/send-endpoint.ts';
import { readIdentities } from './ses/verified-identities.ts';
import { readSignInClients } from './sign-in/clients.ts';
import { createSignIn } from './sign-in/sign-in-service.ts';
import { savedSigningKey } from './sign-in/signing-key.ts';
import { type ResolvedResource, resolveStack } from './template/resolved-stack.ts';
import { issuerUrl, type Surroundings } from './template/resource-types.ts';
import { type Synthesised, synthesise } from './template/synthesise.ts';

/** What goes wrong on AWS now and then, for tests to ask for. */
export interface Faults {
  /** Whether the next batch for a function is handed to it twice. */
  deliverTwice?(functionName: string): boolean;
  /** After SES has taken a mail and before it says so. */
  beforeSesAnswer?(): Promise<void>;
}

export interface PipelineOptions {
  data: string;
  /** 0 is any free port. */
  httpPort: number;
  smtpPort: number;
  fresh?: boolean;
  /** Deliver the sample mailbox if nothing was kept in `data` before. */
  samples?: boolean;
  /** Synthesised earlier; without it, the app is synthesised into `data`. */
  assembly?: Synthesised;
  /** Shorter than the template's, so that a test of a crash needn't wait minutes. */
  visibilityTimeoutSeconds?: number;
  faults?: Faults;
  progress?(line: string): void;
}

export interface LocalPipeline {
  runtime: Runtime;
  stack: readonly ResolvedResource[];
  functions: readonly FunctionDefinition[];
  /** Ends a function's processes as a crash would; by its short name, `triage`. Returns how many there were. */
  killFunction(name: string): number;
  /** Calls of functions to AWS services, each different one once. */
  recordedCalls(): RecordedCall[];
  /** Messages in each queue, by name: waiting, and handed out. */
  queueDepths(): Record<string, { waiting: number; inFlight: number }>;
  stop(): Promise<void>;
}

const ACCOUNT_ID = '000000000000';
const REGION = 'us-east-1';
const SIGN_IN_PATH = '/_local/sign-in';
const S3_PATH = '/_local/s3';

/** Runs the template that would be deployed on this machine. Throws a StartError or a TemplateError that a person can act on. */
export async function startLocalPipeline(options: PipelineOptions): Promise<LocalPipeline> {
  const { faults = {}, progress = () => {} } = options;
  await requireFreePort(options.httpPort, '--http-port');
  await requireFreePort(options.smtpPort, '--smtp-port');
  await requireJava();
  const folder = takeDataFolder(options.data, { fresh: options.fresh ?? false });
  const closing = createClosing();
  closing.add(() => folder.release());
  const now = () => new Date();

  try {
    // Java needs a second or two to start, and synthesis keeps this process busy meanwhile.
    const startingDynamodb = startDynamodb(folder.file('dynamodb'), folder.file('logs', 'dynamodb.log'));
    startingDynamodb.catch(() => {});
    closing.add(() =>
      startingDynamodb.then(
        (engine) => engine.stop(),
        () => {},
      ),
    );
    const http = await openHttpDoor(options.httpPort);
    closing.add(() => http.stop());
    const gatewayDoor = await openGatewayDoor();
    closing.add(() => gatewayDoor.stop());

    progress('Synthesising the app that would be deployed');
    const { stackName, template, folder: assembly } = options.assembly ?? (await synthesise(folder.file('cdk.out')));
    const surroundings: Surroundings = {
      accountId: ACCOUNT_ID,
      region: REGION,
      stackName,
      httpUrl: http.url,
      gatewayUrl: gatewayDoor.url,
    };
    const stack = resolveStack(template, surroundings);
    const rules = readReceiptRules(stack);
    const configurationSets = readConfigurationSets(stack);
    const routes = readRoutes(stack);
    const identities = readIdentities(stack);

    progress('Starting tables, queues, topics and buckets');
    const messaging = await startMessaging(folder.file('messages'), REGION);
    closing.add(() => messaging.stop());
    const queues = createQueues(stack, messaging, options.visibilityTimeoutSeconds);
    createTopics(stack, messaging, REGION);
    const buckets = createBuckets(stack, messaging);
    handOutAgain(messaging);
    const versions = openObjectVersions(folder.file('object-versions.db'), now);
    closing.add(() => versions.close());
    const dynamodb = await startingDynamodb;
    const [table = ''] = await createTables(stack, dynamodb.url);
    const settings = createSettingsStore(operatorTable({ dynamodb: dynamodb.url, aws: { region: REGION } }), table);

    const functions = createFunctions(readFunctions(stack, assembly), {
      endpoints: { region: REGION, gatewayUrl: gatewayDoor.url, s3Url: `${http.url}${S3_PATH}` },
      logFile: (name) => folder.file('logs', `${name}.log`),
    });
    closing.add(() => functions.stop());

    const receiving = {
      rules,
      region: REGION,
      now,
      newMessageId: newReceivedId,
      store: (bucket: string, key: string, mail: Buffer) => void messaging.stores.s3Store.putObject(bucket, key, mail),
      publish: (topicArn: string, message: unknown) => publish(messaging.url, topicArn, message),
    };
    async function deliverHere(mail: Buffer, from: string, recipient: string): Promise<void> {
      if (!rules.some((rule) => ruleMatches(rule, recipient))) return;
      const delivery: Delivery = {
        from,
        recipients: [recipient],
        helo: 'simulator.amazonses.com',
        remoteAddress: '127.0.0.2',
      };
      await receiveMail(mail, delivery, receiving);
    }
    const sending = {
      region: REGION,
      accountId: ACCOUNT_ID,
      configurationSets,
      identities,
      outbox: openOutbox(folder.file('outbox')),
      now,
      newMessageId: newSentId,
      publish: receiving.publish,
      deliverHere,
      beforeAnswer: async () => faults.beforeSesAnswer?.(),
    };
    const callsFile = folder.file('calls.jsonl');
    const gateway = createGateway({
      region: REGION,
      accountId: ACCOUNT_ID,
      identities,
      engines: { dynamodb: dynamodb.url, messaging: messaging.url },
      calls: openCallLog(callsFile),
      functionIds: functions.ids,
      answerSes: (form, caller) => answerSesCall(form, caller, sending),
      answerKms: createSigningKeys(stack, folder.file('keys')),
      answerS3: withConditionalPuts(createVersionedBuckets(buckets.versioned, messaging, versions, now), messaging),
    });
    gatewayDoor.open(gateway);

    const clients = readSignInClients(stack);
    const issuer = issuerUrl(surroundings);
    const signIn = await createSignIn({
      issuer,
      key: await savedSigningKey(folder.file('sign-in-key.json')),
      clients,
      userNames: async () => (await settings.read('users')).value.filter(({ active }) => active).map(({ id }) => id),
    });
    const api = createApi({ routes, accountId: ACCOUNT_ID, keySet: signIn.keySet, functionFor: functions.byArn });
    http.open({ api, prefixes: { [SIGN_IN_PATH]: signIn.handle, [S3_PATH]: gateway } });

    if (folder.isNew) {
      if (table) await enterUser(settings, { id: 'demo', role: 'lead', stores: ['*'] });
      await leaveFirstMessages({ rules, configurationSets }, receiving);
    }
    const sources = readEventSources(stack);
    for (const source of sources) {
      const pool = functions.byArn(source.functionRef);
      const queueUrl = queues[source.queueArn.split(':').at(-1) ?? ''] ?? '';
      const deliverTwice = () => faults.deliverTwice?.(pool.definition.name) ?? false;
      closing.add(pollQueue(source, pool, { gatewayUrl: gatewayDoor.url, queueUrl, region: REGION, deliverTwice }));
    }
    progress('Waiting for the functions to answer');
    for (const path of ['/api/health', '/'])
      if (matchRoute(routes, 'GET', path)) await untilHealthy(`${http.url}${path}`, folder.file('logs'));
    for (const schedule of readSchedules(stack))
      closing.add(runSchedule(schedule, functions.byArn(schedule.functionArn)));

    const mailDoor = await openMailDoor(options.smtpPort, receiving);
    closing.add(() => mailDoor.stop());
    const runtime: Runtime = {
      pid: process.pid,
      http: http.url,
      smtp: { host: '127.0.0.1', port: mailDoor.port },
      outbox: sending.outbox.folder,
      oidc: { issuer, clientId: clients[0]?.id ?? '' },
      aws: { endpoint: gatewayDoor.url, region: REGION },
      dynamodb: dynamodb.url,
      table,
      buckets: buckets.all,
      queues,
    };
    writeRuntimeFile(folder.path, runtime);
    closing.add(() => removeRuntimeFile(folder.path));
    if (folder.isNew && options.samples) {
      progress('Delivering the sample mailbox');
      await deliverSampleMailbox(runtime.smtp, now());
    }

    return {
      runtime,
      stack,
      functions: functions.definitions,
      killFunction: functions.kill,
      recordedCalls: () => readCallLog(callsFile),
      queueDepths: () => queueDepths(messaging),
      stop: closing.run,
    };
  } catch (error) {
    await closing.run();
    throw error;
  }
}
