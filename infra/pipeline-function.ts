import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { AlarmOptions, Alarms } from './alarms.ts';
import { ObjectStatement } from './object-statement.ts';

export interface PipelineFunctionProps {
  /** The folder with the function's bundle. */
  code: string;
  /** What the role may do, as one sentence: its description, and what its permissions must match. */
  sentence: string;
  permissions: PolicyStatement[];
  /** Exactly the names of the function's schema in shared/aws/environment.ts. */
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes?: number;
  alarms: Alarms;
  /** What stops working while this function fails. */
  impact: string;
}

/** One word in capitals of the architecture's picture: a function, its log and its role with only what it needs. */
export class PipelineFunction extends Construct {
  readonly lambda: LambdaFunction;
  private readonly log: LogGroup;
  private readonly alarms: Alarms;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    super(scope, id);
    this.alarms = props.alarms;
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      description: props.sentence,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Permissions: new PolicyDocument({
          statements: [...props.permissions, mayLog(this.log), NEVER_SHORTENS_RETENTION.copy()],
        }),
      },
    });
    for (const permission of props.permissions) {
      if (permission instanceof ObjectStatement) permission.acknowledgeOn(role);
    }
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.sentence,
      code: Code.fromAsset(props.code),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role,
      memorySize: props.memoryMegabytes ?? 512,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    Validations.of(this.lambda).acknowledge(
      {
        id: 'Serverless-LambdaDLQ',
        reason: 'Called by the API, which sees the error, by a queue with dead letters, or again a minute later.',
      },
      {
        id: 'Serverless-LambdaTracing',
        reason:
          'Logs follow a case through all functions by its id; tracing would need a permission on every resource.',
      },
    );
    props.alarms.add(this, 'ErrorsAlarm', {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' }),
      impact: props.impact,
      action: "read the function's log for the failing case id.",
      runbookSection: 'function-errors',
    });
  }

  /** Rings when the function logs this message: for what it did right, and a person has to know at once. */
  ringsWhenItSays(
    id: string,
    message: string,
    about: Pick<AlarmOptions, 'impact' | 'action' | 'runbookSection'>,
  ): void {
    const filter = new MetricFilter(this, `${id}Filter`, {
      logGroup: this.log,
      filterPattern: FilterPattern.stringValue('$.message', '=', message),
      metricNamespace: 'BuyerMail',
      metricName: id,
    });
    this.alarms.add(this, `${id}Alarm`, { metric: filter.metric({ statistic: 'Sum' }), ...about });
  }
}

function mayLog(log: LogGroup): PolicyStatement {
  return new PolicyStatement({
    sid: 'WriteOwnLog',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [log.logGroupArn],
  });
}

/** Whatever else a role is ever given: no function can shorten or lift a record's lock. */
const NEVER_SHORTENS_RETENTION = new PolicyStatement({
  sid: 'NeverShortenRetention',
  effect: Effect.DENY,
  actions: ['s3:BypassGovernanceRetention'],
  resources: ['*'],
});
