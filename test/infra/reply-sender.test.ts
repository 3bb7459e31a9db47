import { describe, expect, it } from 'vitest';
import { synthesisePipeline, theOne } from './pipeline-template.ts';
import { statementsOfPolicy } from './statements.ts';

const resources = synthesisePipeline();
const set = theOne(resources, 'AWS::SES::ConfigurationSet');
const destination = theOne(resources, 'AWS::SES::ConfigurationSetEventDestination');

describe('the configuration set for replies', () => {
  it('has no suppression list, with which SES would accept a reply and not send it', () => {
    expect(set.properties.SuppressionOptions).toEqual({ SuppressedReasons: [] });
  });

  it('delivers over TLS or not at all', () => {
    expect(set.properties.DeliveryOptions).toEqual({ TlsPolicy: 'REQUIRE' });
  });

  it('tracks neither opens nor clicks, which would put a pixel and rewritten links into the reply', () => {
    expect(set.properties).not.toHaveProperty('TrackingOptions');
    expect(set.properties.VdmOptions).toMatchObject({ DashboardOptions: { EngagementMetrics: 'DISABLED' } });
    expect(JSON.stringify(destination.properties)).not.toMatch(/OPEN|CLICK/);
  });

  it('reports every turn that settles whether a reply arrived', () => {
    expect(destination.properties).toMatchObject({
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY'],
      },
    });
  });

  it('is made before SES tries to publish for it', () => {
    expect(destination.dependsOn).toContain(theOne(resources, 'AWS::SNS::TopicPolicy', 'RepliesEvents').id);
  });
});

describe('the topic of delivery events', () => {
  it('lets SES publish for our configuration set and account alone', () => {
    const statements = statementsOfPolicy(theOne(resources, 'AWS::SNS::TopicPolicy', 'RepliesEvents'));
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Principal: { Service: 'ses.amazonaws.com' },
        Action: ['sns:Publish'],
        Condition: {
          StringEquals: {
            'aws:SourceAccount': '123456789012',
            'aws:SourceArn': `arn:aws:ses:eu-west-1:123456789012:configuration-set/${set.id}`,
          },
        },
      }),
    ]);
  });
});
