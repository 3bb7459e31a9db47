import type { S3Client } from '@aws-sdk/client-s3';
import { createAccessLog } from '../../shared/aws/access-log.ts';
import { createAnchorReader } from '../../shared/aws/anchor-archive.ts';
import { createAnchorSigner } from '../../shared/aws/anchor-signer.ts';
import { createCaseTable, readTallies } from '../../shared/aws/case-table.ts';
import { casesOfReference, queryCases, queryEvents, readEventsOfCase } from '../../shared/aws/event-index.ts';
import { createExportBucket } from '../../shared/aws/export-bucket.ts';
import { createRecordReader } from '../../shared/aws/record-bucket.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { createSettingsVersions } from '../../shared/aws/settings-versions.ts';
import type { TableClient } from '../../shared/aws/table-client.ts';
import type { Clock } from '../../shared/clock/clock.ts';
import type { Logger } from '../../shared/lambda/logger.ts';
import type { AuditDependencies } from './app.ts';

export interface AuditPlaces {
  table: TableClient;
  tableName: string;
  s3: S3Client;
  recordBucket: string;
  exportBucket: string;
  anchorKeyId: string;
  clock: Clock;
  log: Logger;
}

export function createAuditDependencies(places: AuditPlaces): AuditDependencies {
  const { table, tableName, s3, recordBucket, clock, log } = places;
  return {
    settings: createSettingsStore(table, tableName),
    settingsVersions: createSettingsVersions(table, tableName),
    cases: createCaseTable(table, tableName),
    records: createRecordReader(s3, recordBucket),
    archive: createAnchorReader({ table, tableName, s3, bucket: recordBucket }),
    exports: createExportBucket(s3, places.exportBucket),
    signer: createAnchorSigner(places.anchorKeyId),
    accessLog: createAccessLog(table, tableName),
    log,
    events: (query) => queryEvents(table, tableName, query),
    eventsOfCase: (query) => readEventsOfCase(table, tableName, query),
    casesWhere: (query) => queryCases(table, tableName, query),
    casesOfReference: (stores, reference) => casesOfReference(table, tableName, stores, reference),
    tallies: (store, fromDay) => readTallies(table, tableName, store, fromDay),
    now: clock.now,
  };
}
