import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EXPORT_PREFIX } from '../shared/aws/export-prefix.ts';
import { AccessLogs } from './access-logs.ts';
import { Alarms } from './alarms.ts';
import { AnchorKey } from './anchor-key.ts';
import { Api } from './api.ts';
import { CaseTable } from './case-table.ts';
import type { Configuration } from './configuration.ts';
import { EveryMinute } from './every-minute.ts';
import { ExportBucket } from './export-bucket.ts';
import type { FunctionName } from './function-bundles.ts';
import { GuardedQueue } from './guarded-queue.ts';
import { MailInbox } from './mail-inbox.ts';
import { PipelineFunction } from './pipeline-function.ts';
import { QueueFunction } from './queue-function.ts';
import { RecordBucket } from './record-bucket.ts';
import { RecordKey } from './record-key.ts';
import { replyPace } from './reply-pace.ts';
import { ReplySender } from './reply-sender.ts';
import { SignIn } from './sign-in.ts';

interface TriageStackProps extends StackProps {
  configuration: Configuration;
  /** Folder of each function's bundle. */
  bundles: Record<FunctionName, string>;
}

/** The whole pipeline, in the order in which a mail meets it. */
export class TriageStack extends Stack {
  constructor(scope: Construct, id: string, { configuration, bundles, ...props }: TriageStackProps) {
    super(scope, id, props);
    const alarms = new Alarms(this, 'Alarms', { email: configuration.alarmEmail });

    // What is kept, and where it is proved.
    const accessLogs = new AccessLogs(this, 'AccessLogs');
    const recordKey = new RecordKey(this, 'RecordKey');
    const cases = new CaseTable(this, 'Cases', { key: recordKey });
    const records = new RecordBucket(this, 'Records', { key: recordKey, accessLogs });
    const anchorKey = new AnchorKey(this, 'AnchorKey');
    const tableEnvironment = { TABLE_NAME: cases.table.tableName };
    const recordsEnvironment = { RECORD_BUCKET: records.bucket.bucketName };
    const keptRecordsEnvironment = {
      ...recordsEnvironment,
      RECORD_LOCK_MODE: configuration.recordLockMode.toUpperCase(),
    };

    // A buyer's mail lands ...
    const inbox = new MailInbox(this, 'Inbox', {
      domain: configuration.inboxDomain,
      ruleSetToJoin: configuration.receiptRuleSet,
      accessLogs,
    });

    // ... is read, and becomes a case with a draft ...
    const inbound = new GuardedQueue(this, 'Inbound', {
      functionTimeoutSeconds: 60,
      alarms,
      impact: 'buyer mail has arrived that no reviewer sees, while its 24 hours run.',
    });
    inbound.listenTo(inbox.topic);
    new QueueFunction(this, 'Triage', {
      sentence:
        'Reads landed mail and empties the landing bucket, keeps the original under lock, opens or continues its case.',
      code: bundles.triage,
      queue: inbound,
      batchSize: 5,
      maximumConcurrency: 10,
      timeoutSeconds: 60,
      // Reading a mail of 40 MB, the most that SES hands over, takes some 350 MB.
      memoryMegabytes: 1024,
      environment: { ...tableEnvironment, ...keptRecordsEnvironment, LANDING_BUCKET: inbox.landing.bucketName },
      permissions: [
        ...inbox.mayReadAndEmpty,
        ...records.may({ keep: ['originals'] }),
        ...cases.mayReadAndWrite('order', 'buyer'),
      ],
      alarms,
      impact: 'buyer mail is not read.',
    });

    // ... which people read and approve ...
    const api = new Api(this, 'Api');
    const signIn = new SignIn(this, 'SignIn', {
      consoleOrigin: api.origin,
      secondFactor: configuration.secondFactor,
    });
    const page = new PipelineFunction(this, 'Console', {
      sentence: 'Serves the page; touches nothing.',
      code: bundles.console,
      timeoutSeconds: 10,
      environment: { OIDC_ISSUER: signIn.issuer, OIDC_CLIENT_ID: signIn.client.userPoolClientId },
      permissions: [],
      alarms,
      impact: 'reviewers may be unable to open the console.',
    });
    const outbound = new GuardedQueue(this, 'Outbound', {
      functionTimeoutSeconds: 30,
      alarms,
      impact: 'approved replies do not leave, while the 24 hours of their buyers run.',
    });
    const exports = new ExportBucket(this, 'Exports', { accessLogs });
    const review = new PipelineFunction(this, 'Review', {
      sentence:
        'Shows and changes cases and settings, erases content, keeps attachments and links to them, queues what was approved.',
      code: bundles.review,
      timeoutSeconds: 25,
      // To take an attachment out of a mail of 40 MB.
      memoryMegabytes: 1024,
      environment: {
        ...tableEnvironment,
        ...keptRecordsEnvironment,
        OUTBOUND_QUEUE_URL: outbound.queue.queueUrl,
        EXPORT_BUCKET: exports.bucket.bucketName,
      },
      permissions: [
        ...cases.mayReadAndWrite('queue', 'offers', 'state', 'order', 'buyer'),
        ...cases.mayDelete,
        ...records.may({ keep: ['attachments', 'manuals'], read: ['originals', 'attachments', 'manuals'] }),
        exports.mayPassOn('downloads', 'uploads'),
        outbound.maySend,
      ],
      alarms,
      impact: 'reviewers may be unable to read, edit or approve.',
    });

    // ... and whose reply goes out, once; SES tells what became of it.
    const sender = new ReplySender(this, 'Replies', { identities: configuration.senderIdentities, alarms });
    const pace = replyPace(configuration.sesSendRate);
    const send = new QueueFunction(this, 'Send', {
      sentence:
        'Takes approved drafts, sends them to Amazon and to nobody else, keeps what was sent. Alone may send mail.',
      code: bundles.send,
      queue: outbound,
      // One at a time: a message must never be handed out again because its neighbour in the batch was slow.
      batchSize: 1,
      maximumConcurrency: pace.maximumConcurrency,
      timeoutSeconds: 30,
      environment: {
        ...tableEnvironment,
        ...keptRecordsEnvironment,
        CONFIGURATION_SET: sender.configurationSet,
        SECONDS_PER_REPLY: pace.secondsPerReply.toFixed(3),
      },
      permissions: [
        sender.maySend,
        ...cases.mayReadAndWrite(),
        ...records.may({ keep: ['sent'], read: ['attachments'] }),
      ],
      alarms,
      impact: 'approved replies may not leave.',
    });
    send.ringsWhenItSays('DayIsFull', 'the quota of a day is used up', {
      impact:
        'approved replies of a store wait until the quota has room again, while the 24 hours of their buyers run.',
      action: 'ask SES for a higher quota, raise the threshold to it, or answer in Seller Central meanwhile.',
      runbookSection: 'rates-and-quotas',
    });
    const deliveryEvents = new GuardedQueue(this, 'DeliveryEvents', {
      functionTimeoutSeconds: 30,
      alarms,
      impact: 'nobody learns whether replies arrived: bounced ones look answered.',
    });
    deliveryEvents.listenTo(sender.events);
    const delivery = new QueueFunction(this, 'Delivery', {
      sentence: 'Writes into a case what became of its reply; stops a store whose replies keep coming back.',
      code: bundles.delivery,
      queue: deliveryEvents,
      batchSize: 10,
      maximumConcurrency: 5,
      timeoutSeconds: 30,
      environment: tableEnvironment,
      permissions: cases.mayReadAndWrite(),
      alarms,
      impact: 'nobody learns whether replies arrived.',
    });
    delivery.ringsWhenItSays('SendingStopped', 'sending stopped by itself', {
      impact: 'a store sends nothing any more: too many of its replies bounced or were reported today.',
      action: 'find out why, then resume sending in the console.',
      runbookSection: 'bounces-and-complaints',
    });

    // Auditors read all of it and change none of it.
    const audit = new PipelineFunction(this, 'Audit', {
      sentence:
        'Reads cases and records, proves and exports them, signs bundles; writes nothing but exports and its own access log.',
      code: bundles.audit,
      timeoutSeconds: 29,
      environment: {
        ...tableEnvironment,
        ...recordsEnvironment,
        EXPORT_BUCKET: exports.bucket.bucketName,
        ANCHOR_KEY_ID: anchorKey.keyId,
      },
      permissions: [
        ...cases.mayReadAndLogAccess('calendar', 'actor', 'category', 'state', 'order', 'buyer'),
        ...records.may({ read: ['originals', 'sent', 'attachments', 'anchors'] }),
        exports.mayPassOn(EXPORT_PREFIX),
        anchorKey.maySignBundles,
      ],
      alarms,
      impact: 'auditors may be unable to find or export records.',
    });

    // The most exact route wins: these three lines need no change when a call is added.
    const withToken = api.withToken(signIn);
    api.open(page, ['/', '/console/{proxy+}']);
    api.open(review, ['/api/health', '/api/openapi.json']);
    withToken(audit, ['/api/audit/{proxy+}', '/api/numbers']);
    withToken(review, ['/api/{proxy+}']);

    // And every minute, what is due is found.
    const watch = new PipelineFunction(this, 'Watch', {
      sentence:
        'Finds due work, queues lost approvals, counts the backlog, signs anchors, extends locks, deletes what has expired.',
      code: bundles.watch,
      // Less than a minute, so that two sweeps never run at once.
      timeoutSeconds: 55,
      environment: {
        ...tableEnvironment,
        ...keptRecordsEnvironment,
        OUTBOUND_QUEUE_URL: outbound.queue.queueUrl,
        LANDING_BUCKET: inbox.landing.bucketName,
        ANCHOR_KEY_ID: anchorKey.keyId,
      },
      permissions: [
        ...cases.mayReadAndWrite('work', 'calendar'),
        ...cases.mayDelete,
        outbound.maySend,
        inbox.mayCount,
        ...records.may({ keep: ['anchors'], read: ['anchors'] }),
        ...records.mayExtendRetention,
        ...records.mayDeleteExpired,
        anchorKey.maySign,
      ],
      alarms,
      impact: 'clocks, reminders and expiry stand still.',
    });
    watch.ringsWhenItSays('MailUnread', 'buyer mail lies unread', {
      impact: 'mail lies in the landing bucket that no reviewer sees, while its 24 hours run.',
      action: 'replay the dead letters of the inbound queue, or publish the notification of what lies there anew.',
      runbookSection: 'dead-letters',
    });
    new EveryMinute(this, 'WatchSchedule', {
      calls: watch,
      alarms,
      impact: 'no reminder is sent and no lost approval is found: replies may come too late.',
    });

    this.describe('ConsoleUrl', `${api.origin}/`, 'Where reviewers sign in');
    this.describe('ApiUrl', `${api.origin}/api`, 'Where programs call');
    this.describe(
      'InboxMxRecord',
      `${configuration.inboxDomain} MX 10 inbound-smtp.${this.region}.amazonaws.com`,
      'The DNS record that brings mail to SES',
    );
    this.describe('ReceiptRuleSet', inbox.ruleSetName, 'Must be the active one: npm run deploy sees to it');
    this.describe('LandingBucket', inbox.landing.bucketName, 'Mail that has arrived and is not read yet');
    this.describe('UserPoolId', signIn.pool.userPoolId, 'Who may sign in');
    this.describe('UserPoolClientId', signIn.client.userPoolClientId, 'The console, as Cognito knows it');
    this.describe('TableName', cases.table.tableName, 'Cases and settings');
  }

  private describe(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
