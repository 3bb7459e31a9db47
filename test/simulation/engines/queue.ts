import type { Random } from '../random.ts';
import type { Ending, Scheduler } from '../scheduler.ts';
import type { Tell } from '../tell.ts';

export interface QueueRates {
  /** A second delivery of a message that was done, or is being worked on. */
  duplicate: number;
  /** Minutes instead of milliseconds. */
  late: number;
}

export interface QueuePlan<Body> {
  name: string;
  timeoutSeconds: number;
  /** Deliveries before a message is put aside. */
  maximumReceives: number;
  rates: () => QueueRates;
  skew: () => number;
  handle: (body: Body) => Promise<void>;
  failed: (name: string, error: unknown) => void;
  tell: Tell;
}

export interface MemoryQueue<Body> {
  put(body: Body, delaySeconds: number): void;
  /** How many were put aside. */
  deadLetters(): number;
  redrive(): void;
}

interface Message<Body> {
  body: Body;
  receives: number;
  isDone: boolean;
}

/** As infra/guarded-queue.ts has it: with less than six times the function's time a message is handed out under way. */
const VISIBILITY_TIMEOUTS = 6;

/** SQS with a function behind it: at least once, in any order, again after the visibility timeout, aside after so often. */
export function createMemoryQueue<Body>(
  scheduler: Scheduler,
  random: Random,
  plan: QueuePlan<Body>,
): MemoryQueue<Body> {
  const { name, timeoutSeconds, maximumReceives, rates, tell } = plan;
  const aside: Message<Body>[] = [];

  function deliver(message: Message<Body>): void {
    if (message.receives >= maximumReceives) {
      tell?.(`${name}: a message was put aside`);
      aside.push(message);
      return;
    }
    message.receives += 1;
    hand(message);
    scheduler.after(timeoutSeconds * VISIBILITY_TIMEOUTS * 1000, () => {
      if (!message.isDone) deliver(message);
    });
  }

  function hand(message: Message<Body>): void {
    scheduler.start({
      name,
      skew: plan.skew(),
      timeoutSeconds,
      work: () => plan.handle(message.body),
      ended: (ending: Ending) => {
        if (ending.how === 'done') message.isDone = true;
        if (ending.how === 'failed') plan.failed(name, ending.error);
      },
    });
  }

  const delay = (): number => (random.chance(rates().late) ? random.between(1, 300_000) : random.between(1, 100));

  return {
    put(body, delaySeconds) {
      const message: Message<Body> = { body, receives: 0, isDone: false };
      scheduler.after(delaySeconds * 1000 + delay(), () => deliver(message));
      if (!random.chance(rates().duplicate)) return;
      scheduler.after(delaySeconds * 1000 + delay(), () => {
        tell?.(`${name}: a message came a second time`);
        hand(message);
      });
    },
    deadLetters: () => aside.length,
    redrive() {
      for (const message of aside.splice(0)) {
        message.receives = 0;
        deliver(message);
      }
    },
  };
}
