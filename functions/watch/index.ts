import { createAnchorArchive } from '../../shared/aws/anchor-archive.ts';
import { createAnchorSigner } from '../../shared/aws/anchor-signer.ts';
import { createCaseRemover } from '../../shared/aws/case-remover.ts';
import { finishErasure } from '../../shared/aws/case-table.ts';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { parseEnvironment, runtimeEnvironment, watchEnvironment } from '../../shared/aws/environment.ts';
import { readDayHeads } from '../../shared/aws/event-index.ts';
import { readBacklog } from '../../shared/aws/landing-backlog.ts';
import { createOutboundQueue } from '../../shared/aws/outbound-queue.ts';
import { createS3Client } from '../../shared/aws/record-bucket.ts';
import { createRecordRetention } from '../../shared/aws/record-retention.ts';
import { sesMessageIds } from '../../shared/aws/ses-message-ids.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { systemClock } from '../../shared/clock/clock.ts';
import { createLogger, errorFields } from '../../shared/lambda/logger.ts';
import { anchorDays } from './anchor-days.ts';
import { extendRetention } from './extend-retention.ts';
import { sweepDueCases } from './sweep-due-cases.ts';

/** Triage takes a mail within seconds; what lies longer than its tries last was lost on the way, or fails for good. */
const LONGEST_LANDING_SECONDS = 30 * 60;

const environment = parseEnvironment(watchEnvironment, process.env);
const { AWS_REGION } = parseEnvironment(runtimeEnvironment, process.env);
const log = createLogger('watch');
const table = createTableClient();
const s3 = createS3Client();
const tableName = environment.TABLE_NAME;
const places = { table, tableName, s3, bucket: environment.RECORD_BUCKET };
const outbound = createOutboundQueue(environment.OUTBOUND_QUEUE_URL);
const removeCase = createCaseRemover({ ...places, messageIdsOf: (id) => sesMessageIds(id, AWS_REGION) });
const expireCase = async (caseId: string, version: number | null, now: string): Promise<void> => {
  const { removed, lockedObjects } = await removeCase(caseId, version, now);
  if (lockedObjects > 0) log.warn('objects of an expired case are locked still', { caseId, lockedObjects });
  else if (removed) log.info('case expired', { caseId });
};
const archive = createAnchorArchive({ ...places, lockMode: environment.RECORD_LOCK_MODE });
const retention = createRecordRetention({ ...places, lockMode: environment.RECORD_LOCK_MODE });
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
  const backlog = await readBacklog(s3, environment.LANDING_BUCKET, systemClock.now());
  if ((backlog.oldestSeconds ?? 0) > LONGEST_LANDING_SECONDS) log.error('buyer mail lies unread', { ...backlog });
  const failed: string[] = [];
  let sealed = 0;
  let lookedAfter = 0;
  for (const store of dependencies.stores.ids()) {
    try {
      const headsOf = (id: string, day: string) => readDayHeads(table, tableName, id, day);
      const days = await anchorDays(store, { archive, signer, headsOf, now: systemClock.now });
      for (const day of days) log.info('day sealed', { store, day });
      sealed += days.length;
      lookedAfter += await extendRetention(store, {
        archive,
        retention,
        cases: dependencies.cases,
        finishErasure: (caseId) => finishErasure(table, tableName, caseId),
        onFailure: (caseId, error) =>
          log.error('locks of a case not extended', { store, caseId, ...errorFields(error) }),
      });
    } catch (error) {
      // One store's trouble must not leave the days of the others open; it rings all the same, below.
      log.error('day not sealed; the next sweep tries again', { store, ...errorFields(error) });
      failed.push(store);
    }
  }
  log.info('swept', { dueCases, sealed, lookedAfter, unreadMails: backlog.mails });
  if (failed.length > 0) throw new Error(`Days of ${failed.join(', ')} could not be sealed; the log says why`);
}
