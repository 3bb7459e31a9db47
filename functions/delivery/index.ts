import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { deliveryEnvironment, parseEnvironment, runtimeEnvironment } from '../../shared/aws/environment.ts';
import { sesMessageIds } from '../../shared/aws/ses-message-ids.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { batchHandler } from '../../shared/lambda/batch-handler.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { recordDelivery } from './record-delivery.ts';
import { isSetupNotice, sesEventSchema } from './ses-event.ts';

const environment = parseEnvironment(deliveryEnvironment, process.env);
const { AWS_REGION } = parseEnvironment(runtimeEnvironment, process.env);
const log = createLogger('delivery');
const table = createTableClient();

export const handler = batchHandler(async (record) => {
  if (isSetupNotice(record.body)) return;
  const event = sesEventSchema.parse(JSON.parse(record.body));
  const dependencies = await loadChangeDependencies(table, environment.TABLE_NAME);
  const outcome = await recordDelivery(event, {
    ...dependencies,
    messageIdsOf: (id) => sesMessageIds(id, AWS_REGION),
  });
  log.info('delivery event handled', { sesMessageId: event.mail.messageId, eventType: event.eventType, outcome });
}, log);
