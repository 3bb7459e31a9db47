import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { parseEnvironment, runtimeEnvironment, sendEnvironment } from '../../shared/aws/environment.ts';
import { createMailer } from '../../shared/aws/mailer.ts';
import { outboundMessageSchema } from '../../shared/aws/outbound-queue.ts';
import { createRecordBucket, createS3Client } from '../../shared/aws/record-bucket.ts';
import { sesMessageIds } from '../../shared/aws/ses-message-ids.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { batchHandler } from '../../shared/lambda/batch-handler.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { sendReply } from './send-reply.ts';

const environment = parseEnvironment(sendEnvironment, process.env);
const { AWS_REGION } = parseEnvironment(runtimeEnvironment, process.env);
const log = createLogger('send');
const table = createTableClient();
const records = createRecordBucket(createS3Client(), environment.RECORD_BUCKET, environment.RECORD_LOCK_MODE);
const mailer = createMailer(environment.CONFIGURATION_SET);
const settings = createSettingsStore(table, environment.TABLE_NAME);

export const handler = batchHandler(async (record) => {
  const job = outboundMessageSchema.parse(JSON.parse(record.body));
  const dependencies = await loadChangeDependencies(table, environment.TABLE_NAME);
  const report = await sendReply(job, {
    ...dependencies,
    records,
    mailer,
    readSwitch: async () => (await settings.read('sending')).value,
    storeById: dependencies.stores.byId,
    messageIdsOf: (id) => sesMessageIds(id, AWS_REGION),
  });
  log.info('reply handled', { caseId: job.caseId, draft: job.draft, outcome: report });
}, log);
