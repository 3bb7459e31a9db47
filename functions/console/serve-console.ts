import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { PageFile } from './page-files.ts';
import { securityHeaders } from './security-headers.ts';

/** What is read of an HTTP API's event. */
export type ConsoleRequest = Pick<APIGatewayProxyEventV2, 'rawPath' | 'headers'> & {
  requestContext: { http: { method: string } };
};

export interface ConsoleDependencies {
  files: ReadonlyMap<string, PageFile>;
  /** What the page needs to sign in; nothing in it is secret. */
  configuration: { issuer: string; clientId: string };
  signInOrigins: () => Promise<readonly string[]>;
}

/** Answers a request for the page, one of its files or its configuration; 404 for anything else. */
export async function serveConsole(
  request: ConsoleRequest,
  { files, configuration, signInOrigins }: ConsoleDependencies,
): Promise<APIGatewayProxyStructuredResultV2> {
  const headers = { ...securityHeaders(await signInOrigins()) };
  const method = request.requestContext.http.method;
  const file = files.get(request.rawPath);

  if (!file && request.rawPath !== '/console/configuration.json') {
    return {
      statusCode: 404,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      body: 'There is no such page. The console is at /',
    };
  }
  if (method !== 'GET' && method !== 'HEAD') return { statusCode: 405, headers: { ...headers, allow: 'GET, HEAD' } };
  if (!file) {
    return {
      statusCode: 200,
      headers: { ...headers, 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify(configuration),
    };
  }
  return serveFile(file, request, headers);
}

function serveFile(
  file: PageFile,
  request: ConsoleRequest,
  commonHeaders: Record<string, string>,
): APIGatewayProxyStructuredResultV2 {
  const headers = {
    ...commonHeaders,
    // File names carry no version, so a browser asks each time whether its copy is current; a page and a script of two
    // releases would not fit together.
    'cache-control': 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match']?.includes(file.etag)) return { statusCode: 304, headers };
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return {
    statusCode: 200,
    headers: { ...headers, 'content-type': file.contentType, ...(gzip && { 'content-encoding': 'gzip' }) },
    // An HTTP API doesn't compress by itself; the script is a fifth of its size when it is sent so.
    body: (gzip ? file.gzipped : file.bytes).toString('base64'),
    isBase64Encoded: true,
  };
}
