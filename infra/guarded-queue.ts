import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

interface GuardedQueueProps {
  alarms: Alarms;
  /** What waits here while the alarm rings, as a reviewer would say it. */
  impact: string;
  /** Of the function that reads the queue. */
  functionTimeoutSeconds: number;
  /** How long a message may wait before someone is told. */
  oldestMessageMinutes?: number;
}

/** Longest that SQS keeps a message: time enough to notice, mend and replay. */
const KEPT_DAYS = 14;
const ATTEMPTS = 5;

/** A queue that can't fail silently: what fails five times is kept aside and rings, and so does what waits too long. */
export class GuardedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: GuardedQueueProps) {
    super(scope, id);
    const { alarms, impact, functionTimeoutSeconds, oldestMessageMinutes = 15 } = props;

    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(KEPT_DAYS),
    });
    this.queue = new Queue(this, 'Queue', {
      // SQS's own key: a topic may send here without a key policy, and a customer's key would cost more than the queue.
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(KEPT_DAYS),
      // AWS's advice for event sources is six times the timeout: less, and a batch that is still worked on is handed out again.
      visibilityTimeout: Duration.seconds(functionTimeoutSeconds * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: ATTEMPTS },
    });

    alarms.add(this, 'DeadLettersAlarm', {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      impact,
      action: `find the cause in the function's log, mend it, then replay the dead-letter queue (kept ${KEPT_DAYS} days).`,
      runbookSection: 'dead-letters',
    });
    alarms.add(this, 'WaitingTooLongAlarm', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' }),
      atLeast: oldestMessageMinutes * 60,
      evaluationPeriods: 3,
      impact,
      action: 'look at the function for throttling or errors; the messages are safe and go on by themselves.',
      runbookSection: 'waiting-too-long',
    });
  }

  /** Everything published on the topic comes here; what SNS can't deliver goes to the dead letters too. */
  listenTo(topic: Topic): void {
    topic.addSubscription(
      new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue: this.deadLetters }),
    );
  }

  get maySend(): PolicyStatement {
    return new PolicyStatement({
      sid: `SendTo${this.node.id}`,
      actions: ['sqs:SendMessage'],
      resources: [this.queue.queueArn],
    });
  }

  /** What Lambda needs to poll on the function's behalf. */
  get mayReceive(): PolicyStatement {
    return new PolicyStatement({
      sid: `ReceiveFrom${this.node.id}`,
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      resources: [this.queue.queueArn],
    });
  }
}
