import { handle } from 'hono/aws-lambda';
import { createAccessLog } from '../../shared/aws/access-log.ts';
import { createAnchorReader } from '../../shared/aws/anchor-archive.ts';
import { createAnchorSigner } from '../../shared/aws/anchor-signer.ts';
import { createCaseTable, readTallies } from '../../shared/aws/case-table.ts';
import { auditEnvironment, parseEnvironment } from '../../shared/aws/environment.ts';
import { queryCasesInState, queryEvents, readEventsOfCase } from '../../shared/aws/event-index.ts';
import { createS3Client } from '../../shared/aws/record-bucket.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { systemClock } from '../../shared/clock/clock.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { createAuditApp } from './app.ts';

const { TABLE_NAME, RECORD_BUCKET, ANCHOR_KEY_ID } = parseEnvironment(auditEnvironment, process.env);
const table = createTableClient();
const logAccess = createAccessLog(table, TABLE_NAME);

export const handler = handle(
  createAuditApp({
    settings: createSettingsStore(table, TABLE_NAME),
    cases: createCaseTable(table, TABLE_NAME),
    archive: createAnchorReader({ table, tableName: TABLE_NAME, s3: createS3Client(), bucket: RECORD_BUCKET }),
    log: createLogger('audit'),
    events: (query) => queryEvents(table, TABLE_NAME, query),
    eventsOfCase: (caseId) => readEventsOfCase(table, TABLE_NAME, caseId),
    casesInState: (query) => queryCasesInState(table, TABLE_NAME, query),
    tallies: (store, fromDay) => readTallies(table, TABLE_NAME, store, fromDay),
    anchorPublicKey: createAnchorSigner(ANCHOR_KEY_ID).publicKey,
    now: systemClock.now,
    recordAccess: ({ actor }, call) => logAccess({ at: systemClock.now(), actor, call }),
  }),
);
