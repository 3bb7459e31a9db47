import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { enterUser } from '../../infra/local/enter-user.ts';
import { issueToken } from '../../infra/local/issue-token.ts';
import { operatorTable } from '../../infra/local/operator-table.ts';
import type { LocalPipeline } from '../../infra/local/pipeline.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import type { User } from '../../shared/content/settings.ts';

export const settingsOf = ({ runtime }: LocalPipeline) => createSettingsStore(operatorTable(runtime), runtime.table);

const itemSchema = z.looseObject({
  id: z.string(),
  store: z.string(),
  orderId: z.string().nullable(),
  subject: z.string(),
});
const queueSchema = z.object({ items: z.array(itemSchema), next: z.string().nullable() });
const caseSchema = z.looseObject({
  id: z.string(),
  state: z.string(),
  messages: z.array(z.looseObject({ text: z.string() })),
  draft: z
    .looseObject({ n: z.number(), state: z.string(), hash: z.string(), subject: z.string(), body: z.string() })
    .nullable(),
  events: z.array(z.looseObject({ seq: z.number(), type: z.string() })),
});

/** The pipeline as one user's programs see it: mail in, API, and nothing else. */
export async function signInAs(pipeline: LocalPipeline, user: Pick<User, 'id' | 'role' | 'stores'>) {
  await enterUser(settingsOf(pipeline), user);
  const authorization = `Bearer ${await issueToken(pipeline.runtime.oidc, user.id)}`;

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${pipeline.runtime.http}/api/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text.startsWith('{') ? JSON.parse(text) : text;
    return { status: response.status, etag: response.headers.get('etag') ?? '', answer };
  }

  async function readCase(id: string) {
    const { answer, etag } = await call('GET', `cases/${id}`);
    return { etag, ...caseSchema.parse(answer) };
  }

  const queuePage = async (query: string) => queueSchema.parse((await call('GET', `queue?limit=100&${query}`)).answer);

  return {
    call,
    readCase,
    queue: async (query = '') => (await queuePage(query)).items,
    queuePage,
    /** Writes a reply and approves it, as it stands then. Resolves with the answer to the approval. */
    async answerCase(id: string, body: string) {
      const before = await readCase(id);
      const edited = await call('PUT', `cases/${id}/draft`, { body }, { 'if-match': before.etag });
      if (edited.status !== 200) throw new Error(`not edited: ${JSON.stringify(edited.answer)}`);
      const { etag, draft } = await readCase(id);
      return call('POST', `cases/${id}/approve`, { hash: draft?.hash }, { 'if-match': etag });
    },
  };
}

export interface BuyerMail {
  order: string;
  text: string;
  alias?: string;
  id?: string;
  to?: string;
}

/** A buyer's mail as Amazon writes it. */
export function buyerMail({
  order,
  text,
  alias = 'q7wd2k9xm4tzrb1',
  id = `<${order}@mail.amazonses.com>`,
}: BuyerMail): string {
  return [
    `Date: ${new Date().toUTCString()}`,
    `From: Dana Whitfield - Amazon Marketplace <${alias}@marketplace.amazon.com>`,
    'To: Harbor Lane Goods <shop-us@example.com>',
    `Message-ID: ${id}`,
    `Subject: Order delivery inquiry from Amazon customer Dana Whitfield(Order: ${order})`,
    'X-Marketplace-ID: ATVPDKIKX0DER',
    'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    `Order ID ${order}:`,
    '1 of Folding camping lantern, 2 pack [ASIN: B0C7QK41ZT]',
    '',
    '------------- Begin message -------------',
    '',
    text,
    '',
    '------------- End message -------------',
    '',
  ].join('\r\n');
}

/** Through the SMTP door, as the forwarding mailbox would. */
export async function deliver({ runtime }: LocalPipeline, raw: string | Buffer, to = 'demo-us@inbox.example.com') {
  const transport = createTransport({ ...runtime.smtp });
  try {
    await transport.sendMail({ raw, envelope: { from: 'shop+caf_=inbox@example.com', to } });
  } finally {
    transport.close();
  }
}
