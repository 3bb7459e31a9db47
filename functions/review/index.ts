import { handle } from 'hono/aws-lambda';
import { parseEnvironment, reviewEnvironment } from '../../shared/aws/environment.ts';
import { createOutboundQueue } from '../../shared/aws/outbound-queue.ts';
import { createRecordBucket, createS3Client } from '../../shared/aws/record-bucket.ts';
import { createTableClient } from '../../shared/aws/table-client.ts';
import { createLogger } from '../../shared/lambda/logger.ts';
import { createReviewApp } from './app.ts';
import { createReviewDependencies } from './review-dependencies.ts';

const environment = parseEnvironment(reviewEnvironment, process.env);

export const handler = handle(
  createReviewApp(
    createReviewDependencies(createTableClient(), environment.TABLE_NAME, {
      outbound: createOutboundQueue(environment.OUTBOUND_QUEUE_URL),
      records: createRecordBucket(createS3Client(), environment.RECORD_BUCKET, environment.RECORD_LOCK_MODE),
      log: createLogger('review'),
    }),
  ),
);
