import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const mailer = new SESClient({ maxAttempts: 1 });
const keys = new KMSClient({});
const records = new S3Client({});
const { CONFIGURATION_SET, RECORD_BUCKET: Bucket, ANCHOR_KEY_ID: KeyId } = process.env;

const COMMANDS = {
  DeleteObject: DeleteObjectCommand,
  GetObject: GetObjectCommand,
  ListObjectVersions: ListObjectVersionsCommand,
  PutObject: PutObjectCommand,
  PutObjectRetention: PutObjectRetentionCommand,
};

const ACTIONS = {
  '/api/environment': () => process.env,
  '/api/sleep': () => new Promise((resolve) => setTimeout(() => resolve('late'), 3000)),
  '/api/large': () => 'x'.repeat(7 * 1024 * 1024),
  '/api/binary': () => ({
    statusCode: 201,
    headers: { 'Content-Type': 'application/octet-stream' },
    cookies: ['a=1', 'b=2'],
    body: Buffer.from([0, 255, 10]).toString('base64'),
    isBase64Encoded: true,
  }),
  '/api/send': ({ raw, tags = [], set = CONFIGURATION_SET }) =>
    mailer.send(
      new SendRawEmailCommand({
        RawMessage: { Data: Buffer.from(raw) },
        ConfigurationSetName: set,
        Tags: tags.map(([Name, Value]) => ({ Name, Value })),
      }),
    ),
  '/api/sign': async ({ text }) => {
    const { Signature } = await keys.send(
      new SignCommand({ KeyId, Message: Buffer.from(text), MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' }),
    );
    const { PublicKey } = await keys.send(new GetPublicKeyCommand({ KeyId }));
    return {
      signature: Buffer.from(Signature).toString('base64'),
      publicKey: Buffer.from(PublicKey).toString('base64'),
    };
  },
  '/api/link': async ({ Key }) => ({
    url: await getSignedUrl(records, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60 }),
  }),
  '/api/s3': async ({ command, input }) => {
    const Command = COMMANDS[command];
    const { Body, ...answer } = await records.send(new Command({ Bucket, ...input, ...dates(input) }));
    return { ...answer, text: await Body?.transformToString() };
  },
};

export async function handler(event) {
  const action = ACTIONS[event.rawPath];
  if (!action) return { statusCode: 200, body: JSON.stringify(event) };
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  try {
    return await action(text ? JSON.parse(text) : {});
  } catch (error) {
    return { statusCode: 500, body: JSON.stringify({ name: error.name, message: error.message }) };
  }
}

function dates({ ObjectLockRetainUntilDate: until, Retention }) {
  return {
    ...(until && { ObjectLockRetainUntilDate: new Date(until) }),
    ...(Retention && { Retention: { ...Retention, RetainUntilDate: new Date(Retention.RetainUntilDate) } }),
  };
}
