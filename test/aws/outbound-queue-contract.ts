import { describe, expect, it } from 'vitest';
import type { OutboundMessage, OutboundQueue } from '../../shared/aws/outbound-queue.ts';

export interface WatchedQueue {
  queue: OutboundQueue;
  /** What a consumer gets at this moment, taken off the queue. */
  receive(): Promise<OutboundMessage[]>;
  wait(seconds: number): Promise<void>;
}

/** What every OutboundQueue must do. @param createQueue gives an empty queue */
export function describeOutboundQueue(name: string, createQueue: () => Promise<WatchedQueue>): void {
  describe(`${name} as an outbound queue`, () => {
    it('hands on what was put', async () => {
      const { queue, receive } = await createQueue();
      await queue.put({ caseId: 'a', draft: 1 }, 0);
      expect(await receive()).toEqual([{ caseId: 'a', draft: 1 }]);
      expect(await receive()).toEqual([]);
    });

    it('hands on the same message as often as it was put: the case decides, not the queue', async () => {
      const { queue, receive } = await createQueue();
      await queue.put({ caseId: 'a', draft: 1 }, 0);
      await queue.put({ caseId: 'a', draft: 1 }, 0);
      expect([...(await receive()), ...(await receive())]).toHaveLength(2);
    });

    it('holds a message back for its delay', async () => {
      const { queue, receive, wait } = await createQueue();
      await queue.put({ caseId: 'a', draft: 2 }, 1);
      expect(await receive()).toEqual([]);
      await wait(1.2);
      expect(await receive()).toEqual([{ caseId: 'a', draft: 2 }]);
    });
  });
}
