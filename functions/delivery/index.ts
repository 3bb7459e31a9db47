import { readTallies } from '../../shared/aws/case-table.ts';
import { loadChangeDependencies } from '../../shared/aws/change-dependencies.ts';
import { deliveryEnvironment, parseEnvironment, runtimeEnvironment } from '../../shared/aws/environment.ts';
import { sesMessageIds } from '../../shared/aws/ses-message-ids.ts';
import { changeSettings, createSettingsStore } from '../../shared/aws/settings-store.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { emptyTally } from '../../shared/case/tally.ts';
import { dayOf } from '../../shared/clock/days.ts';
import { batchHandler } from '../../shared/lambda/batch-handler.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { recordDelivery } from './record-delivery.ts';
import { isSetupNotice, replyOf, type SesEvent, sesEventSchema } from './ses-event.ts';
import { stopWhenRepliesFail } from './stop-when-replies-fail.ts';

const environment = parseEnvironment(deliveryEnvironment, process.env);
const { AWS_REGION } = parseEnvironment(runtimeEnvironment, process.env);
const log = createLogger('delivery');
const table = createTableClient();
const settings = createSettingsStore(table, environment.TABLE_NAME);

/** Event types after which a store's sending may have to stop. */
const FAILURES: readonly SesEvent['eventType'][] = ['Bounce', 'Complaint', 'Reject'];

export const handler = batchHandler(async (record) => {
  if (isSetupNotice(record.body)) return;
  const event = sesEventSchema.parse(JSON.parse(record.body));
  const dependencies = await loadChangeDependencies(table, environment.TABLE_NAME);
  const outcome = await recordDelivery(event, {
    ...dependencies,
    messageIdsOf: (id) => sesMessageIds(id, AWS_REGION),
  });
  log.info('delivery event handled', { sesMessageId: event.mail.messageId, eventType: event.eventType, outcome });
  // After a replay too: the first arrival may have ended between its record and this look.
  if (FAILURES.includes(event.eventType)) await lookAtFailures(event, dependencies);
}, log);

async function lookAtFailures(
  event: SesEvent,
  { cases, clock, thresholds }: Awaited<ReturnType<typeof loadChangeDependencies>>,
): Promise<void> {
  const reply = replyOf(event);
  const store = reply === null ? undefined : (await cases.load(reply.caseId))?.state.store;
  if (store === undefined) return;
  const at = clock.now();
  const reason = await stopWhenRepliesFail(store, {
    thresholds,
    tallyOfToday: async (id) =>
      (await readTallies(table, environment.TABLE_NAME, id, dayOf(at))).get(dayOf(at)) ?? emptyTally(),
    stopSending: async (id, why) => {
      await changeSettings(
        settings,
        'sending',
        (sending) => ({ ...sending, stoppedStores: [...new Set([...sending.stoppedStores, id])], reason: why }),
        { actor: 'function:delivery', at },
      );
    },
  });
  // An error in the log, so that the function's alarm rings.
  if (reason !== null) log.error('sending stopped by itself', { store, reason });
}
