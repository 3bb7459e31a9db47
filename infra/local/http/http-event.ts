import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Match } from './routes.ts';

export interface HttpCall {
  method: string;
  /** As it was asked for: path and query, still encoded. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  remoteAddress: string;
}

export interface EventIds {
  requestId: string;
  accountId: string;
  now: Date;
}

/** Everything else arrives as base64, forms too (measured on AWS; the documentation only says "binary"). */
const TEXT_TYPES = /^(text\/|application\/(json|xml|javascript)\b)/i;

/** The event of an HTTP API, payload format 2.0. */
export function httpEvent(
  { method, target, headers, body, remoteAddress }: HttpCall,
  { route, pathParameters }: Match,
  authorization: { claims: Record<string, string>; scopes: string[] | null } | null,
  { requestId, accountId, now }: EventIds,
): APIGatewayProxyEventV2 & { requestContext: { authorizer?: { jwt: typeof authorization } } } {
  const url = new URL(target, 'http://local');
  const isText = TEXT_TYPES.test(headers['content-type'] ?? '');
  const cookies = headers.cookie?.split(/;\s*/);
  const query = joined(url.searchParams);
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name !== 'cookie' && name !== 'connection')
        .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
    ),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId,
      apiId: 'local',
      ...(authorization && { authorizer: { jwt: authorization } }),
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: remoteAddress,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: route.routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** A parameter that is given twice arrives once, its values joined by a comma. */
function joined(parameters: URLSearchParams): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of parameters) all[name] = name in all ? `${all[name]},${value}` : value;
  return all;
}
