import type { Random } from './random.ts';
import type { Answer, Scheduler } from './scheduler.ts';
import type { Tell } from './tell.ts';

/** How likely each misfortune is at each call; drawn for each seed, so that every mixture comes up. */
export interface FaultRates {
  crashBefore: number;
  crashAfter: number;
  /** The request never arrives, or is turned away: throttled, refused for the moment. */
  requestLost: number;
  /** It is done, and the caller never learns it. */
  responseLost: number;
  /** Seconds instead of milliseconds. */
  slow: number;
}

export interface Network {
  /** The same port, its calls made by whoever runs, with latency and faults. */
  reach<Port extends object>(name: string, engine: Port): Port;
  /** One call of it. */
  call<Value>(name: string, apply: () => Promise<Value> | Value): Promise<Value>;
}

/** A call that the SDK gave up after its own retries. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

type Method = (...given: unknown[]) => Promise<unknown>;

export function createNetwork(scheduler: Scheduler, random: Random, rates: () => FaultRates, tell: Tell): Network {
  async function answer<Value>(who: string, name: string, apply: () => Promise<Value> | Value): Promise<Answer<Value>> {
    const { crashBefore, crashAfter, requestLost, responseLost } = rates();
    if (random.chance(crashBefore)) return crash(`${who}: crashed before ${name}`);
    if (random.chance(requestLost)) return lost(`${who}: ${name} did not arrive`);
    let done: Answer<Value>;
    try {
      done = { value: await apply() };
    } catch (error) {
      done = { error };
    }
    if (random.chance(crashAfter)) return crash(`${who}: crashed after ${name}`);
    if (random.chance(responseLost)) return lost(`${who}: the answer of ${name} was lost`);
    return done;
  }

  function crash(what: string): 'crash' {
    tell?.(what);
    return 'crash';
  }

  function lost(what: string): Answer<never> {
    tell?.(what);
    return { error: new NetworkError(what) };
  }

  function call<Value>(name: string, apply: () => Promise<Value> | Value): Promise<Value> {
    const who = scheduler.current()?.name ?? 'nobody';
    const milliseconds = random.chance(rates().slow) ? random.between(1000, 20_000) : random.between(1, 40);
    return scheduler.call(milliseconds, () => answer(who, name, apply));
  }

  return {
    call,
    reach<Port extends object>(name: string, engine: Port): Port {
      const methods = Object.entries(engine as Record<string, Method>).map(([method, apply]) => [
        method,
        (...given: unknown[]) => call(`${name}.${method}`, () => apply(...given)),
      ]);
      return Object.fromEntries(methods) as Port;
    },
  };
}
