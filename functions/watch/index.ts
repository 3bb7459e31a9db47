import { createCaseRemover } from '../../shared/aws/case-remover.ts';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { parseEnvironment, watchEnvironment } from '../../shared/aws/environment.ts';
import { createOutboundQueue } from '../../shared/aws/outbound-queue.ts';
import { createS3Client } from '../../shared/aws/record-bucket.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { createLogger, errorFields } from '../../shared/lambda/logger.ts';
import { sweepDueCases } from './sweep-due-cases.ts';

const environment = parseEnvironment(watchEnvironment, process.env);
const log = createLogger('watch');
const table = createTableClient();
const outbound = createOutboundQueue(environment.OUTBOUND_QUEUE_URL);
const expireCase = createCaseRemover(table, environment.TABLE_NAME, createS3Client(), environment.RECORD_BUCKET);

export async function handler(): Promise<void> {
  const dependencies = await loadChangeDependencies(table, environment.TABLE_NAME);
  const dueCases = await sweepDueCases({
    ...dependencies,
    outbound,
    expireCase,
    onFailure: (caseId, error) =>
      log.error('due case not handled; the next sweep tries again', { caseId, ...errorFields(error) }),
  });
  log.info('swept', { dueCases });
}
