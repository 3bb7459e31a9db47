import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { LANDING_PREFIX } from './environment.ts';

export interface Backlog {
  /** Mails that have landed and are in no case yet; counted up to a thousand. */
  mails: number;
  /** Age of the oldest, in seconds; null without any. */
  oldestSeconds: number | null;
}

/** SES's own first object, which is no mail (Amazon SES developer guide, "Deliver to S3 bucket action"). */
const SETUP_OBJECT = 'AMAZON_SES_SETUP_NOTIFICATION';

/** What lies in the landing bucket is the backlog: an object goes only when its mail is committed (decision 4). */
export async function readBacklog(s3: S3Client, bucket: string, now: string): Promise<Backlog> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: LANDING_PREFIX }));
  const ages = Contents.filter(({ Key }) => !Key?.endsWith(SETUP_OBJECT)).map(
    ({ LastModified }) => (Date.parse(now) - (LastModified?.getTime() ?? Date.parse(now))) / 1000,
  );
  return { mails: ages.length, oldestSeconds: ages.length === 0 ? null : Math.round(Math.max(...ages)) };
}
