import { createHash, randomBytes } from 'node:crypto';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { createContentLoader } from '../../shared/aws/content-loader.ts';
import { parseEnvironment, triageEnvironment } from '../../shared/aws/environment.ts';
import { createLandingBucket } from '../../shared/aws/landing-bucket.ts';
import { createOrderFactsStore } from '../../shared/aws/order-facts.ts';
import { createRecordBucket, createS3Client, newCaseKey } from '../../shared/aws/record-bucket.ts';
import { createSenderCounter } from '../../shared/aws/sender-counter.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { rmaNumber } from '../../shared/draft/rma-number.ts';
import { batchHandler } from '../../shared/lambda/batch-handler.ts';
import { createLogger, errorFields } from '../../shared/lambda/logger.ts';
import { createLiveAssessor } from './live-assessor.ts';
import { receiveMail } from './receive-mail.ts';
import { sesNotificationSchema, verdictOf } from './ses-notification.ts';

const environment = parseEnvironment(triageEnvironment, process.env);
const log = createLogger('triage');
const table = createTableClient();
const s3 = createS3Client();
const landing = createLandingBucket(s3, environment.LANDING_BUCKET);
const records = createRecordBucket(s3, environment.RECORD_BUCKET, environment.RECORD_LOCK_MODE);
const orderFacts = createOrderFactsStore(table, environment.TABLE_NAME);
const countSender = createSenderCounter(table, environment.TABLE_NAME);
const loadContent = createContentLoader(
  table,
  environment.TABLE_NAME,
  ({ templates, keywords, policy }) => ({ templates, lexicons: keywords, policy }),
  (kind, error) => log.error('changed content does not fit this release', { kind, ...errorFields(error) }),
);

const assessorFor = createLiveAssessor();

export const handler = batchHandler(async (record) => {
  const startedAt = performance.now();
  const { mail, receipt } = sesNotificationSchema.parse(JSON.parse(record.body));
  const [dependencies, content] = await Promise.all([
    loadChangeDependencies(table, environment.TABLE_NAME),
    loadContent(),
  ]);
  const { assess, versions } = assessorFor(content, dependencies.thresholds.categoryConfidence);
  const outcomes = await receiveMail(
    {
      objectKey: receipt.action.objectKey,
      envelope: {
        recipients: receipt.recipients,
        receivedAt: new Date(mail.timestamp).toISOString(),
        verdicts: {
          spam: verdictOf(receipt.spamVerdict),
          virus: verdictOf(receipt.virusVerdict),
          spf: verdictOf(receipt.spfVerdict),
          dkim: verdictOf(receipt.dkimVerdict),
          dmarc: verdictOf(receipt.dmarcVerdict),
        },
      },
    },
    {
      ...dependencies,
      landing,
      records,
      assess,
      storeOf: dependencies.stores.byInbox,
      orderFacts: orderFacts.read,
      countFrom: (store, sender, hour) => countSender(store, createHash('sha256').update(sender).digest('hex'), hour),
      newCaseKey,
      newRmaNumber: (store) => rmaNumber(store, randomBytes(16)),
      versions,
    },
  );
  const durationMilliseconds = Math.round(performance.now() - startedAt);
  for (const { store, caseId, outcome } of outcomes) {
    log.info('mail triaged', { sesMessageId: mail.messageId, store, caseId, outcome, durationMilliseconds });
  }
}, log);
