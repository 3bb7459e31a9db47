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

export interface MailerTimeouts {
  /** Until the connection stands. */
  connectMilliseconds: number;
  /** Until SES begins to answer. */
  requestMilliseconds: number;
  /** Until the answer is there, whole: an answer that begins and never ends is bound by nothing else. */
  callMilliseconds: number;
}

/** Together well below the function's own time-out, so that there is time left to note what the call came to. */
const TIMEOUTS: MailerTimeouts = {
  connectMilliseconds: 3_000,
  requestMilliseconds: 15_000,
  callMilliseconds: 18_000,
};

/**
 * SES has no idempotency token, so a repeated call is a second mail to the buyer. Hence: no SDK retries; time-outs
 * that end the call instead of only warning; and no kept connections, because one that froze with the process fails
 * the next call although nothing was sent.
 */
export function createMailer(configurationSet: string, timeouts: MailerTimeouts = TIMEOUTS): Mailer {
  const client = new SESClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: timeouts.connectMilliseconds,
      requestTimeout: timeouts.requestMilliseconds,
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
          { abortSignal: AbortSignal.timeout(timeouts.callMilliseconds) },
        );
        return MessageId ? { type: 'submitted', sesMessageId: MessageId } : { type: 'unknown', error: NO_MESSAGE_ID };
      } catch (error) {
        return sendFailureOf(error);
      }
    },
  };
}

const NO_MESSAGE_ID = 'SES answered without a message id: the reply may have gone out.';
