import { describeLandingBucket, describeRecordBucket } from '../../aws/bucket-contracts.ts';
import { createMemoryLanding, createMemoryRecords } from './buckets.ts';

describeRecordBucket('memory', async () => createMemoryRecords());

describeLandingBucket('memory', async () => {
  const { bucket, land } = createMemoryLanding();
  return { bucket, land: async (key, content) => land(key, content) };
});
