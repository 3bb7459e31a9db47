import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ofType, synthesisePipeline, theOne } from './pipeline-template.ts';
import { statementsOfPolicy } from './statements.ts';

const resources = synthesisePipeline({ alarmEmail: 'on-duty@example.com' });

const queueSchema = z.object({
  SqsManagedSseEnabled: z.literal(true),
  MessageRetentionPeriod: z.number(),
  VisibilityTimeout: z.number().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }).optional(),
});
const alarmSchema = z.object({
  MetricName: z.string(),
  Namespace: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.string()).min(1),
  TreatMissingData: z.string(),
});
const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.string()),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});

const queues = ofType(resources, 'AWS::SQS::Queue').map(({ id, properties }) => ({
  id,
  ...queueSchema.parse(properties),
}));
const deadLetterIds = queues.filter(({ RedrivePolicy }) => !RedrivePolicy).map(({ id }) => id);
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm').map(({ properties }) => alarmSchema.parse(properties));
const alarmOn = (metric: string, dimension: string) =>
  alarms.find(
    ({ MetricName, Dimensions }) =>
      MetricName === metric &&
      Dimensions.some(({ Value }) => Value === dimension || Value === `${dimension}.QueueName`),
  );

describe('every queue', () => {
  it('has a dead-letter queue, or is one', () => {
    expect(deadLetterIds).toEqual(queues.map(({ id }) => id).filter((id) => id.includes('DeadLetters')));
    for (const { RedrivePolicy } of queues) {
      if (RedrivePolicy) expect(deadLetterIds).toContain(RedrivePolicy.deadLetterTargetArn.split(':').pop());
    }
  });

  it('rings: at the first dead letter, and when a message waits too long', () => {
    for (const { id, RedrivePolicy } of queues) {
      const metric = RedrivePolicy ? 'ApproximateAgeOfOldestMessage' : 'ApproximateNumberOfMessagesVisible';
      expect(alarmOn(metric, id), id).toBeDefined();
    }
  });

  it('keeps messages for as long as SQS can, encrypted', () => {
    for (const { id, MessageRetentionPeriod } of queues) expect(MessageRetentionPeriod, id).toBe(14 * 24 * 3600);
  });

  it('lets nobody send but its topic, and nothing without TLS', () => {
    for (const policy of ofType(resources, 'AWS::SQS::QueuePolicy')) {
      const statements = statementsOfPolicy(policy);
      expect(statements[0], policy.id).toMatchObject({
        Effect: 'Deny',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
      for (const { Action, Condition } of statements.slice(1)) {
        expect(Action).toEqual(['sqs:SendMessage']);
        expect(Condition.ArnEquals?.['aws:SourceArn'], policy.id).toMatch(/:(InboxTopic|RepliesEvents)/);
      }
    }
  });
});

describe('every function that reads a queue', () => {
  const mappings = ofType(resources, 'AWS::Lambda::EventSourceMapping').map(({ properties }) =>
    mappingSchema.parse(properties),
  );
  const timeoutOf = (id: string) => z.number().parse(theOne(resources, 'AWS::Lambda::Function', id).properties.Timeout);

  it('has its messages hidden for at least six times its timeout', () => {
    expect(mappings).toHaveLength(3);
    for (const { EventSourceArn, FunctionName } of mappings) {
      const queue = queues.find(({ id }) => EventSourceArn.endsWith(`:${id}`));
      expect(queue?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeoutOf(FunctionName));
    }
  });

  it('answers for each message of a batch by itself', () => {
    for (const mapping of mappings) expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('is held back at its source, because reserved concurrency fails in a new account', () => {
    for (const { ScalingConfig } of mappings) expect(ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
    for (const { properties } of ofType(resources, 'AWS::Lambda::Function')) {
      expect(properties).not.toHaveProperty('ReservedConcurrentExecutions');
    }
  });

  it('gets each mail once a notification, as SES wrote it, and loses none when the queue can not be reached', () => {
    for (const { id, properties } of ofType(resources, 'AWS::SNS::Subscription')) {
      if (properties.Protocol !== 'sqs') continue;
      expect(properties.RawMessageDelivery, id).toBe(true);
      expect(JSON.stringify(properties.RedrivePolicy), id).toContain('DeadLetters');
    }
  });
});

describe('every alarm', () => {
  it('says what it means for people, what to do, and where that is written', () => {
    for (const { AlarmDescription } of alarms) {
      expect(AlarmDescription).toMatch(/^Impact: .+ Do: .+ See docs\/runbook\.md#[a-z-]+\.$/);
    }
  });

  it('points to a section that the runbook has', () => {
    const headings = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8').match(/^## .+$/gm) ?? [];
    const sections = headings.map((heading) => heading.slice(3).toLowerCase().replaceAll(' ', '-'));
    for (const { AlarmDescription } of alarms) {
      expect(sections).toContain(/runbook\.md#([a-z-]+)/.exec(AlarmDescription)?.[1]);
    }
  });

  it('reaches the topic, on which only alarms of this account may publish', () => {
    const topic = theOne(resources, 'AWS::SNS::Topic', 'Alarms').id;
    for (const { AlarmActions } of alarms) expect(AlarmActions[0]).toContain(topic);
    const policy = statementsOfPolicy(theOne(resources, 'AWS::SNS::TopicPolicy', 'Alarms'));
    expect(policy.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      }),
    ]);
  });

  it('is sent to the address in the configuration, and to nobody when there is none', () => {
    const byMail = (all: typeof resources) =>
      ofType(all, 'AWS::SNS::Subscription').filter(({ properties }) => properties.Protocol === 'email');
    expect(byMail(resources).map(({ properties }) => properties.Endpoint)).toEqual(['on-duty@example.com']);
    expect(byMail(synthesisePipeline())).toEqual([]);
  });

  it('exists for the errors of each function', () => {
    for (const { id } of ofType(resources, 'AWS::Lambda::Function')) expect(alarmOn('Errors', id), id).toBeDefined();
  });

  it('exists for the rates at which SES pauses an account', () => {
    const watched = alarms.filter(({ Namespace }) => Namespace === 'AWS/SES').map(({ MetricName }) => MetricName);
    expect(watched).toEqual(['Reputation.BounceRate', 'Reputation.ComplaintRate']);
  });
});

describe('the schedule', () => {
  const schedule = theOne(resources, 'AWS::Scheduler::Schedule');

  it('calls watch every minute and keeps calls that failed', () => {
    expect(schedule.properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { DeadLetterConfig: { Arn: expect.stringContaining('WatchScheduleDeadLetters') } },
    });
  });

  it('leaves watch less than a minute, so that two sweeps never run at once', () => {
    const watch = theOne(resources, 'AWS::Lambda::Function', 'Watch');
    expect(watch.properties.Timeout).toBeLessThan(60);
    expect(theOne(resources, 'AWS::Lambda::EventInvokeConfig').properties.MaximumRetryAttempts).toBe(0);
  });

  it('rings when no call came, because silence is what a broken schedule looks like', () => {
    expect(alarmOn('Invocations', theOne(resources, 'AWS::Lambda::Function', 'Watch').id)?.TreatMissingData).toBe(
      'breaching',
    );
  });
});
