import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { callEngine } from '../../infra/local/engines/call-engine.ts';
import { issueToken } from '../../infra/local/issue-token.ts';
import { operatorTable } from '../../infra/local/operator-table.ts';
import { type LocalPipeline, type PipelineOptions, startLocalPipeline } from '../../infra/local/pipeline.ts';
import { readAssembly } from '../../infra/local/template/synthesise.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';

/** A pipeline of four small functions, so that a test of the runtime is none of the real functions. */
export const TINY_APP = fileURLToPath(new URL('./tiny-app', import.meta.url));

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'local-pipeline-'));

export async function startTiny(options: Partial<PipelineOptions> = {}): Promise<LocalPipeline> {
  const assembly = readAssembly(TINY_APP);
  return startLocalPipeline({ data: temporaryFolder(), httpPort: 0, smtpPort: 0, assembly, ...options });
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Sends a mail as any mail client would; resolves with the server's answer. */
export async function sendMail(
  { runtime }: LocalPipeline,
  mail: { subject: string; to?: string[]; from?: string; headers?: Record<string, string>; raw?: Buffer | string },
): Promise<string> {
  const transport = createTransport({ ...runtime.smtp });
  const { subject, to = ['demo-us@inbox.example.com'], from = 'a1b2c3d4e5f6g7@marketplace.amazon.com', raw } = mail;
  try {
    const { response } = await transport.sendMail({
      ...(raw === undefined ? { from, to, subject, text: 'Where is my parcel?', headers: mail.headers } : { raw }),
      envelope: { from, to },
    });
    return response;
  } finally {
    transport.close();
  }
}

const itemsSchema = z.object({ Items: z.array(z.record(z.string(), z.object({ S: z.string() }))) });

/** What the tiny app's reader kept of mails with a subject. */
export async function keptMails({ runtime }: LocalPipeline, subject: string) {
  const found = await callEngine(runtime.dynamodb, 'DynamoDB_20120810.Query', {
    TableName: runtime.table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: `MAIL#${subject}` } },
  });
  return itemsSchema.parse(found).Items.map(({ raw, notification }) => ({
    raw: raw?.S ?? '',
    notification: JSON.parse(notification?.S ?? '{}'),
  }));
}

/** Tries again until something is there, for what happens a moment later in another process. */
export async function eventually<Value>(
  attempt: () => Promise<Value> | Value,
  patienceSeconds = 10,
): Promise<Exclude<Value, undefined | null | false>> {
  const deadline = Date.now() + patienceSeconds * 1000;
  for (;;) {
    const value = await attempt();
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`not within ${patienceSeconds} seconds: ${attempt}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isThere = <Value>(value: Value): value is Exclude<Value, undefined | null | false> =>
  value !== undefined && value !== null && value !== false;

/** Takes every message out of a queue. */
export async function drainQueue({ runtime }: LocalPipeline, name: string): Promise<unknown[]> {
  const QueueUrl = runtime.queues[name] ?? '';
  const received = await callEngine(runtime.aws.endpoint, 'AmazonSQS.ReceiveMessage', {
    QueueUrl,
    MaxNumberOfMessages: 10,
  });
  const { Messages } = z
    .object({ Messages: z.array(z.object({ Body: z.string(), ReceiptHandle: z.string() })).default([]) })
    .parse(received);
  for (const { ReceiptHandle } of Messages)
    await callEngine(runtime.aws.endpoint, 'AmazonSQS.DeleteMessage', { QueueUrl, ReceiptHandle });
  return Messages.map(({ Body }) => (Body.startsWith('{') ? JSON.parse(Body) : Body));
}

export const tokenFor = ({ runtime }: LocalPipeline, user: string) => issueToken(runtime.oidc, user);

/** Calls the API with a token; parses JSON answers. */
export async function callApi(pipeline: LocalPipeline, path: string, body?: unknown, init: RequestInit = {}) {
  const token = await tokenFor(pipeline, 'tester');
  const response = await fetch(`${pipeline.runtime.http}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}

export const usersOf = ({ runtime }: LocalPipeline) =>
  createSettingsStore(operatorTable(runtime), runtime.table).read('users');
