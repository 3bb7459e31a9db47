import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gatewayAnswer } from './http-answer.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, pathPrefix: string) => unknown;

export interface HttpDoor {
  url: string;
  /** Paths that a handler takes, by their beginning; the rest is the API's. Until then every request gets a 503. */
  open(handlers: { api: Handler; prefixes: Record<string, Handler> }): void;
  stop(): Promise<void>;
}

/** The one HTTP port. It listens before there is anything to show, so that its address can be told to the functions. */
export async function openHttpDoor(port: number): Promise<HttpDoor> {
  let handler: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined;
  const server = createServer(async (request, response) => {
    try {
      if (handler) await handler(request, response);
      else refuse(response, 503, 'Service Unavailable');
    } catch (error) {
      process.stderr.write(`http: ${request.method} failed: ${error}\n`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Internal Server Error');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    open({ api, prefixes }) {
      handler = (request, response) => {
        for (const [prefix, take] of Object.entries(prefixes))
          if (request.url?.startsWith(`${prefix}/`)) return take(request, response, prefix);
        return api(request, response, '');
      };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const { headers, body } = gatewayAnswer(status, message);
  response.writeHead(status, headers).end(body);
}
