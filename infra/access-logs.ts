import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { PrivateBucket } from './private-bucket.ts';

const KEPT_DAYS = 400;

/** Who asked the other buckets for what; a year and a month of it, so that a yearly review finds the whole year. */
export class AccessLogs extends PrivateBucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      accessLogs: null,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ expiration: Duration.days(KEPT_DAYS) }],
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds the access logs of the other buckets; a log of its own would feed itself.',
    });
  }
}
