import { handle } from 'hono/aws-lambda';
import { auditEnvironment, parseEnvironment } from '../../shared/aws/environment.ts';
import { createS3Client } from '../../shared/aws/record-bucket.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { systemClock } from '../../shared/clock/clock.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { createAuditApp } from './app.ts';
import { createAuditDependencies } from './audit-dependencies.ts';
import { isSentAsBytes } from './export-records.ts';

const environment = parseEnvironment(auditEnvironment, process.env);

export const handler = handle(
  createAuditApp(
    createAuditDependencies({
      table: createTableClient(),
      tableName: environment.TABLE_NAME,
      s3: createS3Client(),
      recordBucket: environment.RECORD_BUCKET,
      exportBucket: environment.EXPORT_BUCKET,
      anchorKeyId: environment.ANCHOR_KEY_ID,
      clock: systemClock,
      log: createLogger('audit'),
    }),
  ),
  { isContentTypeBinary: isSentAsBytes },
);
