/** What a failed call to SES says about the mail: surely not sent (now, or at all), or not known. */
export type SendFailure =
  /** Surely not sent; the same approval may be tried again. */
  | { type: 'failed'; error: string }
  /** Surely not sent, and trying again would not help. */
  | { type: 'refused'; error: string }
  /** It may have gone: never tried again. */
  | { type: 'unknown'; error: string };

type Verdict = SendFailure['type'];

/**
 * SES's errors for SendRawEmail (SES API reference, "Errors" and "Common Errors"). Each is an answer in which SES
 * itself says that it did not take the mail. What is not in the table, 5xx answers among them, is unknown.
 */
export const SES_ERRORS: Readonly<Record<string, { verdict: Verdict; says: string }>> = {
  MessageRejected: { verdict: 'refused', says: 'SES rejected the message.' },
  MailFromDomainNotVerifiedException: { verdict: 'refused', says: "The sender's domain is not verified in SES." },
  MailFromDomainNotVerified: { verdict: 'refused', says: "The sender's domain is not verified in SES." },
  ConfigurationSetDoesNotExist: { verdict: 'refused', says: 'The SES configuration set does not exist.' },
  ConfigurationSetDoesNotExistException: { verdict: 'refused', says: 'The SES configuration set does not exist.' },
  ConfigurationSetSendingPaused: { verdict: 'failed', says: 'Sending is paused for the SES configuration set.' },
  ConfigurationSetSendingPausedException: {
    verdict: 'failed',
    says: 'Sending is paused for the SES configuration set.',
  },
  AccountSendingPaused: { verdict: 'failed', says: 'SES has paused sending for this account.' },
  AccountSendingPausedException: { verdict: 'failed', says: 'SES has paused sending for this account.' },
  InvalidParameterValue: { verdict: 'refused', says: 'SES found a value in the message invalid.' },
  InvalidParameterCombination: { verdict: 'refused', says: 'SES found a value in the message invalid.' },
  MissingParameter: { verdict: 'refused', says: 'SES misses a value in the message.' },
  ValidationError: { verdict: 'refused', says: 'SES found a value in the message invalid.' },
  AccessDenied: { verdict: 'failed', says: 'This function may not send through SES.' },
  AccessDeniedException: { verdict: 'failed', says: 'This function may not send through SES.' },
  NotAuthorized: { verdict: 'failed', says: 'This function may not send through SES.' },
  ExpiredToken: { verdict: 'failed', says: 'The credentials had expired.' },
  ExpiredTokenException: { verdict: 'failed', says: 'The credentials had expired.' },
  InvalidClientTokenId: { verdict: 'failed', says: 'The credentials were not accepted.' },
  SignatureDoesNotMatch: { verdict: 'failed', says: 'The signature was not accepted.' },
  RequestExpired: { verdict: 'failed', says: 'The request was too old when it reached SES.' },
  Throttling: { verdict: 'failed', says: 'SES asked to slow down.' },
  ThrottlingException: { verdict: 'failed', says: 'SES asked to slow down.' },
  LimitExceededException: { verdict: 'failed', says: 'The SES sending quota is used up.' },
};

/** Connection failures before a byte of the request left: nothing was sent. A reset later may follow the whole request. */
const NEVER_CONNECTED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The connection to SES was refused.',
  ENOTFOUND: "SES's address could not be found.",
  EAI_AGAIN: "SES's address could not be looked up.",
  ENETUNREACH: 'The network to SES is unreachable.',
  EHOSTUNREACH: 'SES is unreachable.',
  CERT_HAS_EXPIRED: "SES's certificate was not accepted.",
};

export function sendFailureOf(error: unknown): SendFailure {
  const { name, code } =
    error instanceof Error ? (error as Error & { code?: unknown }) : { name: 'Error', code: undefined };
  const known = SES_ERRORS[name];
  if (known) return { type: known.verdict, error: `${known.says} (${name})` };
  const connection = typeof code === 'string' ? NEVER_CONNECTED[code] : undefined;
  if (connection) return { type: 'failed', error: `${connection} (${String(code)})` };
  return {
    type: 'unknown',
    error: `The call to SES ended without a clear answer (${typeof code === 'string' ? code : name}).`,
  };
}
