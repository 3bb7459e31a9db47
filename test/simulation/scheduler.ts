import { AsyncLocalStorage } from 'node:async_hooks';

/** One running function or request: it lives until its work ends, it crashes, or its time is over. */
export interface Process {
  readonly name: string;
  /** How far its machine's clock is off, milliseconds. */
  readonly skew: number;
  readonly isAlive: boolean;
}

export type Ending = { how: 'done' } | { how: 'failed'; error: unknown } | { how: 'crashed' };

export interface ProcessPlan {
  name: string;
  skew: number;
  timeoutSeconds: number;
  work: () => Promise<void>;
  ended: (ending: Ending) => void;
}

export interface Scheduler {
  /** Milliseconds since 1970, of the simulated world. */
  now(): number;
  /** At its time the action happens, alone; what it sets running runs until it waits again. */
  after(milliseconds: number, action: () => void | Promise<void>): void;
  start(plan: ProcessPlan): void;
  /** Who is running this code; null outside of any process. */
  current(): Process | null;
  /**
   * A call over the network by the running process: answered after so many milliseconds by what `answer` does then.
   * When `answer` gives null the process is gone: it crashed in the call.
   */
  call<Value>(milliseconds: number, answer: () => Promise<Answer<Value>> | Answer<Value>): Promise<Value>;
  runUntil(time: number): Promise<void>;
}

export type Answer<Value> = { value: Value } | { error: unknown } | 'crash';

interface Running extends Process {
  isAlive: boolean;
  /** Runs at this moment: it was started or answered, and has not called again. */
  isRunning: boolean;
  /** Calls that it waits for. */
  calls: number;
  idle: (() => void) | null;
  ended: (ending: Ending) => void;
}

/**
 * The world's one clock. Everything happens in the order of its times, one thing after the other, so that a seed gives
 * the same run each time. Code between two calls runs unseen by anyone, as on a machine of its own; a crash is a call
 * that is never answered, so no `catch` and no `finally` of the code under test runs, as with a killed process.
 */
export function createScheduler(start: number): Scheduler {
  const storage = new AsyncLocalStorage<Running>();
  const agenda: { at: number; order: number; action: () => void | Promise<void> }[] = [];
  let busy: Running[] = [];
  let now = start;
  let order = 0;

  function after(milliseconds: number, action: () => void | Promise<void>): void {
    const at = now + Math.max(0, Math.round(milliseconds));
    order += 1;
    let low = 0;
    let high = agenda.length;
    // Soonest last, so that taking the next one is a pop.
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = agenda[middle];
      if (other && other.at > at) low = middle + 1;
      else high = middle;
    }
    agenda.splice(low, 0, { at, order, action });
  }

  function run(process: Running): void {
    process.isRunning = true;
    busy.push(process);
  }

  function rest(process: Running): void {
    process.isRunning = false;
    process.idle?.();
    process.idle = null;
  }

  function end(process: Running, ending: Ending): void {
    if (!process.isAlive) return;
    process.isAlive = false;
    rest(process);
    process.ended(ending);
  }

  async function settle(): Promise<void> {
    while (busy.length > 0) {
      const [process, ...others] = busy;
      busy = others;
      if (!process?.isRunning) continue;
      if (process.calls === 0) {
        await new Promise<void>((resolve) => {
          process.idle = resolve;
        });
      } else {
        // It waits for several calls at once and may or may not go on with one answer: let it come to rest.
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    }
  }

  return {
    now: () => now,
    after,
    current: () => storage.getStore() ?? null,
    start({ name, skew, timeoutSeconds, work, ended }) {
      const process: Running = { name, skew, isAlive: true, isRunning: true, calls: 0, idle: null, ended };
      after(timeoutSeconds * 1000, () => end(process, { how: 'crashed' }));
      run(process);
      storage.run(process, work).then(
        () => end(process, { how: 'done' }),
        (error: unknown) => end(process, { how: 'failed', error }),
      );
    },
    call(milliseconds, answer) {
      const process = storage.getStore();
      if (!process) throw new Error('Only a process can call over the network');
      process.calls += 1;
      return new Promise((resolve, reject) => {
        after(milliseconds, async () => {
          if (!process.isAlive) return;
          const answered = await answer();
          if (answered === 'crash') return end(process, { how: 'crashed' });
          process.calls -= 1;
          run(process);
          if ('error' in answered) reject(answered.error);
          else resolve(answered.value);
        });
        rest(process);
      });
    },
    async runUntil(time) {
      // Whoever was started from outside runs first, or time would pass over its head.
      await settle();
      for (let next = agenda.at(-1); next !== undefined && next.at <= time; next = agenda.at(-1)) {
        agenda.pop();
        now = next.at;
        await next.action();
        await settle();
      }
      now = time;
    },
  };
}
