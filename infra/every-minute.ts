import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { PipelineFunction } from './pipeline-function.ts';

interface EveryMinuteProps {
  calls: PipelineFunction;
  alarms: Alarms;
  /** What goes wrong while nobody calls. */
  impact: string;
}

/** Calls a function every minute. A call that can't be made is kept and rings, and so does silence. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, { calls, alarms, impact }: EveryMinuteProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      alarms,
      impact,
      action: 'see why the schedule may not call the function, then empty the queue: there is nothing to replay.',
      runbookSection: 'schedule-failed',
    });
    const role = new Role(this, 'Role', {
      description: `Calls ${calls.node.id} every minute, and keeps calls that failed.`,
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // Else another account's schedule could borrow this role.
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': defaultGroup(stack) } },
      }),
      inlinePolicies: {
        Permissions: new PolicyDocument({
          statements: [
            new PolicyStatement({
              sid: 'CallFunction',
              actions: ['lambda:InvokeFunction'],
              resources: [calls.lambda.functionArn],
            }),
            new PolicyStatement({
              sid: 'KeepFailedCalls',
              actions: ['sqs:SendMessage'],
              resources: [deadLetters.queueArn],
            }),
          ],
        }),
      },
    });
    new CfnSchedule(this, 'Schedule', {
      description: `Calls ${calls.node.id}`,
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: calls.lambda.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: deadLetters.queueArn },
        // The next minute's call does the same work: an old one is worth nothing.
        retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 2 },
      },
    });
    calls.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });

    Validations.of(calls.lambda).acknowledge({
      id: 'Serverless-LambdaAsyncFailureDestination',
      reason: 'A call that failed is made good by the next one, a minute later; the error alarm counts it.',
    });
    alarms.add(this, 'SilenceAlarm', {
      metric: calls.lambda.metricInvocations({ period: Duration.minutes(1), statistic: 'Sum' }),
      below: 1,
      evaluationPeriods: 5,
      silenceIsGood: false,
      impact,
      action: 'see whether the schedule is disabled or the function throttled.',
      runbookSection: 'schedule-failed',
    });
  }
}

function defaultGroup(stack: Stack): string {
  return stack.formatArn({
    service: 'scheduler',
    resource: 'schedule-group',
    resourceName: 'default',
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
}
