import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Headers of one connection only (RFC 9110, 7.6.1), and those that a changed body would make wrong. */
const NOT_PASSED_ON = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'expect', 'host'];

/** Hands a request, its body already read, to an engine, and the engine's answer to the caller. */
export function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  target: { url: string; path: string; body: Buffer; method?: string },
  answered: { headers?: Record<string, string>; whenDone?(status: number): void } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).filter(([name]) => !NOT_PASSED_ON.includes(name)),
    );
    const outgoing = httpRequest(
      new URL(target.path, target.url),
      {
        method: target.method ?? incoming.method,
        headers: { ...headers, 'content-length': String(target.body.length) },
        agent,
      },
      (answer) => {
        const status = answer.statusCode ?? 502;
        answered.whenDone?.(status);
        response.writeHead(status, { ...answer.headers, ...(status < 300 ? answered.headers : {}) });
        answer.pipe(response);
        answer.on('end', () => resolve());
        answer.on('error', reject);
      },
    );
    outgoing.on('error', (error) => (response.destroyed ? resolve() : reject(error)));
    // A poller that gives up must not receive a message that nobody handles.
    response.on('close', () => response.writableFinished || outgoing.destroy());
    outgoing.end(target.body);
  });
}
