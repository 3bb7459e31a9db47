import { type ConfigurationSet, plainEventType } from './configuration-sets.ts';
import { addressOf, describeHeaders } from './described-headers.ts';
import { header, joinMail, withoutHeaders } from './mail-headers.ts';
import { answersAutomatically, fateOf } from './mailbox-simulator.ts';
import { sentMessageIdHeader } from './message-id.ts';
import type { Outbox } from './outbox.ts';
import { readSendRequest, SendRefusal } from './send-request.ts';
import { verifiedIdentity } from './verified-identities.ts';

export interface SendingDeps {
  region: string;
  accountId: string;
  configurationSets: readonly ConfigurationSet[];
  /** Domains and addresses that mail may come from. */
  identities: readonly string[];
  outbox: Outbox;
  newMessageId(): string;
  now(): Date;
  publish(topicArn: string, event: unknown): Promise<void>;
  /** Hands a mail to our own inboxes, if it is for one. */
  deliverHere(mail: Buffer, from: string, recipient: string): Promise<void>;
}

export interface Sent {
  messageId: string;
  /** Publishes what became of the mail. Apart, because SES answers first and reports later. */
  report(): Promise<void>;
}

/** Takes a mail as SES does, into the outbox. Throws a SendRefusal when SES would have refused it. */
export function sendMail(form: URLSearchParams, caller: string, deps: SendingDeps): Sent {
  const request = readSendRequest(form);
  const set = deps.configurationSets.find(({ name }) => name === request.configurationSet);
  if (request.configurationSet && !set)
    throw new SendRefusal(
      'ConfigurationSetDoesNotExist',
      `Configuration set <${request.configurationSet}> does not exist.`,
    );
  if (set && !set.sendingEnabled)
    throw new SendRefusal(
      'ConfigurationSetSendingPausedException',
      `Sending paused for configuration set <${set.name}>.`,
    );

  const from = addressOf(request.source);
  const identity = verifiedIdentity(from, deps.identities);
  if (!identity)
    throw new SendRefusal(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region ${deps.region.toUpperCase()}: ${from}`,
    );

  const messageId = deps.newMessageId();
  const sentAt = deps.now();
  const headers = [
    ...withoutHeaders(request.headers, /^message-id$/i, /^date$/i),
    header('Message-ID', sentMessageIdHeader(messageId, deps.region)),
    header('Date', sentAt.toUTCString().replace('GMT', '+0000')),
  ];
  deps.outbox.put(messageId, joinMail({ headers, rest: request.rest }));

  const mail = {
    timestamp: sentAt.toISOString(),
    source: request.source,
    sourceArn: `arn:aws:ses:${deps.region}:${deps.accountId}:identity/${identity}`,
    sendingAccountId: deps.accountId,
    messageId,
    destination: request.recipients,
    ...describeHeaders(headers),
    tags: {
      'ses:operation': ['SendRawEmail'],
      ...(set && { 'ses:configuration-set': [set.name] }),
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [from.split('@')[1] ?? ''],
      'ses:caller-identity': [caller],
      ...Object.fromEntries(Object.entries(request.tags).map(([name, value]) => [name, [value]])),
    },
  };

  async function report(): Promise<void> {
    const reported = new Set<string>();
    for (const recipient of request.recipients) {
      for (const { eventType, detail } of fateOf(recipient)) {
        // One Send for the mail, one of the others for each recipient.
        if (eventType === 'Send' && reported.has(eventType)) continue;
        reported.add(eventType);
        const part = eventType.charAt(0).toLowerCase() + eventType.slice(1);
        const event = { eventType, mail, [part]: detail(recipient, deps.now().toISOString()) };
        for (const { topicArn, eventTypes } of set?.destinations ?? [])
          if (eventTypes.includes(plainEventType(eventType))) await deps.publish(topicArn, event);
      }
      if (answersAutomatically(recipient))
        await deps.deliverHere(absenceOf(recipient, from, sentMessageIdHeader(messageId, deps.region)), '', from);
    }
  }
  return { messageId, report };
}

function absenceOf(recipient: string, sender: string, inReplyTo: string): Buffer {
  const headers = [
    header('From', recipient),
    header('To', sender),
    header('Subject', 'Out of the office'),
    header('In-Reply-To', inReplyTo),
    header('Auto-Submitted', 'auto-replied'),
  ];
  return joinMail({ headers, rest: Buffer.from('\r\nThis mailbox is not being read at the moment.\r\n') });
}
