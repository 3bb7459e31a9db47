import { describeHeaders } from './described-headers.ts';
import { firstValue, header, joinMail, type MailHeader, splitMail, withoutHeaders } from './mail-headers.ts';
import { type ReceiptRule, ruleMatches } from './receipt-rules.ts';
import { readVerdicts, VERDICTS_HEADER, type Verdicts } from './verdicts.ts';

export interface Delivery {
  /** Envelope sender; empty for a bounce. */
  from: string;
  recipients: string[];
  /** What the sending server calls itself, and its address. */
  helo: string;
  remoteAddress: string;
}

export interface ReceivingDeps {
  rules: readonly ReceiptRule[];
  region: string;
  newMessageId(): string;
  now(): Date;
  store(bucket: string, key: string, mail: Buffer): void;
  publish(topicArn: string, notification: unknown): Promise<void>;
}

/**
 * What SES does with a mail for our inboxes: scan, add its headers, store, notify. Resolves once all of it is done,
 * with SES's id for the mail: only then may the sender be told that it was taken.
 */
export async function receiveMail(mail: Buffer, delivery: Delivery, deps: ReceivingDeps): Promise<string> {
  const startedAt = deps.now();
  const messageId = deps.newMessageId();
  const { headers: given, rest } = splitMail(mail);
  const verdicts = readVerdicts(firstValue(given, VERDICTS_HEADER));
  const kept = withoutHeaders(given, new RegExp(`^${VERDICTS_HEADER}$`, 'i'));
  const headers = [...headersOfSes(messageId, delivery, verdicts, kept, startedAt, deps.region), ...kept];
  const stored = joinMail({ headers, rest });

  for (const rule of deps.rules) {
    const recipients = delivery.recipients.filter((recipient) => ruleMatches(rule, recipient));
    if (recipients.length === 0) continue;
    for (const { bucket, prefix, topicArn } of rule.stores) {
      const key = `${prefix}${messageId}`;
      deps.store(bucket, key, stored);
      if (!topicArn) continue;
      const now = deps.now();
      await deps.publish(topicArn, {
        notificationType: 'Received',
        mail: {
          timestamp: startedAt.toISOString(),
          source: delivery.from,
          messageId,
          destination: delivery.recipients,
          ...describeHeaders(headers),
        },
        receipt: {
          timestamp: startedAt.toISOString(),
          processingTimeMillis: Math.max(1, now.getTime() - startedAt.getTime()),
          recipients,
          spamVerdict: { status: verdicts.spam },
          virusVerdict: { status: verdicts.virus },
          spfVerdict: { status: verdicts.spf },
          dkimVerdict: { status: verdicts.dkim },
          dmarcVerdict: { status: verdicts.dmarc },
          action: { type: 'S3', topicArn, bucketName: bucket, objectKeyPrefix: prefix, objectKey: key },
        },
      });
    }
  }
  return messageId;
}

function headersOfSes(
  messageId: string,
  { from, recipients, helo, remoteAddress }: Delivery,
  verdicts: Verdicts,
  given: readonly MailHeader[],
  at: Date,
  region: string,
): MailHeader[] {
  const fromDomain = /@([^\s>]+)/.exec(firstValue(given, 'From') ?? '')?.[1] ?? 'unknown';
  const envelopeDomain = from.split('@')[1] ?? helo;
  const result = (status: string) => (status === 'PASS' ? 'pass' : status === 'FAIL' ? 'fail' : 'none');
  const date = at.toUTCString().replace('GMT', '+0000 (UTC)');
  return [
    header('Return-Path', `<${from}>`),
    header(
      'Received',
      `from ${helo} (${helo} [${remoteAddress}]) by inbound-smtp.${region}.amazonaws.com with SMTP id ${messageId} for ${recipients[0]}; ${date}`,
    ),
    header('X-SES-Spam-Verdict', verdicts.spam),
    header('X-SES-Virus-Verdict', verdicts.virus),
    header(
      'Received-SPF',
      `${result(verdicts.spf)} (spfCheck: domain of ${envelopeDomain}) client-ip=${remoteAddress};`,
    ),
    header(
      'Authentication-Results',
      `amazonses.com; spf=${result(verdicts.spf)} smtp.mailfrom=${from || helo}; ` +
        `dkim=${result(verdicts.dkim)} header.i=@${fromDomain}; dmarc=${result(verdicts.dmarc)} header.from=${fromDomain};`,
    ),
  ];
}
