import { networkFailureOf } from './network-failures.ts';

/** What a failed call to SES says about the mail: surely not sent (now, or at all), or not known. */
export type SendFailure =
  /** Surely not sent; the same approval may be tried again, where SES asks for it not before so many seconds. */
  | { type: 'failed'; error: string; waitSeconds?: number }
  /** Surely not sent, and trying again would not help. */
  | { type: 'refused'; error: string }
  /** It may have gone: never tried again. */
  | { type: 'unknown'; error: string };

interface SesError {
  /** As SES names it, without the `Exception` that some carry. */
  code: string;
  /** Only where SES's message says so. */
  when?: RegExp;
  verdict: SendFailure['type'];
  says: string;
  waitSeconds?: number;
}

/**
 * How SES answers a SendRawEmail that it does not carry out (SES API reference, "SendRawEmail: Errors" and "Common
 * Errors"; developer guide, "Email sending errors" and "Errors related to sending quotas"). The first row that fits holds.
 *
 * 4xx: SES looked at the request and did not take it. 5xx: not known; for these AWS itself speaks of the "likelihood of
 * generating duplicates" when one tries again ("API error codes"), so the mail may have been taken. What is not in the
 * table is not known either.
 */
export const SES_ERRORS: readonly SesError[] = [
  // The mail, or how it is sent: a person has to change something.
  {
    code: 'MessageRejected',
    when: /not verified/i,
    verdict: 'refused',
    says: "The sender's address is not verified in SES, or SES is still in its sandbox and the recipient's is not.",
  },
  { code: 'MessageRejected', verdict: 'refused', says: 'SES rejected the message.' },
  {
    code: 'MailFromDomainNotVerified',
    verdict: 'refused',
    says: "The sender's MAIL FROM domain is not verified in SES.",
  },
  { code: 'ConfigurationSetDoesNotExist', verdict: 'refused', says: 'The SES configuration set does not exist.' },
  { code: 'InvalidParameterValue', verdict: 'refused', says: 'SES found a value in the message invalid.' },
  { code: 'InvalidParameterCombination', verdict: 'refused', says: 'SES found values in the message that clash.' },
  { code: 'InvalidQueryParameter', verdict: 'refused', says: 'SES could not read the request.' },
  { code: 'MalformedQueryString', verdict: 'refused', says: 'SES could not read the request.' },
  { code: 'MalformedHttpRequest', verdict: 'refused', says: 'SES could not read the request.' },
  { code: 'MissingParameter', verdict: 'refused', says: 'SES misses a value in the message.' },
  { code: 'MissingAction', verdict: 'refused', says: 'SES could not read the request.' },
  { code: 'InvalidAction', verdict: 'refused', says: 'SES does not know the request.' },
  { code: 'UnknownOperation', verdict: 'refused', says: 'SES does not know the request.' },
  { code: 'ValidationError', verdict: 'refused', says: 'SES found a value in the message invalid.' },
  { code: 'RequestEntityTooLarge', verdict: 'refused', says: 'The message is larger than SES takes.' },
  // The account: the same mail goes when the account is put right.
  { code: 'AccountSendingPaused', verdict: 'failed', says: 'SES has paused sending for this account.' },
  {
    code: 'ConfigurationSetSendingPaused',
    verdict: 'failed',
    says: 'Sending is paused for the SES configuration set.',
  },
  { code: 'AccessDenied', verdict: 'failed', says: 'This function may not send this mail through SES.' },
  { code: 'NotAuthorized', verdict: 'failed', says: 'This function may not send through SES.' },
  { code: 'OptInRequired', verdict: 'failed', says: 'The account is not subscribed to SES.' },
  { code: 'ExpiredToken', verdict: 'failed', says: 'The credentials had expired.' },
  { code: 'InvalidClientTokenId', verdict: 'failed', says: 'The credentials were not accepted.' },
  { code: 'UnrecognizedClient', verdict: 'failed', says: 'The credentials were not accepted.' },
  { code: 'MissingAuthenticationToken', verdict: 'failed', says: 'The request carried no credentials.' },
  { code: 'IncompleteSignature', verdict: 'failed', says: 'The signature was not accepted.' },
  { code: 'SignatureDoesNotMatch', verdict: 'failed', says: 'The signature was not accepted.' },
  { code: 'RequestExpired', verdict: 'failed', says: 'The request was too old when it reached SES.' },
  // The rates. AWS advises to wait up to ten minutes; a day's quota is a sliding one and comes back hour by hour.
  { code: 'Throttling', when: /daily/i, verdict: 'failed', says: "The day's SES quota is used up.", waitSeconds: 3600 },
  { code: 'Throttling', verdict: 'failed', says: 'SES asked to slow down.' },
  { code: 'LimitExceeded', verdict: 'failed', says: 'The SES sending quota is used up.' },
  // Before the call: the SDK found nothing to sign it with.
  { code: 'CredentialsProviderError', verdict: 'failed', says: 'There were no credentials to call SES with.' },
  // In the middle of it.
  { code: 'InternalFailure', verdict: 'unknown', says: 'SES failed while it handled the message.' },
  {
    code: 'ServiceUnavailable',
    verdict: 'unknown',
    says: 'SES was not available for long enough to say what became of the message.',
  },
  { code: 'RequestAborted', verdict: 'unknown', says: 'The call to SES was cut off.' },
  { code: 'RequestTimeout', verdict: 'unknown', says: 'SES took too long to read the message.' },
];

export function sendFailureOf(error: unknown): SendFailure {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' };
  const code = name.replace(/Exception$/, '');
  const known = SES_ERRORS.find((row) => row.code === code && (row.when?.test(message) ?? true));
  if (!known) return networkFailureOf(error);
  const { verdict, says, waitSeconds } = known;
  // Never SES's own message: it may name the buyer's address, and events hold nothing personal.
  const text = `${says} (${name})`;
  return verdict === 'failed' && waitSeconds !== undefined
    ? { type: verdict, error: text, waitSeconds }
    : { type: verdict, error: text };
}
