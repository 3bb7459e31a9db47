/**
 * Regions in which SES receives mail; in others it only sends. AWS General Reference, "Amazon SES endpoints and quotas",
 * table "Email receiving endpoints". Each has a mail server `inbound-smtp.<region>.amazonaws.com`.
 */
const RECEIVING_REGIONS: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'af-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-south-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-south-1',
  'sa-east-1',
];

/** Throws a sentence when mail could never arrive there: the rule set would deploy, and stay silent. */
export function requireReceivingRegion(region: string): void {
  if (RECEIVING_REGIONS.includes(region)) return;
  throw new Error(
    `SES receives no mail in ${region}. Deploy to one of ${RECEIVING_REGIONS.join(', ')} (AWS_REGION). ` +
      'If AWS has added this region since, add it to infra/receiving-regions.ts.',
  );
}
