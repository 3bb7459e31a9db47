import type { SendFailure } from './send-failures.ts';

interface NetworkError {
  /** Node's `code`; `*` is any. */
  code: string;
  /** Only from this system call: the same code later may follow the whole request. */
  syscall?: 'connect' | 'getaddrinfo';
  /** Only with these words, where Node and the SDK have no code for it. */
  says?: RegExp;
  means: string;
}

/**
 * Failures before the first byte of the request could leave (Node's errors and TLS documentation). The request is written
 * after the connection stands and the certificate is accepted; whatever ends a call later than that is not known, also
 * ECONNRESET and EPIPE: a server may have read all of it and then gone away.
 */
const BEFORE_THE_REQUEST: readonly NetworkError[] = [
  { code: 'ECONNREFUSED', means: 'The connection to SES was refused.' },
  { code: 'ENOTFOUND', means: "SES's address could not be found." },
  { code: 'EAI_AGAIN', means: "SES's address could not be looked up." },
  { code: '*', syscall: 'getaddrinfo', means: "SES's address could not be looked up." },
  { code: '*', syscall: 'connect', means: 'No connection to SES could be made.' },
  { code: '*', says: /did not establish a connection/, means: 'SES did not take the connection in time.' },
  {
    code: 'ECONNRESET',
    says: /before secure TLS connection was established/,
    means: 'The connection to SES broke off before it was secure.',
  },
  ...[
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_REVOKED',
    'CERT_UNTRUSTED',
    'CERT_REJECTED',
    'CERT_SIGNATURE_FAILURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ].map((code) => ({ code, means: "SES's certificate was not accepted." })),
];

/** What a call that ended without an answer of SES says about the mail. */
export function networkFailureOf(error: unknown): SendFailure {
  const { code, syscall, message, name } = detailsOf(error);
  const early = BEFORE_THE_REQUEST.find(
    (row) =>
      (row.code === '*' || row.code === code) &&
      (row.syscall === undefined || row.syscall === syscall) &&
      (row.says?.test(message) ?? true),
  );
  const label = code ?? name;
  if (early) return { type: 'failed', error: `${early.means} (${label})` };
  return { type: 'unknown', error: `The call to SES ended without a clear answer (${label}).` };
}

interface Details {
  name: string;
  message: string;
  code: string | undefined;
  syscall: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function detailsOf(error: unknown): Details {
  if (!(error instanceof Error)) return { name: 'Error', message: '', code: undefined, syscall: undefined };
  const { name, message } = error;
  const code = 'code' in error ? textOf(error.code) : undefined;
  // Where a host has several addresses, Node tries them all and gives one error that holds theirs.
  const tries: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const syscalls = new Set(tries.map((attempt) => textOf(Object(attempt).syscall)));
  return { name, message, code, syscall: syscalls.size === 1 ? [...syscalls][0] : undefined };
}
