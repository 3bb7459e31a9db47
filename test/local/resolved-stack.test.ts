// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how CloudFormation writes a substitution
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resolveStack } from '../../infra/local/template/resolved-stack.ts';
import { resourcesOf } from '../../infra/local/template/resources-of.ts';
import { TemplateError, templateSchema } from '../../infra/local/template/template.ts';

const surroundings = {
  accountId: '000000000000',
  region: 'us-east-1',
  stackName: 'Mail',
  httpUrl: 'http://127.0.0.1:8787',
  gatewayUrl: 'http://127.0.0.1:4000',
};
const resolve = (Resources: object, rest: object = {}) =>
  resolveStack(templateSchema.parse({ Resources, ...rest }), surroundings);

describe('a resolved stack', () => {
  it('names its resources, and knows their addresses', () => {
    const [queue, bucket, topic] = resolve({
      Queue: { Type: 'AWS::SQS::Queue' },
      Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': 'mail-${AWS::AccountId}' } } },
      Topic: { Type: 'AWS::SNS::Topic' },
    });
    expect(queue).toMatchObject({
      ref: 'http://127.0.0.1:4000/000000000000/Mail-Queue',
      attributes: { Arn: 'arn:aws:sqs:us-east-1:000000000000:Mail-Queue', QueueName: 'Mail-Queue' },
    });
    expect(bucket).toMatchObject({ ref: 'mail-000000000000', attributes: { Arn: 'arn:aws:s3:::mail-000000000000' } });
    expect(topic?.ref).toBe('arn:aws:sns:us-east-1:000000000000:Mail-Topic');
  });

  it('has the local sign-in wherever Cognito’s address would stand', () => {
    const issuer = { 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${Users}' };
    const [, authorizer] = resolve({
      Users: { Type: 'AWS::Cognito::UserPool' },
      Authorizer: { Type: 'AWS::ApiGatewayV2::Authorizer', Properties: { JwtConfiguration: { Issuer: issuer } } },
    });
    expect(authorizer?.properties).toEqual({ JwtConfiguration: { Issuer: 'http://127.0.0.1:8787/_local/sign-in' } });
  });

  it('leaves out what changes nothing here, and what a condition leaves out', () => {
    const stack = resolve(
      { Alarm: { Type: 'AWS::CloudWatch::Alarm' }, Queue: { Type: 'AWS::SQS::Queue', Condition: 'Never' } },
      { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } },
    );
    expect(stack).toEqual([]);
  });

  it('stops at a type that it does not know, naming it and the resource', () => {
    const unknown = () => resolve({ Stream: { Type: 'AWS::Kinesis::Stream' } });
    expect(unknown).toThrow(TemplateError);
    expect(unknown).toThrow(/type AWS::Kinesis::Stream \(Stream\)/);
  });

  it('stops at properties that it cannot run, naming the resource and the property', () => {
    const stack = resolve({ Queue: { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 'long' } } });
    expect(() => resourcesOf(stack, 'AWS::SQS::Queue', z.object({ DelaySeconds: z.number() }))).toThrow(
      /Queue \(AWS::SQS::Queue\).*DelaySeconds/,
    );
  });
});
