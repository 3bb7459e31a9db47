import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { PassedOn } from '../objects/versioned-buckets.ts';
import type { CallLog } from './call-log.ts';
import { callPermissions } from './call-permissions.ts';
import { type EndpointAnswer, s3Refusal } from './endpoint-answer.ts';
import { forward } from './forward.ts';
import type { ObjectRequest } from './object-permissions.ts';
import type { Whereabouts } from './required-permission.ts';
import { linkHasExpired, signedBy } from './signed-by.ts';

export interface GatewayDeps extends Whereabouts {
  engines: { dynamodb: string; messaging: string };
  calls: CallLog;
  /** Logical ids of the functions: only their calls are recorded. */
  functionIds: ReadonlySet<string>;
  answerSes(form: URLSearchParams, caller: string): Promise<EndpointAnswer>;
  answerKms(action: string, body: Buffer): EndpointAnswer;
  /** Versions and locks, which the S3 engine doesn't know. Null leaves a request to the engine. */
  answerS3(request: ObjectRequest): EndpointAnswer | PassedOn | null;
}

export type GatewayHandler = (request: IncomingMessage, response: ServerResponse, pathPrefix?: string) => void;

/** Every SDK call of the functions comes here: it is recorded by caller, then answered or handed to its engine. */
export function createGateway(deps: GatewayDeps): GatewayHandler {
  async function answer(incoming: IncomingMessage, response: ServerResponse, pathPrefix: string): Promise<void> {
    const path = (incoming.url ?? '/').slice(pathPrefix.length) || '/';
    const url = new URL(path, 'http://gateway');
    const signer = signedBy(incoming.headers.authorization, url.searchParams);
    if (!signer || (pathPrefix && signer.service !== 's3'))
      return write(response, s3Refusal(403, 'AccessDenied', 'Access Denied'));
    if (linkHasExpired(url.searchParams, new Date()))
      return write(response, s3Refusal(403, 'AccessDenied', 'Request has expired'));
    const body = await readBody(incoming);
    const request: ObjectRequest = {
      method: incoming.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: incoming.headers,
      body,
    };
    if (deps.functionIds.has(signer.accessKey))
      deps.calls.add(signer.accessKey, callPermissions(signer.service, request, deps));

    switch (signer.service) {
      case 'dynamodb':
        await forward(incoming, response, { url: deps.engines.dynamodb, path, body });
        return;
      case 'sqs':
      case 'sns':
        await forward(incoming, response, { url: deps.engines.messaging, path, body });
        return;
      case 's3': {
        const own = deps.answerS3(request);
        if (own && 'status' in own) return write(response, own);
        const target = { url: deps.engines.messaging, path: own ? encodeURI(own.path) : path, body };
        await forward(incoming, response, target, own ?? undefined);
        return;
      }
      case 'ses':
        return write(response, await deps.answerSes(new URLSearchParams(body.toString()), signer.accessKey));
      case 'kms':
        return write(response, deps.answerKms(String(incoming.headers['x-amz-target']).split('.')[1] ?? '', body));
      default:
        return write(response, s3Refusal(501, 'NotImplemented', `${signer.service} has no stand-in on this machine.`));
    }
  }

  return (request, response, pathPrefix = '') => {
    answer(request, response, pathPrefix).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else write(response, s3Refusal(500, 'InternalFailure', error instanceof Error ? error.message : String(error)));
    });
  };
}

export interface GatewayDoor {
  url: string;
  open(handler: GatewayHandler): void;
  stop(): Promise<void>;
}

/** The gateway's own port: any free one, known before anything can be called, because functions are told of it. */
export async function openGatewayDoor(): Promise<GatewayDoor> {
  let handler: GatewayHandler | undefined;
  const server = createServer((request, response) => {
    if (handler) handler(request, response);
    else write(response, s3Refusal(503, 'ServiceUnavailable', 'The local pipeline is starting.'));
  });
  // Long polls and large objects take longer than a page would.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    open: (opened) => {
      handler = opened;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function write(response: ServerResponse, { status, headers, body }: EndpointAnswer): void {
  response.writeHead(status, headers).end(body);
}
