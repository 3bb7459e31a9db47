import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import type { FunctionPool } from '../lambda/function-pool.ts';
import { PAYLOAD_LIMIT_BYTES } from '../lambda/invocation.ts';
import { authorize } from './authorize.ts';
import { gatewayAnswer, type HttpAnswer, httpAnswer } from './http-answer.ts';
import { httpEvent } from './http-event.ts';
import { matchRoute, type Route } from './routes.ts';

export interface ApiDeps {
  routes: readonly Route[];
  accountId: string;
  keySet(): JSONWebKeySet;
  /** By ARN. */
  functionFor(arn: string): FunctionPool;
}

/** HTTP APIs take bodies of up to 10 MB (API Gateway quotas); what a function can be handed is less. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** The HTTP API of the template: finds the route, asks for a token where the route does, calls the function. */
export function createApi(deps: ApiDeps) {
  async function answer(incoming: IncomingMessage): Promise<HttpAnswer> {
    const { method = 'GET', url: target = '/', headers } = incoming;
    const match = matchRoute(deps.routes, method, new URL(target, 'http://local').pathname);
    const body = await readBody(incoming);
    if (!match) return gatewayAnswer(404, 'Not Found');

    const { authorizer, functionArn, timeoutMilliseconds } = match.route;
    const authorization = authorizer && (await authorize(headers.authorization, authorizer, deps.keySet()));
    if (authorization?.allowed === false)
      return authorization.status === 401
        ? gatewayAnswer(401, 'Unauthorized', { 'www-authenticate': 'Bearer' })
        : gatewayAnswer(403, 'Forbidden');
    if (!body) return gatewayAnswer(413, 'Request Entity Too Large');

    const call = { method, target, headers, body, remoteAddress: incoming.socket.remoteAddress ?? '' };
    const jwt = authorization ? { claims: authorization.claims, scopes: authorization.scopes } : null;
    const event = httpEvent(call, match, jwt, { requestId: randomUUID(), accountId: deps.accountId, now: new Date() });
    if (Buffer.byteLength(JSON.stringify(event)) > PAYLOAD_LIMIT_BYTES)
      return gatewayAnswer(413, 'Request Entity Too Large');

    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), timeoutMilliseconds);
    });
    // The function goes on after the gateway has given up, as it does on AWS.
    const outcome = await Promise.race([deps.functionFor(functionArn).invoke(event), timeout]);
    clearTimeout(timer);
    if (!outcome) return gatewayAnswer(503, 'Service Unavailable');
    return outcome.ok ? httpAnswer(outcome.result) : gatewayAnswer(500, 'Internal Server Error');
  }

  return async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await answer(incoming);
    if (response.destroyed) return;
    response.writeHead(status, { ...headers, 'content-length': String(body.length) });
    response.end(incoming.method === 'HEAD' ? undefined : body);
  };
}

/** Null for a body over the limit, which is read to its end, so that the client hears the answer. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes <= BODY_LIMIT_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes <= BODY_LIMIT_BYTES ? Buffer.concat(chunks) : null;
}
