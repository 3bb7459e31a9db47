import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { createClosing } from '../../infra/local/closing.ts';
import { createBuckets } from '../../infra/local/engines/buckets.ts';
import { startMessaging } from '../../infra/local/engines/queues-topics-buckets.ts';
import { createSigningKeys } from '../../infra/local/engines/signing-keys.ts';
import { openCallLog } from '../../infra/local/gateway/call-log.ts';
import { createGateway } from '../../infra/local/gateway/gateway.ts';
import { withConditionalPuts } from '../../infra/local/objects/conditional-puts.ts';
import { openObjectVersions } from '../../infra/local/objects/object-versions.ts';
import { createVersionedBuckets } from '../../infra/local/objects/versioned-buckets.ts';
import type { TableClient } from '../../shared/aws/table-client.ts';
import { startLocalTable } from '../aws/local-table.ts';

export const RECORDS = 'records';
export const EXPORTS = 'exports';
export const ANCHOR_KEY = 'anchor-key';

export interface LocalRecords {
  table: TableClient;
  s3: S3Client;
  /** What the locks of the buckets take for now. */
  setNow(instant: string): void;
  stop(): Promise<void>;
}

const resource = (type: string, ref: string, properties: Record<string, unknown>) => ({
  logicalId: ref,
  type,
  name: ref,
  path: '',
  ref,
  attributes: { Arn: `arn:aws:local:::${ref}` },
  metadata: {},
  properties,
});

/** Table, locked buckets and signing key as `npm start` brings them up, with a clock that a test turns. */
export async function startLocalRecords(): Promise<LocalRecords> {
  let now = new Date().toISOString();
  const closing = createClosing();
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  closing.add(() => rm(folder, { recursive: true, force: true }));
  const table = await startLocalTable();
  closing.add(() => table.stop());
  const messaging = await startMessaging(join(folder, 'messages'), 'us-east-1');
  closing.add(() => messaging.stop());
  const stack = [
    resource('AWS::S3::Bucket', RECORDS, { ObjectLockEnabled: true }),
    resource('AWS::S3::Bucket', EXPORTS, {}),
    resource('AWS::KMS::Key', ANCHOR_KEY, { KeySpec: 'ECC_NIST_P256' }),
  ];
  const { versioned } = createBuckets(stack, messaging);
  const clock = () => new Date(now);
  const versions = openObjectVersions(join(folder, 'versions.db'), clock);
  closing.add(() => versions.close());
  const gateway = createGateway({
    accountId: '000000000000',
    region: 'us-east-1',
    identities: [],
    engines: { dynamodb: process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '', messaging: messaging.url },
    calls: openCallLog(join(folder, 'calls.jsonl')),
    functionIds: new Set(),
    answerSes: async () => ({ status: 501, headers: {}, body: '' }),
    answerKms: createSigningKeys(stack, join(folder, 'keys')),
    answerS3: withConditionalPuts(createVersionedBuckets(versioned, messaging, versions, clock), messaging),
  });
  const server = createServer((request, response) => gateway(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.add(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  process.env.AWS_ENDPOINT_URL_KMS = endpoint;
  return {
    table: table.client,
    s3: new S3Client({ endpoint }),
    setNow(instant) {
      now = instant;
    },
    stop: closing.run,
  };
}
