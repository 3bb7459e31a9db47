import type { MessagingEngine } from '../engines/queues-topics-buckets.ts';
import { publish } from '../engines/topics.ts';
import type { EndpointAnswer } from '../gateway/endpoint-answer.ts';
import type { ConfigurationSet } from './configuration-sets.ts';
import { leaveFirstMessages } from './first-messages.ts';
import { newReceivedId, newSentId } from './message-id.ts';
import { openOutbox } from './outbox.ts';
import { type ReceiptRule, ruleMatches } from './receipt-rules.ts';
import { type ReceivingDeps, receiveMail } from './receive-mail.ts';
import { answerSesCall } from './send-endpoint.ts';

export interface LocalSes {
  /** What the mail door needs. */
  receiving: ReceivingDeps;
  /** Folder of the mails that were sent. */
  outbox: string;
  answer(form: URLSearchParams, caller: string): Promise<EndpointAnswer>;
  /** What SES says when it is set up. */
  leaveFirstMessages(): Promise<void>;
}

/** Both halves of SES on the local engines: mail in, by the receipt rules, and mail out, by the configuration sets. */
export function createLocalSes(
  settings: {
    region: string;
    accountId: string;
    rules: readonly ReceiptRule[];
    configurationSets: readonly ConfigurationSet[];
    identities: readonly string[];
  },
  messaging: MessagingEngine,
  options: { outboxFolder: string; beforeAnswer(): Promise<void> },
): LocalSes {
  const now = () => new Date();
  const receiving: ReceivingDeps = {
    rules: settings.rules,
    region: settings.region,
    now,
    newMessageId: newReceivedId,
    store: (bucket, key, mail) => void messaging.stores.s3Store.putObject(bucket, key, mail),
    publish: (topicArn, message) => publish(messaging.url, topicArn, message),
  };
  const sending = {
    ...settings,
    now,
    outbox: openOutbox(options.outboxFolder),
    newMessageId: newSentId,
    publish: receiving.publish,
    beforeAnswer: options.beforeAnswer,
    async deliverHere(mail: Buffer, from: string, recipient: string): Promise<void> {
      if (!settings.rules.some((rule) => ruleMatches(rule, recipient))) return;
      const remote = { helo: 'simulator.amazonses.com', remoteAddress: '127.0.0.2' };
      await receiveMail(mail, { from, recipients: [recipient], ...remote }, receiving);
    },
  };
  return {
    receiving,
    outbox: options.outboxFolder,
    answer: (form, caller) => answerSesCall(form, caller, sending),
    leaveFirstMessages: () => leaveFirstMessages(settings, receiving),
  };
}
