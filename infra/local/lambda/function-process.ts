/**
 * Runs in a process of its own: loads a deployed bundle (first argument) and calls its handler (second argument) for
 * each message of the runtime, one at a time. It has no other imports, so that a cold start measures the bundle.
 */
import { pathToFileURL } from 'node:url';
import type { InvocationAnswer, InvocationRequest } from './invocation.ts';

const [bundle = '', handlerName = ''] = process.argv.slice(2);
const answer = (message: InvocationAnswer) => process.send?.(message);

// The runtime is gone, perhaps killed: nobody would end this process.
process.on('disconnect', () => process.exit(0));
// A terminal's Ctrl-C reaches every process; the runtime lets a running invocation end first.
process.on('SIGINT', () => {});

const { [handlerName]: handler } = await import(pathToFileURL(bundle).href);
if (typeof handler !== 'function') throw new Error(`${bundle} exports no function ${handlerName}`);

process.on('message', async ({ id, event, functionName, functionArn, memoryMb, deadline }: InvocationRequest) => {
  const context = {
    awsRequestId: id,
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    invokedFunctionArn: functionArn,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    memoryLimitInMB: String(memoryMb),
  };
  try {
    // Lambda answers null where a handler returns nothing; undefined would not pass the channel at all.
    answer({ kind: 'result', id, result: (await handler(event, context)) ?? null });
  } catch (error) {
    console.error(error);
    answer({ kind: 'error', id, reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
answer({ kind: 'loaded' });
