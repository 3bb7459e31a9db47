import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { MARKETPLACES } from '../shared/content/marketplaces.ts';
import type { Alarms } from './alarms.ts';

interface ReplySenderProps {
  /** Verified domains or addresses. */
  identities: string[];
  alarms: Alarms;
}

/** Which turns of a mail SES reports. Opens and clicks would need a pixel and rewritten links, which Amazon forbids. */
const REPORTED = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY'];

/** How replies leave: SES's settings for them, and the topic that hears what became of each. */
export class ReplySender extends Construct {
  readonly configurationSet: string;
  readonly events: Topic;
  private readonly identities: string[];

  constructor(scope: Construct, id: string, props: ReplySenderProps) {
    super(scope, id);
    const stack = Stack.of(this);
    this.identities = props.identities;
    const set = new CfnConfigurationSet(this, 'ConfigurationSet', {
      sendingOptions: { sendingEnabled: true },
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
      // Off: with a suppression list SES accepts a mail to a listed address, and doesn't send it.
      suppressionOptions: { suppressedReasons: [] },
      vdmOptions: {
        dashboardOptions: { engagementMetrics: 'DISABLED' },
        guardianOptions: { optimizedSharedDelivery: 'DISABLED' },
      },
    });
    this.configurationSet = set.ref;

    this.events = new Topic(this, 'Events', { displayName: 'What became of replies', enforceSSL: true });
    this.events.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurConfigurationSetPublishes',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.events.topicArn],
        conditions: {
          StringEquals: {
            'aws:SourceAccount': stack.account,
            'aws:SourceArn': this.sesArn('configuration-set', set.ref),
          },
        },
      }),
    );
    new CfnConfigurationSetEventDestination(this, 'EventDestination', {
      configurationSetName: set.ref,
      eventDestination: {
        name: 'delivery-queue',
        enabled: true,
        matchingEventTypes: REPORTED,
        snsDestination: { topicArn: this.events.topicArn },
      },
    }).node.addDependency(this.events);

    // The account's own rates: these are what SES looks at when it pauses an account.
    this.reputationAlarm(props.alarms, 'Bounce', 0.05);
    this.reputationAlarm(props.alarms, 'Complaint', 0.001);
  }

  /** The one permission to send mail: from verified senders, by our configuration set, to Amazon's relay and nobody else. */
  get maySend(): PolicyStatement {
    return new PolicyStatement({
      sid: 'SendReplies',
      actions: ['ses:SendRawEmail'],
      resources: [
        ...this.identities.map((identity) => this.sesArn('identity', identity)),
        this.sesArn('configuration-set', this.configurationSet),
      ],
      conditions: {
        StringLike: {
          // A verified domain may also send from its subdomains.
          'ses:FromAddress': this.identities.flatMap((identity) =>
            identity.includes('@') ? [identity] : [`*@${identity}`, `*@*.${identity}`],
          ),
        },
        'ForAllValues:StringLike': { 'ses:Recipients': RECIPIENTS },
      },
    });
  }

  private reputationAlarm(alarms: Alarms, kind: 'Bounce' | 'Complaint', atLeast: number): void {
    alarms.add(this, `${kind}RateAlarm`, {
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: `Reputation.${kind}Rate`,
        period: Duration.hours(1),
        statistic: 'Maximum',
      }),
      atLeast,
      impact: 'SES pauses accounts whose rate stays this high: then no reply leaves at all.',
      action: 'stop sending, look at the reopened cases, and answer in Seller Central meanwhile.',
      runbookSection: 'bounces-and-complaints',
    });
  }

  private sesArn(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource,
      resourceName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  }
}

/** Replies go to relay addresses; SES's mailbox simulator is there to try a deployment. */
const RECIPIENTS = [...MARKETPLACES.map(({ tld }) => `*@marketplace.amazon.${tld}`), '*@simulator.amazonses.com'];
