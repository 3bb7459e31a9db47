import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface AlarmOptions {
  metric: IMetric;
  /** Rings when the metric reaches this. */
  atLeast?: number;
  /** Rings when the metric falls below this. */
  below?: number;
  evaluationPeriods?: number;
  /** What no data means: quiet where silence is good news, ringing where something should have happened. */
  silenceIsGood?: boolean;
  /** What a buyer or a reviewer loses while this goes on. */
  impact: string;
  /** What to do, and the runbook's section that says how. */
  action: string;
  runbookSection: string;
}

/** Where everything that needs a person is told, and the one way to make an alarm: it can't be made without an impact. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: { email: string | null }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Buyer mail alarms', enforceSSL: true });
    // `enforceSSL` makes a policy of denials only, which also takes away the default that lets CloudWatch publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyAlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.email) this.topic.addSubscription(new EmailSubscription(props.email));
  }

  add(scope: Construct, id: string, options: AlarmOptions): Alarm {
    const {
      metric,
      atLeast,
      below,
      evaluationPeriods = 1,
      silenceIsGood = true,
      impact,
      action,
      runbookSection,
    } = options;
    const alarm = new Alarm(scope, id, {
      metric,
      threshold: below ?? atLeast ?? 1,
      comparisonOperator:
        below === undefined
          ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods,
      treatMissingData: silenceIsGood ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
      alarmDescription: `Impact: ${impact} Do: ${action} See docs/runbook.md#${runbookSection}.`,
    });
    const action_ = new SnsAction(this.topic);
    alarm.addAlarmAction(action_);
    alarm.addOkAction(action_);
    return alarm;
  }
}
