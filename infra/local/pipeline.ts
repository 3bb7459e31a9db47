import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { requireJava } from './check-java.ts';
import { requireFreePort } from './check-ports.ts';
import { createClosing } from './closing.ts';
import { takeDataFolder } from './data-folder.ts';
import { readDefinition } from './definition.ts';
import { startDynamodb } from './engines/dynamodb-engine.ts';
import { startEngines } from './engines/engines.ts';
import { queueDepths } from './engines/queues.ts';
import { enterUser } from './enter-user.ts';
import { openCallLog, type RecordedCall, readCallLog } from './gateway/call-log.ts';
import { createGateway, openGatewayDoor } from './gateway/gateway.ts';
import { createApi } from './http/api-gateway.ts';
import { openHttpDoor } from './http/http-door.ts';
import { matchRoute } from './http/routes.ts';
import { untilHealthy } from './http/until-healthy.ts';
import type { FunctionDefinition } from './lambda/function-definition.ts';
import { createFunctions } from './lambda/functions.ts';
import { startWork } from './lambda/start-work.ts';
import { operatorTable } from './operator-table.ts';
import { type Runtime, removeRuntimeFile, writeRuntimeFile } from './runtime-file.ts';
import { deliverSampleMailbox } from './sample-mailbox.ts';
import { createLocalSes } from './ses/local-ses.ts';
import { openMailDoor } from './ses/mail-door.ts';
import { createSignIn } from './sign-in/sign-in-service.ts';
import { savedSigningKey } from './sign-in/signing-key.ts';
import type { ResolvedResource } from './template/resolved-stack.ts';
import { issuerUrl } from './template/resource-types.ts';
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

  try {
    // Java needs a few seconds to start, and synthesis keeps this process busy meanwhile.
    const startingDynamodb = startDynamodb(folder.file('dynamodb'), folder.file('logs', 'dynamodb.log'));
    closing.add(() => startingDynamodb.then((engine) => engine.stop()).catch(() => {}));
    startingDynamodb.catch(() => {});
    const http = await openHttpDoor(options.httpPort);
    closing.add(() => http.stop());
    const gatewayDoor = await openGatewayDoor();
    closing.add(() => gatewayDoor.stop());

    if (!options.assembly) progress('Synthesising the app that would be deployed');
    const assembly = options.assembly ?? (await synthesise(folder.file('cdk.out')));
    const place = { accountId: ACCOUNT_ID, region: REGION };
    const surroundings = {
      ...place,
      stackName: assembly.stackName,
      httpUrl: http.url,
      gatewayUrl: gatewayDoor.url,
    };
    const definition = readDefinition(assembly, surroundings);

    progress('Starting tables, queues, topics and buckets');
    const { visibilityTimeoutSeconds } = options;
    const engines = await startEngines(definition.stack, {
      folder,
      region: REGION,
      startingDynamodb,
      visibilityTimeoutSeconds,
      closing,
    });
    const functions = createFunctions(definition.functions, {
      endpoints: { region: REGION, gatewayUrl: gatewayDoor.url, s3Url: `${http.url}${S3_PATH}` },
      logFile: (name) => folder.file('logs', `${name}.log`),
    });
    closing.add(() => functions.stop());
    const ses = createLocalSes({ ...definition, ...place }, engines.messaging, {
      outboxFolder: folder.file('outbox'),
      beforeAnswer: async () => faults.beforeSesAnswer?.(),
    });
    const gateway = createGateway({
      ...place,
      identities: definition.identities,
      engines: { dynamodb: engines.dynamodb, messaging: engines.messaging.url },
      calls: openCallLog(folder.file('calls.jsonl')),
      functionIds: functions.ids,
      answerSes: ses.answer,
      answerKms: engines.answerKms,
      answerS3: engines.answerS3,
    });
    gatewayDoor.open(gateway);

    const aws = { endpoint: gatewayDoor.url, region: REGION };
    const settings = createSettingsStore(operatorTable({ dynamodb: engines.dynamodb, aws }), engines.table);
    const oidc = { issuer: issuerUrl(surroundings), clientId: definition.clients[0]?.id ?? '' };
    const signIn = await createSignIn({
      issuer: oidc.issuer,
      key: await savedSigningKey(folder.file('sign-in-key.json')),
      clients: definition.clients,
      userNames: async () => (await settings.read('users')).value.filter(({ active }) => active).map(({ id }) => id),
    });
    const { routes } = definition;
    const api = createApi({ routes, accountId: ACCOUNT_ID, keySet: signIn.keySet, functionFor: functions.byArn });
    http.open({ api, prefixes: { [SIGN_IN_PATH]: signIn.handle, [S3_PATH]: gateway } });

    if (folder.isFirstStart) {
      await enterUser(settings, { id: 'demo', role: 'lead', stores: ['*'] });
      await ses.leaveFirstMessages();
    }
    progress('Waiting for the functions to answer');
    for (const path of ['/api/health', '/'])
      if (matchRoute(routes, 'GET', path)) await untilHealthy(`${http.url}${path}`, folder.file('logs'));
    const deliverTwice = (name: string) => faults.deliverTwice?.(name) ?? false;
    const work = { gatewayUrl: gatewayDoor.url, region: REGION, queues: engines.queues, deliverTwice };
    closing.add(startWork(definition, functions, work));
    const mailDoor = await openMailDoor(options.smtpPort, ses.receiving);
    closing.add(() => mailDoor.stop());

    const runtime: Runtime = {
      pid: process.pid,
      http: http.url,
      smtp: { host: '127.0.0.1', port: mailDoor.port },
      outbox: ses.outbox,
      oidc,
      aws,
      dynamodb: engines.dynamodb,
      table: engines.table,
      buckets: engines.buckets,
      queues: engines.queues,
    };
    if (folder.isFirstStart && options.samples) {
      progress('Delivering the sample mailbox');
      await deliverSampleMailbox(runtime.smtp, new Date());
    }
    folder.noteFirstStart();
    writeRuntimeFile(folder.path, runtime);
    closing.add(() => removeRuntimeFile(folder.path));

    return {
      runtime,
      stack: definition.stack,
      functions: definition.functions,
      killFunction: functions.kill,
      recordedCalls: () => readCallLog(folder.file('calls.jsonl')),
      queueDepths: () => queueDepths(engines.messaging),
      stop: closing.run,
    };
  } catch (error) {
    await closing.run();
    throw error;
  }
}
