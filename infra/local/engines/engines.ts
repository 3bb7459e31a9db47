import type { Closing } from '../closing.ts';
import type { DataFolder } from '../data-folder.ts';
import { withConditionalPuts } from '../objects/conditional-puts.ts';
import { openObjectVersions } from '../objects/object-versions.ts';
import { createVersionedBuckets } from '../objects/versioned-buckets.ts';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { createBuckets } from './buckets.ts';
import type { Engine } from './dynamodb-engine.ts';
import { createQueues, handOutAgain } from './queues.ts';
import { startMessaging } from './queues-topics-buckets.ts';
import { createSigningKeys } from './signing-keys.ts';
import { createTables } from './tables.ts';
import { createTopics } from './topics.ts';

/** Brings up what keeps data, with everything that the template names in it; what an earlier start kept is still there. */
export async function startEngines(
  stack: readonly ResolvedResource[],
  options: {
    folder: DataFolder;
    region: string;
    /** Already on its way: Java takes longest. */
    startingDynamodb: Promise<Engine>;
    visibilityTimeoutSeconds: number | undefined;
    closing: Closing;
  },
) {
  const { folder, region, closing } = options;
  const now = () => new Date();
  const messaging = await startMessaging(folder.file('messages'), region);
  closing.add(() => messaging.stop());
  const queues = createQueues(stack, messaging, options.visibilityTimeoutSeconds);
  createTopics(stack, messaging, region);
  const buckets = createBuckets(stack, messaging);
  handOutAgain(messaging);
  const versions = openObjectVersions(folder.file('object-versions.db'), now);
  closing.add(() => versions.close());
  const dynamodb = await options.startingDynamodb;
  const [table = ''] = await createTables(stack, dynamodb.url);
  return {
    dynamodb: dynamodb.url,
    messaging,
    table,
    queues,
    buckets: buckets.all,
    answerKms: createSigningKeys(stack, folder.file('keys')),
    answerS3: withConditionalPuts(createVersionedBuckets(buckets.versioned, messaging, versions, now), messaging),
  };
}
