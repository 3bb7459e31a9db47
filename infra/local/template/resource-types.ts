import type { Identity } from './evaluate.ts';

/** Where the local runtime pretends to stand, and where its two servers answer. */
export interface Surroundings {
  accountId: string;
  region: string;
  stackName: string;
  /** Console and API, e.g. `http://127.0.0.1:8787`. */
  httpUrl: string;
  /** The server that the functions' SDK calls go to. */
  gatewayUrl: string;
}

export interface NamedResource {
  logicalId: string;
  /** The name that the template gives, or one made from the stack and the logical id. */
  name: string;
}

type Identify = (resource: NamedResource, surroundings: Surroundings) => Identity;

const regional =
  (service: string, path = '') =>
  (name: string, { region, accountId }: Surroundings) =>
    `arn:aws:${service}:${region}:${accountId}:${path}${name}`;
const byName: Identify = ({ name }) => ({ ref: name, attributes: {} });
const withArn =
  (arn: (name: string, surroundings: Surroundings) => string, attribute = 'Arn'): Identify =>
  ({ name }, surroundings) => ({ ref: name, attributes: { [attribute]: arn(name, surroundings) } });
const table: Identify = ({ name }, surroundings) => {
  const arn = regional('dynamodb', 'table/')(name, surroundings);
  return { ref: name, attributes: { Arn: arn, StreamArn: `${arn}/stream/local` } };
};

export const queueUrl = (name: string, { gatewayUrl, accountId }: Surroundings) => `${gatewayUrl}/${accountId}/${name}`;
/** Stands in for `https://cognito-idp.REGION.amazonaws.com/POOL`. On the HTTP port, so that one forwarded port is enough. */
export const issuerUrl = ({ httpUrl }: Surroundings) => `${httpUrl}/_local/sign-in`;
export const issuerOnAws = (poolId: string, { region }: Surroundings) =>
  `https://cognito-idp.${region}.amazonaws.com/${poolId}`;

/** Resource types that do something on this machine, with what `Ref` and `GetAtt` give for each. */
export const ACTING_TYPES: Readonly<Record<string, Identify>> = {
  'AWS::ApiGatewayV2::Api': ({ name }, { httpUrl }) => ({
    ref: name,
    attributes: { ApiId: name, ApiEndpoint: httpUrl },
  }),
  'AWS::ApiGatewayV2::Authorizer': ({ name }) => ({ ref: name, attributes: { AuthorizerId: name } }),
  'AWS::ApiGatewayV2::Integration': byName,
  'AWS::ApiGatewayV2::Route': byName,
  'AWS::ApiGatewayV2::Stage': byName,
  'AWS::Cognito::UserPool': ({ name }, surroundings) => ({
    ref: name,
    attributes: {
      Arn: regional('cognito-idp', 'userpool/')(name, surroundings),
      UserPoolId: name,
      ProviderName: issuerOnAws(name, surroundings).replace('https://', ''),
      ProviderURL: issuerOnAws(name, surroundings),
    },
  }),
  'AWS::Cognito::UserPoolClient': ({ name }) => ({ ref: name, attributes: { ClientId: name, Name: name } }),
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::IAM::ManagedPolicy': ({ name }, { accountId }) => {
    const arn = `arn:aws:iam::${accountId}:policy/${name}`;
    return { ref: arn, attributes: { PolicyArn: arn } };
  },
  'AWS::IAM::Policy': byName,
  'AWS::IAM::Role': ({ name }, { accountId }) => ({
    ref: name,
    attributes: { Arn: `arn:aws:iam::${accountId}:role/${name}`, RoleId: `AROA${name}` },
  }),
  'AWS::KMS::Key': ({ name }, surroundings) => ({
    ref: name,
    attributes: { Arn: regional('kms', 'key/')(name, surroundings), KeyId: name },
  }),
  'AWS::Lambda::EventSourceMapping': byName,
  'AWS::Lambda::Function': withArn(regional('lambda', 'function:')),
  'AWS::S3::Bucket': ({ name }) => ({
    ref: name,
    attributes: {
      Arn: `arn:aws:s3:::${name}`,
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.amazonaws.com`,
    },
  }),
  'AWS::Scheduler::Schedule': withArn(regional('scheduler', 'schedule/default/')),
  'AWS::SES::ConfigurationSet': byName,
  'AWS::SES::ConfigurationSetEventDestination': byName,
  'AWS::SES::ReceiptRule': byName,
  'AWS::SES::ReceiptRuleSet': byName,
  'AWS::SNS::Subscription': withArn(regional('sns')),
  'AWS::SNS::Topic': ({ name }, surroundings) => {
    const arn = regional('sns')(name, surroundings);
    return { ref: arn, attributes: { TopicArn: arn, TopicName: name } };
  },
  'AWS::SQS::Queue': ({ name }, surroundings) => {
    const url = queueUrl(name, surroundings);
    return { ref: url, attributes: { Arn: regional('sqs')(name, surroundings), QueueName: name, QueueUrl: url } };
  },
};

/**
 * Resource types that change nothing on one machine: who may call what (a test evaluates the roles instead), alarms,
 * logs, encryption at rest, DNS. A type in neither table stops the start: it may be what the next feature depends on.
 */
export const IDLE_TYPES: Readonly<Record<string, Identify>> = {
  'AWS::Budgets::Budget': byName,
  'AWS::CDK::Metadata': byName,
  'AWS::CloudWatch::Alarm': withArn(regional('cloudwatch', 'alarm:')),
  'AWS::CloudWatch::AnomalyDetector': byName,
  'AWS::CloudWatch::CompositeAlarm': withArn(regional('cloudwatch', 'alarm:')),
  'AWS::CloudWatch::Dashboard': byName,
  'AWS::Cognito::ManagedLoginBranding': byName,
  'AWS::Cognito::UserPoolDomain': byName,
  'AWS::Cognito::UserPoolGroup': byName,
  'AWS::Cognito::UserPoolResourceServer': byName,
  'AWS::KMS::Alias': byName,
  'AWS::Lambda::EventInvokeConfig': byName,
  'AWS::Lambda::LayerVersion': byName,
  'AWS::Lambda::Permission': byName,
  'AWS::Logs::LogGroup': withArn(regional('logs', 'log-group:')),
  'AWS::Logs::MetricFilter': byName,
  'AWS::Logs::ResourcePolicy': byName,
  'AWS::Route53::RecordSet': byName,
  'AWS::S3::BucketPolicy': byName,
  'AWS::Scheduler::ScheduleGroup': withArn(regional('scheduler', 'schedule-group/')),
  'AWS::SES::EmailIdentity': ({ name }) => ({
    ref: name,
    attributes: Object.fromEntries(
      [1, 2, 3].flatMap((n) => [
        [`DkimDNSTokenName${n}`, `token${n}._domainkey.${name}`],
        [`DkimDNSTokenValue${n}`, `token${n}.dkim.amazonses.com`],
      ]),
    ),
  }),
  'AWS::SNS::TopicPolicy': byName,
  'AWS::SQS::QueuePolicy': byName,
  'AWS::SSM::Parameter': byName,
  'Custom::AWS': byName,
  'Custom::LogRetention': byName,
  'Custom::S3AutoDeleteObjects': byName,
};

/** The property in which each type carries its name, where the template may give one. */
export const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::Cognito::UserPool': 'UserPoolName',
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::SES::ReceiptRuleSet': 'RuleSetName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
};
