import { z } from 'zod';
import { ARCHIVE_BUCKET } from '../objects/versioned-buckets.ts';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { flag, resourcesOf } from '../template/resources-of.ts';
import type { MessagingEngine } from './queues-topics-buckets.ts';

const bucketSchema = z.object({
  ObjectLockEnabled: flag.default(false),
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
});

export interface BucketNames {
  all: string[];
  versioned: Set<string>;
}

/** Creates the template's buckets. */
export function createBuckets(stack: readonly ResolvedResource[], { stores }: MessagingEngine): BucketNames {
  const buckets = resourcesOf(stack, 'AWS::S3::Bucket', bucketSchema);
  for (const name of [...buckets.map(({ ref }) => ref), ARCHIVE_BUCKET])
    if (!stores.s3Store.hasBucket(name)) stores.s3Store.createBucket(name);
  const versioned = buckets.filter(
    ({ properties }) => properties.ObjectLockEnabled || properties.VersioningConfiguration?.Status === 'Enabled',
  );
  return { all: buckets.map(({ ref }) => ref), versioned: new Set(versioned.map(({ ref }) => ref)) };
}
