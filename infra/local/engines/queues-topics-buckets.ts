import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildAppOptions, buildApp } from 'fauxqs';
import type { Engine } from './dynamodb-engine.ts';

type Stores = NonNullable<BuildAppOptions['stores']>;
type SqlPersistence = NonNullable<Stores['sqsStore']['persistence']>;
type FilePersistence = NonNullable<Stores['s3Store']['persistence']> & { loadS3(store: Stores['s3Store']): void };

/** SES stores mails of up to 40 MB, and an export may be larger. */
const BODY_LIMIT_BYTES = 128 * 1024 * 1024;

const PASS_ON = (_request: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => done(null, body);

export interface MessagingEngine extends Engine {
  stores: Stores;
}

/**
 * Starts SQS, SNS and S3 (fauxqs) in this process on a free port, their state in `folder`.
 *
 * It is put together from the package's parts because its own start listens on every network interface, where anyone
 * nearby could read the buckets, and takes bodies up to 11 MiB only.
 */
export async function startMessaging(folder: string, region: string): Promise<MessagingEngine> {
  const part = (file: string) =>
    import(pathToFileURL(join(fileURLToPath(import.meta.resolve('fauxqs')), '..', file)).href);
  const { SqsStore }: { SqsStore: new () => Stores['sqsStore'] } = await part('sqs/sqsStore.js');
  const { SnsStore }: { SnsStore: new () => Stores['snsStore'] } = await part('sns/snsStore.js');
  const { S3Store }: { S3Store: new () => Stores['s3Store'] } = await part('s3/s3Store.js');
  const sql: { PersistenceManager: new (folder: string) => SqlPersistence } = await part('persistence.js');
  const files: { FileS3Persistence: new (folder: string) => FilePersistence } = await part('s3/fileS3Persistence.js');

  const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
  const messages = new sql.PersistenceManager(folder);
  const objects = new files.FileS3Persistence(join(folder, 's3'));
  // Loading comes before the stores know where to save: saving while loading would delete a queue's messages.
  messages.loadSqsAndSns(stores.sqsStore, stores.snsStore);
  objects.loadS3(stores.s3Store);
  stores.sqsStore.persistence = messages;
  stores.snsStore.persistence = messages;
  for (const queue of stores.sqsStore.allQueues()) queue.persistence = messages;
  stores.s3Store.persistence = objects;

  const app = buildApp({ logger: false, defaultRegion: region, stores });
  app.removeContentTypeParser('*');
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES }, PASS_ON);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    stores,
    async stop() {
      await app.close();
      messages.close();
    },
  };
}
