import type { Definition } from '../definition.ts';
import { pollQueue } from './event-source.ts';
import type { Functions } from './functions.ts';
import { runSchedule } from './schedule.ts';

/** Feeds every queue to its function, and lets the schedules fire. Returns what stops both, all at the same time. */
export function startWork(
  { sources, schedules }: Definition,
  functions: Functions,
  options: {
    gatewayUrl: string;
    region: string;
    /** URLs by name. */
    queues: Record<string, string>;
    deliverTwice(functionName: string): boolean;
  },
): () => Promise<void> {
  const stops = sources.map((source) => {
    const pool = functions.byArn(source.functionRef);
    return pollQueue(source, pool, {
      gatewayUrl: options.gatewayUrl,
      region: options.region,
      queueUrl: options.queues[source.queueArn.split(':').at(-1) ?? ''] ?? '',
      deliverTwice: () => options.deliverTwice(pool.definition.name),
    });
  });
  const cancels = schedules.map((schedule) => runSchedule(schedule, functions.byArn(schedule.functionArn)));
  return async () => {
    for (const cancel of cancels) cancel();
    await Promise.all(stops.map((stop) => stop()));
  };
}
