import { afterEach, describe, expect, it } from 'vitest';
import {
  answer,
  type Behaviour,
  mailerTo,
  outgoing,
  refuse,
  type SesServer,
  startSesServer,
  startTcpServer,
  successXml,
} from './ses-server.ts';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function sendTo(behaviour: Behaviour): Promise<{
  result: Awaited<ReturnType<ReturnType<typeof mailerTo>['send']>>;
  server: SesServer;
  seconds: number;
}> {
  const server = await startSesServer(behaviour);
  running.push(server);
  const started = performance.now();
  const result = await mailerTo(server.url).send(outgoing);
  return { result, server, seconds: (performance.now() - started) / 1000 };
}

describe('a mail that SES takes', () => {
  it('goes in one call, with its bytes, its recipient, its configuration set and its tags', async () => {
    const { result, server } = await sendTo(answer(200, successXml('ses-1')));
    expect(result).toEqual({ type: 'submitted', sesMessageId: 'ses-1' });
    expect(server.requests).toHaveLength(1);
    const form = Object.fromEntries(server.requests[0] ?? []);
    expect(Buffer.from(form['RawMessage.Data'] ?? '', 'base64')).toEqual(outgoing.raw);
    expect(form).toMatchObject({
      Action: 'SendRawEmail',
      Source: 'a@example.com',
      'Destinations.member.1': 'b@marketplace.amazon.com',
      ConfigurationSetName: 'replies',
      'Tags.member.1.Name': 'case',
      'Tags.member.1.Value': 'c1',
      'Tags.member.2.Value': '2',
      'Tags.member.3.Value': 'demo-us',
    });
  });

  it('opens a connection of its own each time, so that none can have frozen with the process', async () => {
    const server = await startSesServer(answer(200, successXml('ses-1')));
    running.push(server);
    const mailer = mailerTo(server.url);
    for (let n = 0; n < 3; n += 1) await mailer.send(outgoing);
    expect(server.connections).toBe(3);
  });
});

describe('an answer that proves that nothing was sent', () => {
  it.each([
    [400, 'Throttling', 'failed'],
    [400, 'ThrottlingException', 'failed'],
    [400, 'AccountSendingPausedException', 'failed'],
    [400, 'ConfigurationSetSendingPausedException', 'failed'],
    [403, 'AccessDenied', 'failed'],
    [403, 'ExpiredToken', 'failed'],
    [400, 'RequestExpired', 'failed'],
    [400, 'MessageRejected', 'refused'],
    [400, 'MailFromDomainNotVerifiedException', 'refused'],
    [400, 'ConfigurationSetDoesNotExistException', 'refused'],
    [400, 'InvalidParameterValue', 'refused'],
  ])('%i %s: %s, after one call', async (status, code, type) => {
    const { result, server } = await sendTo(refuse(status, code));
    expect(result).toMatchObject({ type, error: expect.stringContaining('.') });
    expect(server.requests).toHaveLength(1);
  });

  it('says when a day’s quota is used up, and to wait longer', async () => {
    const { result } = await sendTo(refuse(400, 'Throttling', 'Daily message quota exceeded.'));
    expect(result).toMatchObject({ type: 'failed', waitSeconds: 3600 });
  });

  it('is told without the address that SES names', async () => {
    const { result } = await sendTo(
      refuse(400, 'MessageRejected', 'Email address is not verified: dana@marketplace.amazon.com'),
    );
    expect(result).toMatchObject({ type: 'refused', error: expect.stringContaining('not verified') });
    expect(JSON.stringify(result)).not.toContain('dana');
  });

  it('also comes from a connection that was never made', async () => {
    const server = await startTcpServer(() => {});
    await server.stop();
    const result = await mailerTo(`http://127.0.0.1:${server.port}`).send(outgoing);
    expect(result).toMatchObject({ type: 'failed', error: expect.stringContaining('ECONNREFUSED') });
  });

  it('also comes from a name that cannot be found', async () => {
    const result = await mailerTo('http://ses.invalid').send(outgoing);
    expect(result.type).toBe('failed');
  });

  it('also comes from a connection that broke off before it was secure', async () => {
    const server = await startTcpServer((socket) => socket.end());
    running.push(server);
    const result = await mailerTo(`https://127.0.0.1:${server.port}`).send(outgoing);
    expect(result).toMatchObject({ type: 'failed', error: expect.stringContaining('before it was secure') });
    expect(server.connections()).toBe(1);
  });
});

describe('an outcome that cannot be known', () => {
  const nothing: Behaviour = () => {};
  const unclear: [string, Behaviour][] = [
    ['takes the request and never answers', nothing],
    ['closes after reading the whole request', (response) => response.destroy()],
    ['resets the connection after reading the whole request', (response) => response.socket?.resetAndDestroy()],
    ['answers without a message id', answer(200, successXml(null))],
    ['answers with an empty message id', answer(200, successXml(''))],
    ['answers with something that is no XML', answer(200, '{"ok":true}')],
    ['answers with half an XML', answer(200, successXml('ses-1').slice(0, 120))],
    ['answers with nothing at all', answer(200, '')],
    ['fails inside', refuse(500, 'InternalFailure')],
    ['is not available', refuse(503, 'ServiceUnavailable')],
    ['stands behind a gateway that gives up', answer(504, '<html>Gateway time-out</html>')],
    ['answers with an error that nobody knows', refuse(400, 'SomethingNew')],
    ['answers with an error named like a property of every object', refuse(400, 'constructor')],
    [
      'promises a longer answer than it gives',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' });
        response.write(successXml('ses-1').slice(0, 100));
        setTimeout(() => response.destroy(), 50);
      },
    ],
    [
      'begins to answer and never ends',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/xml' });
        response.write('<SendRawEmailResponse>');
      },
    ],
    [
      'answers a drop at a time',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/xml' });
        const drops = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(drops));
      },
    ],
  ];
  it.each(unclear)('is what a server leaves that %s; one call, no second', async (_what, behaviour) => {
    const { result, server, seconds } = await sendTo(behaviour);
    expect(result.type).toBe('unknown');
    expect(seconds).toBeLessThan(3);
    // Time for a second one, if there were any.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.requests).toHaveLength(1);
    expect(server.connections).toBe(1);
  });

  it('comes after the time-out, which ends the call and its connection', async () => {
    let closed = 0;
    const { result, seconds } = await sendTo((response) => response.on('close', () => (closed += 1)));
    expect(result).toMatchObject({ type: 'unknown', error: expect.stringContaining('ETIMEDOUT') });
    expect(seconds).toBeGreaterThan(0.35);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).toBe(1);
  });

  it('is also a connection that stands and is never made secure', async () => {
    const server = await startTcpServer(() => {});
    running.push(server);
    const result = await mailerTo(`https://127.0.0.1:${server.port}`).send(outgoing);
    expect(result.type).toBe('unknown');
    expect(server.connections()).toBe(1);
  });
});

describe('a slow answer', () => {
  it('within the time-out is an answer', async () => {
    const { result } = await sendTo((response, request) => {
      setTimeout(() => answer(200, successXml('ses-slow'))(response, request), 250);
    });
    expect(result).toEqual({ type: 'submitted', sesMessageId: 'ses-slow' });
  });
});
