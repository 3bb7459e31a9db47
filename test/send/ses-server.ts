import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { createMailer, type MailerTimeouts, type OutgoingMail } from '../../shared/aws/mailer.ts';

/** A server in SES's place that answers as badly as a test wants, and counts what reaches it. */
export interface SesServer {
  url: string;
  connections: number;
  /** Form bodies that arrived whole. */
  requests: URLSearchParams[];
  stop(): Promise<void>;
}

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

export const successXml = (id: string | null) =>
  '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult>' +
  `${id === null ? '' : `<MessageId>${id}</MessageId>`}</SendRawEmailResult>` +
  '<ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></SendRawEmailResponse>';

export const answer =
  (status: number, body: string): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/xml' }).end(body);

/** As SES words its errors (SES developer guide, "Structure of an Amazon SES API error response"). */
export const refuse = (status: number, code: string, message = 'no') =>
  answer(
    status,
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code>` +
      `<Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
  );

export async function startSesServer(behaviour: Behaviour): Promise<SesServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      started.requests.push(new URLSearchParams(Buffer.concat(chunks).toString()));
      behaviour(response, request);
    });
  });
  server.on('connection', (socket) => {
    started.connections += 1;
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const started: SesServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: 0,
    requests: [],
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return started;
}

/** One that speaks no HTTP at all: what to do with each connection is up to the test. */
export async function startTcpServer(connected: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    connected(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => sockets.size,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export const outgoing: OutgoingMail = {
  raw: Buffer.from('From: a@example.com\r\nTo: b@marketplace.amazon.com\r\n\r\nHello'),
  from: 'a@example.com',
  to: 'b@marketplace.amazon.com',
  tags: { case: 'c1', draft: '2', store: 'demo-us' },
};

/** Short, so that a test of a time-out takes no longer than it must. */
const SHORT: MailerTimeouts = { connectMilliseconds: 300, requestMilliseconds: 400, callMilliseconds: 800 };

/** The mailer that `send` uses, pointed at `endpoint` by the SDK's own variable. */
export function mailerTo(endpoint: string, timeouts: MailerTimeouts = SHORT) {
  process.env.AWS_ENDPOINT_URL_SES = endpoint;
  process.env.AWS_REGION = 'us-east-1';
  process.env.AWS_ACCESS_KEY_ID = 'local';
  process.env.AWS_SECRET_ACCESS_KEY = 'local';
  return createMailer('replies', timeouts);
}
