import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type SendFailure, sendFailureOf } from './send-failures.ts';

export interface OutgoingMail {
  raw: Uint8Array;
  from: string;
  to: string;
  /** Come back with every event of this mail; `[A-Za-z0-9_-]`, up to 256 characters each. */
  tags: { case: string; draft: string; store: string };
}

export type SendResult = { type: 'submitted'; sesMessageId: string } | SendFailure;

/** Hands one mail to SES, once: no call is ever repeated from in here. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendResult>;
}

const REQUEST_TIMEOUT_MILLISECONDS = 15_000;
const CONNECTION_TIMEOUT_MILLISECONDS = 3_000;

/**
 * SES has no idempotency token, so a repeated call is a second mail to the buyer. Hence: no SDK retries; a time-out
 * that ends the call instead of only warning; and no kept connections, because one that froze with the process fails
 * the next call although nothing was sent.
 */
export function createMailer(configurationSet: string): Mailer {
  const client = new SESClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
      requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
  });
  return {
    async send({ raw, from, to, tags }) {
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: from,
            Destinations: [to],
            RawMessage: { Data: raw },
            ConfigurationSetName: configurationSet,
            Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
          }),
        );
        return MessageId === undefined
          ? { type: 'unknown', error: 'SES answered without a message id.' }
          : { type: 'submitted', sesMessageId: MessageId };
      } catch (error) {
        return sendFailureOf(error);
      }
    },
  };
}
