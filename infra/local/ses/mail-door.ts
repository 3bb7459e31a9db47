import { once } from 'node:events';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { ruleMatches } from './receipt-rules.ts';
import { type ReceivingDeps, receiveMail } from './receive-mail.ts';

/** SES takes mails of up to 40 MB for the S3 action, headers included, and bounces larger ones (SES quotas). */
const SIZE_LIMIT_BYTES = 40 * 1024 * 1024;

export interface MailDoor {
  port: number;
  stop(): Promise<void>;
}

/** Opens the SMTP port that stands in for SES's. A mail is answered with 250 once it is stored and announced. */
export async function openMailDoor(port: number, deps: ReceivingDeps): Promise<MailDoor> {
  const server = new SMTPServer({
    name: 'inbound-smtp.local',
    banner: 'local stand-in for Amazon SES',
    size: SIZE_LIMIT_BYTES,
    authOptional: true,
    disabledCommands: ['AUTH'],
    // Offered to nobody: clients that upgrade whenever they can would refuse a certificate that no authority signed.
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 2000,
    onRcptTo({ address }, _session, done) {
      if (deps.rules.some((rule) => ruleMatches(rule, address))) return done();
      done(smtpError(550, '5.1.1 Requested action not taken: mailbox unavailable'));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        // The rest of a mail that is too large is read, so that the client hears the answer, and not kept.
        if (!stream.sizeExceeded) chunks.push(chunk);
        else chunks.length = 0;
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(smtpError(552, '5.3.4 Message size exceeds the limit of 40 MB'));
        receiveMail(Buffer.concat(chunks), deliveryOf(session), deps).then(
          (messageId) => done(null, `OK ${messageId}`),
          (error: unknown) => {
            const reason = error instanceof Error ? error.message : String(error);
            // What is wrong with the mail itself won't get better by trying again.
            done(reason.startsWith('X-Local') ? smtpError(554, reason) : smtpError(451, `4.3.0 not taken: ${reason}`));
          },
        );
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function deliveryOf({ envelope, hostNameAppearsAs, remoteAddress }: SMTPServerSession) {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    recipients: envelope.rcptTo.map(({ address }) => address),
    helo: hostNameAppearsAs || 'unknown',
    remoteAddress,
  };
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
