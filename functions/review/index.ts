import { handle } from 'hono/aws-lambda';
import { parseEnvironment, reviewEnvironment } from '../../shared/aws/environment.ts';
import { createObjectFolder } from '../../shared/aws/object-folder.ts';
import { createOutboundQueue } from '../../shared/aws/outbound-queue.ts';
import { createRecordBucket, createS3Client } from '../../shared/aws/record-bucket.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { createReviewApp } from './app.ts';
import { createReviewDependencies } from './review-dependencies.ts';

const environment = parseEnvironment(reviewEnvironment, process.env);
const s3 = createS3Client();

export const handler = handle(
  createReviewApp(
    createReviewDependencies(createTableClient(), environment.TABLE_NAME, {
      outbound: createOutboundQueue(environment.OUTBOUND_QUEUE_URL),
      records: createRecordBucket(s3, environment.RECORD_BUCKET, environment.RECORD_LOCK_MODE),
      downloads: createObjectFolder(s3, environment.EXPORT_BUCKET, 'downloads'),
      uploads: createObjectFolder(s3, environment.EXPORT_BUCKET, 'uploads'),
      manuals: createObjectFolder(s3, environment.RECORD_BUCKET, 'manuals'),
      log: createLogger('review'),
    }),
  ),
);
