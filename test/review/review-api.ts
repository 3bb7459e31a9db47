import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import MailComposer from 'nodemailer/lib/mail-composer';
import { createReviewApp } from '../../functions/review/app.ts';
import { createReviewDependencies, type ReviewDependencies } from '../../functions/review/review-dependencies.ts';
import { createAssessor } from '../../functions/triage/assess-mail.ts';
import { contentVersions, defaultContent } from '../../functions/triage/default-content.ts';
import { receiveMail } from '../../functions/triage/receive-mail.ts';
import { startMessaging } from '../../infra/local/engines/queues-topics-buckets.ts';
import { createObjectFolder } from '../../shared/aws/object-folder.ts';
import type { OutboundMessage } from '../../shared/aws/outbound-queue.ts';
import { createRecordBucket, newCaseKey } from '../../shared/aws/record-bucket.ts';
import type { User } from '../../shared/content/settings.ts';
import type { Verdicts } from '../../shared/mail/described-mail.ts';
import { startLocalTable, TABLE_NAME } from '../aws/local-table.ts';

/** Who calls: two reviewers of one store, one of another, a lead and an auditor of all. */
export const PEOPLE = {
  rita: { id: 'rita', name: 'Rita', role: 'reviewer', stores: ['demo-us'], active: true },
  ben: { id: 'ben', name: 'Ben', role: 'reviewer', stores: ['demo-us'], active: true },
  dora: { id: 'dora', name: 'Dora', role: 'reviewer', stores: ['demo-de'], active: true },
  lea: { id: 'lea', name: 'Lea', role: 'lead', stores: ['*'], active: true },
  arno: { id: 'arno', name: 'Arno', role: 'auditor', stores: ['*'], active: true },
  gone: { id: 'gone', name: 'Gone', role: 'lead', stores: ['*'], active: false },
} as const satisfies Record<string, User | { stores: readonly string[] }>;
export type Person = keyof typeof PEOPLE;

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any answer and says by its expectations what is in it.
  body: any;
}

export interface Call {
  body?: unknown;
  /** A version, or the header itself; left out, none is sent. */
  ifMatch?: number | string;
  headers?: Record<string, string>;
}

export interface ReviewApi {
  dependencies: ReviewDependencies;
  queued: OutboundMessage[];
  call(who: Person | null, method: string, path: string, call?: Call): Promise<Answer>;
  /** A buyer's mail, through triage. @returns the case's id */
  receive(mail: SampleMail): Promise<string>;
  stop(): Promise<void>;
}

export interface SampleMail {
  order: string;
  text: string;
  buyer?: string;
  attachments?: { filename: string; content: Buffer; contentType?: string }[];
  /** What SES found; everything passes unless told. */
  verdicts?: Partial<Verdicts>;
}

/** The whole review API on DynamoDB Local and a local S3, without HTTP: what API Gateway would hand on. */
export async function startReviewApi(): Promise<ReviewApi> {
  const table = await startLocalTable();
  const folder = await mkdtemp(join(tmpdir(), 'review-api-'));
  const engine = await startMessaging(folder, 'us-east-1');
  process.env.AWS_ENDPOINT_URL_S3 = engine.url;
  const s3 = new S3Client({ forcePathStyle: true });
  for (const Bucket of ['records', 'exports']) await s3.send(new CreateBucketCommand({ Bucket }));

  const queued: OutboundMessage[] = [];
  const records = createRecordBucket(s3, 'records', 'GOVERNANCE');
  const dependencies = createReviewDependencies(table.client, TABLE_NAME, {
    records,
    outbound: { put: async (message) => void queued.push(message) },
    downloads: createObjectFolder(s3, 'exports', 'downloads'),
    uploads: createObjectFolder(s3, 'exports', 'uploads'),
    manuals: createObjectFolder(s3, 'records', 'manuals'),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  await dependencies.settings.write('users', Object.values(PEOPLE), 0, { actor: 'test', at: new Date().toISOString() });
  const app = createReviewApp(dependencies);
  const assess = createAssessor(defaultContent);
  let mails = 0;

  return {
    dependencies,
    queued,
    async call(who, method, path, { body, ifMatch, headers } = {}) {
      const isBytes = body instanceof Uint8Array;
      const claims = who === null ? undefined : { authorizer: { jwt: { claims: { sub: who } } } };
      const response = await app.request(
        path,
        {
          method,
          headers: {
            ...(body !== undefined && !isBytes ? { 'content-type': 'application/json' } : {}),
            ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
            ...headers,
          },
          body: body === undefined ? undefined : isBytes ? Buffer.from(body) : JSON.stringify(body),
        },
        { event: { requestContext: claims ?? {} } },
      );
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
    async receive({ order, text, buyer = 'q7w3e5r9t1y2u4', attachments = [], verdicts }) {
      mails += 1;
      const raw = await rawMail(`<m${mails}@example.com>`, buyer, order, text, attachments);
      const at = new Date().toISOString();
      const outcomes = await receiveMail(
        {
          objectKey: 'mail',
          envelope: { recipients: ['demo-us@inbox.example.com'], receivedAt: at, verdicts: { ...PASSED, ...verdicts } },
        },
        {
          ...(await dependencies.loadChange()),
          landing: { read: async () => raw, remove: async () => {} },
          records,
          assess,
          storeOf: (await dependencies.loadChange()).stores.byInbox,
          orderFacts: dependencies.orders.read,
          countFrom: async () => 1,
          newCaseKey,
          newRmaNumber: dependencies.newRmaNumber,
          versions: contentVersions(defaultContent),
        },
      );
      return outcomes[0]?.caseId ?? '';
    },
    async stop() {
      await engine.stop();
      await table.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const PASSED: Verdicts = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };

function rawMail(
  messageId: string,
  buyer: string,
  order: string,
  text: string,
  attachments: NonNullable<SampleMail['attachments']>,
): Promise<Buffer> {
  const frame = '-------------';
  return new MailComposer({
    from: `Mara Lindqvist - Amazon Marketplace <${buyer}@marketplace.amazon.com>`,
    to: 'seller@example.com',
    subject: `Order delivery inquiry from Amazon customer Mara Lindqvist (Order: ${order})`,
    messageId,
    headers: { 'X-Marketplace-ID': 'ATVPDKIKX0DER', 'X-Space-Notification-Type': 'BBC_MESSAGE_SENT_TO_MERCHANT' },
    text: `You have received a message.\n\n${frame} Begin message ${frame}\n\n${text}\n\n${frame} End message ${frame}\n`,
    attachments,
  })
    .compile()
    .build();
}
