import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { DeadLetterQueue, KEPT_DAYS } from './dead-letter-queue.ts';

interface GuardedQueueProps {
  alarms: Alarms;
  /** What a buyer or a reviewer loses while messages wait here. */
  impact: string;
  /** Of the function that reads the queue. */
  functionTimeoutSeconds: number;
  /** How long a message may wait before someone is told. */
  oldestMessageMinutes?: number;
}

const ATTEMPTS = 5;

/** A queue that can't fail silently: what fails five times is kept aside and rings, and so does what waits too long. */
export class GuardedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, props: GuardedQueueProps) {
    super(scope, id);
    const { alarms, impact, functionTimeoutSeconds, oldestMessageMinutes = 15 } = props;
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      alarms,
      impact,
      action: `find the cause in the function's log, mend it, then replay these messages within ${KEPT_DAYS} days.`,
      runbookSection: 'dead-letters',
    });
    this.queue = new Queue(this, 'Queue', {
      // SQS's own key: a topic may send here without a key policy, and what lies here lies for seconds.
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(KEPT_DAYS),
      // AWS asks for six times the timeout: with less, a batch that is still worked on is handed out again.
      visibilityTimeout: Duration.seconds(functionTimeoutSeconds * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: ATTEMPTS },
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
