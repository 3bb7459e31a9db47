import type { OutboundMessage } from '../../../shared/aws/outbound-queue.ts';
import { describeOutboundQueue } from '../../aws/outbound-queue-contract.ts';
import { createRandom } from '../random.ts';
import { createScheduler } from '../scheduler.ts';
import { createMemoryQueue } from './queue.ts';

describeOutboundQueue('memory', async () => {
  const scheduler = createScheduler(0);
  const received: OutboundMessage[] = [];
  const queue = createMemoryQueue<OutboundMessage>(scheduler, createRandom(1), {
    name: 'send',
    timeoutSeconds: 30,
    maximumReceives: 5,
    rates: () => ({ duplicate: 0, late: 0 }),
    skew: () => 0,
    handle: async (message) => {
      received.push(message);
    },
    failed: () => {},
    tell: null,
  });
  const wait = (seconds: number) => scheduler.runUntil(scheduler.now() + seconds * 1000);
  return {
    queue: { put: async (message, delaySeconds) => queue.put(message, delaySeconds) },
    async receive() {
      await wait(0.2);
      return received.splice(0);
    },
    wait,
  };
});
