import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll } from 'vitest';
import { type MessagingEngine, startMessaging } from '../../infra/local/engines/queues-topics-buckets.ts';
import { createLandingBucket } from '../../shared/aws/landing-bucket.ts';
import { createOutboundQueue, outboundMessageSchema } from '../../shared/aws/outbound-queue.ts';
import { createRecordBucket } from '../../shared/aws/record-bucket.ts';
import { describeLandingBucket, describeRecordBucket } from './bucket-contracts.ts';
import { describeOutboundQueue } from './outbound-queue-contract.ts';

const REGION = 'us-east-1';
let engine: MessagingEngine;
let folder: string;
let queues = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messaging-'));
  engine = await startMessaging(folder, REGION);
  process.env.AWS_REGION = REGION;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  process.env.AWS_ENDPOINT_URL_S3 = engine.url;
  process.env.AWS_ENDPOINT_URL_SQS = engine.url;
  for (const Bucket of ['records', 'landing']) await bucketMaker().send(new CreateBucketCommand({ Bucket }));
});
afterAll(async () => {
  await engine?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The engine knows buckets by path only; on AWS and behind the local gateway both forms work. */
const bucketMaker = () => new S3Client({ forcePathStyle: true });

describeRecordBucket('S3', async () => createRecordBucket(bucketMaker(), 'records', 'GOVERNANCE'));

describeLandingBucket('S3', async () => ({
  bucket: createLandingBucket(bucketMaker(), 'landing'),
  land: async (Key, Body) => {
    await bucketMaker().send(new PutObjectCommand({ Bucket: 'landing', Key, Body }));
  },
}));

describeOutboundQueue('SQS', async () => {
  const client = new SQSClient({});
  queues += 1;
  const QueueName = `outbound-${queues}`;
  await client.send(new CreateQueueCommand({ QueueName }));
  // The engine would name a host of its own that this machine can't find.
  const QueueUrl = `${engine.url}/000000000000/${QueueName}`;
  return {
    queue: createOutboundQueue(QueueUrl),
    async receive() {
      const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      for (const { ReceiptHandle } of Messages ?? [])
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      return (Messages ?? []).map(({ Body }) => outboundMessageSchema.parse(JSON.parse(Body ?? '')));
    },
    wait: (seconds) => setTimeout(seconds * 1000),
  };
});
