import { setTimeout } from 'node:timers/promises';
import { readTallies } from '../../shared/aws/case-table.ts';
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
import { countedFrom, isDayFull } from './day-quota.ts';
import { secondsToHoldBack } from './keep-pace.ts';
import { sendReply } from './send-reply.ts';

const environment = parseEnvironment(sendEnvironment, process.env);
const { AWS_REGION } = parseEnvironment(runtimeEnvironment, process.env);
const log = createLogger('send');
const table = createTableClient();
const records = createRecordBucket(createS3Client(), environment.RECORD_BUCKET, environment.RECORD_LOCK_MODE);
const mailer = createMailer(environment.CONFIGURATION_SET);
const settings = createSettingsStore(table, environment.TABLE_NAME);

export const handler = batchHandler(async (record) => {
  const began = performance.now();
  const job = outboundMessageSchema.parse(JSON.parse(record.body));
  const dependencies = await loadChangeDependencies(table, environment.TABLE_NAME);
  const report = await sendReply(job, {
    ...dependencies,
    records,
    mailer,
    readSwitch: () => settings.read('sending'),
    storeById: dependencies.stores.byId,
    isDayFull: (store) => lookAtQuotas(store, dependencies),
    messageIdsOf: (id) => sesMessageIds(id, AWS_REGION),
  });
  if (report === 'day-is-full') log.error('the quota of a day is used up', { caseId: job.caseId, draft: job.draft });
  log.info('reply handled', { caseId: job.caseId, draft: job.draft, outcome: report });
  const elapsedSeconds = (performance.now() - began) / 1000;
  await setTimeout(1000 * secondsToHoldBack(report, elapsedSeconds, environment.SECONDS_PER_REPLY));
}, log);

async function lookAtQuotas(
  store: string,
  { clock, stores, thresholds }: Awaited<ReturnType<typeof loadChangeDependencies>>,
): Promise<boolean> {
  const now = clock.now();
  // Only what a quota asks about is read: of all stores for the one that they share.
  const asked = thresholds.repliesPerDay !== null ? [...new Set([...stores.ids(), store])] : [store];
  if (thresholds.repliesPerDay === null && thresholds.repliesPerStorePerDay === null) return false;
  const tallies = await Promise.all(
    asked.map(async (id) => [id, await readTallies(table, environment.TABLE_NAME, id, countedFrom(now))] as const),
  );
  return isDayFull(store, new Map(tallies), thresholds, now);
}
