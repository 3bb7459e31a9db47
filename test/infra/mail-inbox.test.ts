import { describe, expect, it } from 'vitest';
import { ofType, synthesisePipeline, theOne } from './pipeline-template.ts';
import { statementsOfPolicy } from './statements.ts';

const resources = synthesisePipeline({ inboxDomain: 'inbox.example.com' });
const rule = theOne(resources, 'AWS::SES::ReceiptRule');
const landing = theOne(resources, 'AWS::S3::Bucket', 'InboxLanding');
const topic = theOne(resources, 'AWS::SNS::Topic', 'InboxTopic');

const onlyOurRule = {
  StringEquals: {
    'aws:SourceAccount': '123456789012',
    'aws:SourceArn':
      'arn:aws:ses:eu-west-1:123456789012:receipt-rule-set/buyer-mail-triage:receipt-rule/buyer-mail-triage',
  },
};

describe('the receipt rule', () => {
  it('takes mail of the inbox domain over TLS alone, scans it, puts it into the landing bucket and tells the topic', () => {
    expect(rule.properties).toEqual({
      RuleSetName: 'buyer-mail-triage',
      Rule: {
        Name: 'buyer-mail-triage',
        Enabled: true,
        Recipients: ['inbox.example.com'],
        TlsPolicy: 'Require',
        ScanEnabled: true,
        Actions: [
          {
            S3Action: {
              BucketName: landing.id,
              ObjectKeyPrefix: 'inbound/',
              TopicArn: `arn:aws:sns:eu-west-1:123456789012:${topic.id}`,
            },
          },
        ],
      },
    });
  });

  it('never names a key on the S3 action, because SES would then encrypt with a client library of its own', () => {
    expect(JSON.stringify(rule.properties)).not.toContain('KmsKeyArn');
  });

  it('comes after the policies that let SES in, because SES tries both when the rule is made', () => {
    expect(rule.dependsOn).toEqual(
      expect.arrayContaining([
        theOne(resources, 'AWS::S3::BucketPolicy', 'InboxLanding').id,
        theOne(resources, 'AWS::SNS::TopicPolicy', 'InboxTopic').id,
      ]),
    );
  });

  it('joins an existing rule set without making one, and then trusts that set alone', () => {
    const joined = synthesisePipeline({ receiptRuleSet: 'company-mail' });
    expect(ofType(joined, 'AWS::SES::ReceiptRuleSet')).toEqual([]);
    expect(theOne(joined, 'AWS::SES::ReceiptRule').properties.RuleSetName).toBe('company-mail');
    expect(JSON.stringify(theOne(joined, 'AWS::S3::BucketPolicy', 'InboxLanding').properties)).toContain(
      'receipt-rule-set/company-mail:receipt-rule/buyer-mail-triage',
    );
  });
});

describe('the landing bucket', () => {
  const statements = statementsOfPolicy(theOne(resources, 'AWS::S3::BucketPolicy', 'InboxLanding'));

  it('lets SES put mail under one prefix, for our rule and account alone', () => {
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Principal: { Service: 'ses.amazonaws.com' },
        Action: ['s3:PutObject'],
        Resource: [`arn:aws:s3:::${landing.id.toLowerCase()}/inbound/*`],
        Condition: onlyOurRule,
      }),
    ]);
  });

  it('has no Object Lock, because SES refuses to deliver to a bucket with a default retention', () => {
    expect(landing.properties).not.toHaveProperty('ObjectLockEnabled');
    expect(landing.properties).not.toHaveProperty('ObjectLockConfiguration');
  });

  it('has no customer key, for which SES would need a grant', () => {
    expect(landing.properties.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    });
  });

  it('forgets what nobody fetched, but not before the last dead letter has gone', () => {
    expect(landing.properties.LifecycleConfiguration).toMatchObject({
      Rules: [{ ExpirationInDays: 30, Status: 'Enabled' }],
    });
  });
});

describe('the topic of landed mail', () => {
  it('lets SES publish for our rule and account alone, which enforcing TLS does not grant by itself', () => {
    const statements = statementsOfPolicy(theOne(resources, 'AWS::SNS::TopicPolicy', 'InboxTopic'));
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Principal: { Service: 'ses.amazonaws.com' },
        Action: ['sns:Publish'],
        Condition: onlyOurRule,
      }),
    ]);
    expect(statements.some(({ Effect, Condition }) => Effect === 'Deny' && Condition.Bool)).toBe(true);
  });
});
