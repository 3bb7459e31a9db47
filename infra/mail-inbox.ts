import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { LANDING_PREFIX } from '../shared/aws/environment.ts';
import { ObjectStatement } from './object-statement.ts';
import { PrivateBucket } from './private-bucket.ts';

interface MailInboxProps {
  domain: string;
  /** An existing rule set to join, or none for one of our own. */
  ruleSetToJoin: string | null;
  accessLogs: IBucket;
}

/** Longer than a dead letter lives: a mail whose notification was lost can still be found and read. */
const LANDING_DAYS = 30;

/** Where buyer mail arrives: SES puts the raw mail into the landing bucket, then tells the topic what it found. */
export class MailInbox extends Construct {
  readonly landing: Bucket;
  readonly topic: Topic;
  readonly ruleSetName: string;

  constructor(scope: Construct, id: string, props: MailInboxProps) {
    super(scope, id);
    const stack = Stack.of(this);
    // Names are chosen here, not by CloudFormation: the bucket and the topic must trust the rule before it exists.
    const ruleName = stack.stackName;
    this.ruleSetName = props.ruleSetToJoin ?? stack.stackName;
    const { ruleSetName } = this;
    const ruleArn = stack.formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${ruleSetName}:receipt-rule/${ruleName}`,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    const onlyOurRule = {
      StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': ruleArn },
    };
    const ses = new ServicePrincipal('ses.amazonaws.com');

    // No Object Lock here: SES refuses to deliver to a bucket with a default retention. Triage copies to the record bucket.
    this.landing = new PrivateBucket(this, 'Landing', {
      accessLogs: props.accessLogs,
      lifecycleRules: [
        { expiration: Duration.days(LANDING_DAYS), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.landing.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurReceiptRulePutsMail',
        principals: [ses],
        actions: ['s3:PutObject'],
        resources: [this.landing.arnForObjects(`${LANDING_PREFIX}*`)],
        conditions: onlyOurRule,
      }),
    );

    this.topic = new Topic(this, 'Topic', { displayName: 'Buyer mail has landed', enforceSSL: true });
    // `enforceSSL` writes denials only, and with a policy of its own a topic loses the default that let SES in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurReceiptRulePublishes',
        principals: [ses],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: onlyOurRule,
      }),
    );

    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName,
      rule: {
        name: ruleName,
        enabled: true,
        recipients: [props.domain],
        tlsPolicy: 'Require',
        scanEnabled: true,
        actions: [
          {
            s3Action: {
              bucketName: this.landing.bucketName,
              objectKeyPrefix: LANDING_PREFIX,
              topicArn: this.topic.topicArn,
              // No kmsKeyArn: SES would encrypt the mail itself, with a client library that only Java and Ruby have.
            },
          },
        ],
      },
    });
    // SES tries both when the rule is made, and refuses the rule if it may not write.
    if (this.landing.policy) rule.node.addDependency(this.landing.policy);
    rule.node.addDependency(this.topic);
    if (!props.ruleSetToJoin) {
      rule.node.addDependency(new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName }));
    }
  }

  get mayReadAndEmpty(): PolicyStatement[] {
    return [
      new ObjectStatement({
        sid: 'ReadAndEmptyLanding',
        actions: ['s3:GetObject', 's3:DeleteObject'],
        bucket: this.landing,
        prefixes: [LANDING_PREFIX],
      }),
      // Without it S3 answers 403 and not 404 for a mail that is gone: a replay would look like a failure. A condition
      // on the prefix would undo it, because reading an object has no prefix.
      new PolicyStatement({
        sid: 'TellGoneFromForbidden',
        actions: ['s3:ListBucket'],
        resources: [this.landing.bucketArn],
      }),
    ];
  }

  /** Names and ages of what still lies there: the backlog. */
  get mayCount(): PolicyStatement {
    return new PolicyStatement({
      sid: 'CountLanding',
      actions: ['s3:ListBucket'],
      resources: [this.landing.bucketArn],
      conditions: { StringLike: { 's3:prefix': `${LANDING_PREFIX}*` } },
    });
  }
}
