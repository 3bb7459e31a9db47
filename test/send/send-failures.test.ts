import { describe, expect, it } from 'vitest';
import { SES_ERRORS, sendFailureOf } from '../../shared/aws/send-failures.ts';

const failing = (error: { name?: string; message?: string; code?: string; syscall?: string }) =>
  sendFailureOf(Object.assign(new Error(error.message ?? 'it failed'), error));

/** The SDK's own words for a connection that it waited for in vain. */
const CONNECT_TIMEOUT =
  'the request socket did not establish a connection with the server within the configured timeout of 3000 ms.';

describe('SES’s errors', () => {
  it.each(SES_ERRORS.filter(({ when }) => when === undefined))(
    '$code is $verdict, with or without “Exception”',
    (row) => {
      for (const name of [row.code, `${row.code}Exception`]) {
        expect(failing({ name })).toMatchObject({ type: row.verdict, error: `${row.says} (${name})` });
      }
    },
  );

  it('are never repeated with SES’s own words, which may name a buyer', () => {
    for (const { code } of SES_ERRORS) {
      const failure = failing({ name: code, message: 'not verified, daily: dana@marketplace.amazon.com' });
      expect(failure.error).not.toContain('dana');
    }
  });

  it('that are 5xx leave it open what became of the mail', () => {
    for (const name of ['InternalFailure', 'ServiceUnavailable', 'Unknown', 'NotFound'])
      expect(failing({ name }).type).toBe('unknown');
  });
});

describe('a call that ended without an answer', () => {
  it.each([
    ['refused', { code: 'ECONNREFUSED', syscall: 'connect' }],
    ['not found', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
    ['not looked up', { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }],
    ['without a route', { code: 'ENETUNREACH', syscall: 'connect' }],
    ['timed out by the system while connecting', { name: 'TimeoutError', code: 'ETIMEDOUT', syscall: 'connect' }],
    ['timed out by us while connecting', { name: 'TimeoutError', message: CONNECT_TIMEOUT }],
    ['without a free port', { code: 'EADDRNOTAVAIL', syscall: 'connect' }],
    ['with an expired certificate', { code: 'CERT_HAS_EXPIRED' }],
    ['with another’s certificate', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
  ])('%s: surely sent nothing', (_what, error) => {
    expect(failing(error).type).toBe('failed');
  });

  it.each([
    ['reset', { name: 'TimeoutError', code: 'ECONNRESET', message: 'socket hang up' }],
    ['reset while reading', { name: 'TimeoutError', code: 'ECONNRESET', syscall: 'read' }],
    ['broken while writing', { name: 'TimeoutError', code: 'EPIPE', syscall: 'write' }],
    ['without a route, but later', { code: 'EHOSTUNREACH', syscall: 'read' }],
    ['timed out while reading', { name: 'TimeoutError', code: 'ETIMEDOUT', syscall: 'read' }],
    ['timed out by us', { name: 'TimeoutError', code: 'ETIMEDOUT', message: 'a request has exceeded the configured' }],
    ['given up by us', { name: 'AbortError', message: 'Request aborted' }],
    ['with a broken TLS record', { code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' }],
    ['with an answer that nobody can read', { name: 'SyntaxError', message: 'Unexpected token' }],
  ])('%s: may have sent it', (_what, error) => {
    expect(failing(error).type).toBe('unknown');
  });

  it('tried every address of a host: surely sent nothing when none of them connected', () => {
    const tried = (syscall: string) => Object.assign(new Error('no'), { code: 'ETIMEDOUT', syscall });
    const all = (...errors: Error[]) => Object.assign(new AggregateError(errors), { code: 'ETIMEDOUT' });
    expect(sendFailureOf(all(tried('connect'), tried('connect'))).type).toBe('failed');
    expect(sendFailureOf(all(tried('connect'), tried('read'))).type).toBe('unknown');
  });

  it.each([null, undefined, 'Throttling', { name: 'Throttling' }, 7])(
    'with %j for an error: may have sent it',
    (error) => {
      expect(sendFailureOf(error).type).toBe('unknown');
    },
  );
});
