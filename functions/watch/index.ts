import { createAnchorArchive } from '../../shared/aws/anchor-archive.ts';
import { createAnchorSigner } from '../../shared/aws/anchor-signer.ts';
import { createCaseRemover } from '../../shared/aws/case-remover.ts';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { parseEnvironment, watchEnvironment } from '../../shared/aws/environment.ts';
import { readDayHeads } from '../../shared/aws/event-index.ts';
import { createOutboundQueue } from '../../shared/aws/outbound-queue.ts';
import { createS3Client } from '../../shared/aws/record-bucket.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { systemClock } from '../../shared/clock/clock.ts';
import { createLogger, errorFields } from '../../shared/lambda/logger.ts';
import { anchorDays } from './anchor-days.ts';
import { sweepDueCases } from './sweep-due-cases.ts';

const environment = parseEnvironment(watchEnvironment, process.env);
const log = createLogger('watch');
const table = createTableClient();
const s3 = createS3Client();
const tableName = environment.TABLE_NAME;
const bucket = environment.RECORD_BUCKET;
const outbound = createOutboundQueue(environment.OUTBOUND_QUEUE_URL);
const expireCase = createCaseRemover(table, tableName, s3, bucket);
const archive = createAnchorArchive({ table, tableName, s3, bucket, lockMode: environment.RECORD_LOCK_MODE });
const signer = createAnchorSigner(environment.ANCHOR_KEY_ID);

export async function handler(): Promise<void> {
  const dependencies = await loadChangeDependencies(table, tableName);
  const dueCases = await sweepDueCases({
    ...dependencies,
    outbound,
    expireCase,
    onFailure: (caseId, error) =>
      log.error('due case not handled; the next sweep tries again', { caseId, ...errorFields(error) }),
  });
  for (const store of dependencies.stores.ids()) {
    const days = await anchorDays(store, {
      archive,
      signer,
      headsOf: async (id, day) =>
        (await readDayHeads(table, tableName, id, day)).map(({ caseId, seq, hash }) => ({ caseId, seq, hash })),
      now: systemClock.now,
    });
    for (const day of days) log.info('day sealed', { store, day });
  }
  log.info('swept', { dueCases });
}
