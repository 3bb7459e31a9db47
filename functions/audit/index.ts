import { handle } from 'hono/aws-lambda';
import { createAccessLog } from '../../shared/aws/access-log.ts';
import { createCaseTable, readTallies } from '../../shared/aws/case-table.ts';
import { auditEnvironment, parseEnvironment } from '../../shared/aws/environment.ts';
import { queryEvents } from '../../shared/aws/event-index.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { systemClock } from '../../shared/clock/clock.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { createAuditApp } from './app.ts';

const { TABLE_NAME } = parseEnvironment(auditEnvironment, process.env);
const table = createTableClient();
const logAccess = createAccessLog(table, TABLE_NAME);

export const handler = handle(
  createAuditApp({
    settings: createSettingsStore(table, TABLE_NAME),
    cases: createCaseTable(table, TABLE_NAME),
    log: createLogger('audit'),
    events: (query) => queryEvents(table, TABLE_NAME, query),
    tallies: (store, fromDay) => readTallies(table, TABLE_NAME, store, fromDay),
    now: systemClock.now,
    recordAccess: ({ actor }, call) => logAccess({ at: systemClock.now(), actor, call }),
  }),
);
