import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

/** The longest that SQS keeps a message: time to notice, mend and replay. */
export const KEPT_DAYS = 14;

interface DeadLetterQueueProps {
  alarms: Alarms;
  impact: string;
  action: string;
  runbookSection: string;
}

/** What could not be done, kept until a person has seen to it. It rings at the first message. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, { alarms, ...alarm }: DeadLetterQueueProps) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(KEPT_DAYS),
    });
    alarms.add(this, 'Alarm', {
      metric: this.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' }),
      ...alarm,
    });
    const reason = 'It is itself the dead-letter queue, of a queue or of the schedule.';
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-SQS3', reason },
      { id: 'Serverless-SQSRedrivePolicy', reason },
    );
  }
}
