import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionDefinition } from './function-definition.ts';
import { answerSchema, type InvocationOutcome, type InvocationRequest, PAYLOAD_LIMIT_BYTES } from './invocation.ts';

export interface FunctionPool {
  definition: FunctionDefinition;
  /** Waits for a free process when all are busy. A failure, a timeout or a killed process is an outcome, no exception. */
  invoke(event: unknown): Promise<InvocationOutcome>;
  /** Kills every process of the function at once, as a crash would, and says how many were. */
  kill(): number;
  stop(): Promise<void>;
}

interface Environment {
  child: ChildProcess;
  loaded: Promise<unknown>;
}

const ENTRY = fileURLToPath(new URL('./function-process.ts', import.meta.url));

/** Lambda gives 10 seconds; a laptop that does other things besides deserves more. */
const LOADING_SECONDS = 30;

/**
 * Runs one function in at most `maximumProcesses` processes, each with one invocation at a time, as Lambda does. A
 * process is started when it is needed, kept warm, and replaced after a crash or a timeout.
 */
export function createFunctionPool(
  definition: FunctionDefinition,
  options: { environment: Record<string, string>; logFile: string; maximumProcesses: number },
): FunctionPool {
  const idle: Environment[] = [];
  const all = new Set<Environment>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  const note = (text: string) => appendFileSync(options.logFile, `${text}\n`);

  function start(): Environment {
    const log = openSync(options.logFile, 'a');
    const child = fork(ENTRY, [definition.bundle, definition.handlerName], {
      cwd: dirname(definition.bundle),
      env: options.environment,
      execArgv: [`--max-old-space-size=${definition.memoryMb}`],
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    const environment = { child, loaded: once(child, 'message') };
    environment.loaded.catch(() => {});
    all.add(environment);
    const gone = () => {
      all.delete(environment);
      const position = idle.indexOf(environment);
      if (position >= 0) idle.splice(position, 1);
    };
    child.once('exit', gone);
    child.once('error', gone);
    // Writing to a process that has just died: its exit is what counts.
    child.on('error', () => {});
    return environment;
  }

  function run({ child, loaded }: Environment, event: unknown): Promise<InvocationOutcome> {
    return new Promise((resolve) => {
      const id = randomUUID();
      let timer: NodeJS.Timeout | undefined;
      const settle = (outcome: InvocationOutcome) => {
        clearTimeout(timer);
        child.off('exit', exited);
        child.off('error', failed);
        child.off('message', answered);
        if (!outcome.ok) note(`${id} ${outcome.reason}`);
        resolve(outcome);
      };
      const exited = (code: number | null, signal: string | null) =>
        settle({ ok: false, reason: `Runtime exited: ${signal ?? `code ${code}`}` });
      const failed = (error: Error) => {
        // A process that could not even be started never exits.
        if (child.pid === undefined) settle({ ok: false, reason: `Runtime not started: ${error.message}` });
      };
      const answered = (message: unknown) => {
        const answer = answerSchema.safeParse(message).data;
        if (answer?.kind === 'result' && answer.id === id) settle(withinLimit(answer.result));
        if (answer?.kind === 'error' && answer.id === id) settle({ ok: false, reason: answer.reason });
      };
      child.once('exit', exited);
      child.once('error', failed);
      timer = setTimeout(() => {
        child.kill('SIGKILL');
        settle({ ok: false, reason: `The bundle did not load within ${LOADING_SECONDS} seconds` });
      }, LOADING_SECONDS * 1000);
      loaded.then(
        () => {
          clearTimeout(timer);
          child.on('message', answered);
          const { name, arn, memoryMb, timeoutSeconds } = definition;
          const deadline = Date.now() + timeoutSeconds * 1000;
          timer = setTimeout(() => {
            child.kill('SIGKILL');
            settle({ ok: false, reason: `Task timed out after ${timeoutSeconds} seconds (${name})` });
          }, timeoutSeconds * 1000);
          const request: InvocationRequest = {
            id,
            event,
            functionName: definition.logicalId,
            functionArn: arn,
            memoryMb,
            deadline,
          };
          child.send(request, () => {});
        },
        () => {},
      );
    });
  }

  async function turn(): Promise<void> {
    if (busy < options.maximumProcesses) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function pass(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  return {
    definition,
    async invoke(event) {
      await turn();
      const environment = idle.pop() ?? start();
      try {
        return await run(environment, event);
      } finally {
        if (all.has(environment) && !environment.child.killed) idle.push(environment);
        pass();
      }
    },
    kill() {
      // Not to be handed another event before its end is noticed.
      idle.length = 0;
      for (const { child } of all) child.kill('SIGKILL');
      return all.size;
    },
    async stop() {
      await Promise.all(
        [...all].map(({ child }) => {
          const ended = new Promise((resolve) => child.once('exit', resolve));
          if (child.connected) child.disconnect();
          return ended;
        }),
      );
    },
  };
}

function withinLimit(result: unknown): InvocationOutcome {
  const bytes = Buffer.byteLength(JSON.stringify(result) ?? '');
  if (bytes <= PAYLOAD_LIMIT_BYTES) return { ok: true, result };
  return { ok: false, reason: `Response payload size (${bytes} bytes) exceeded maximum allowed (6291456 bytes)` };
}
