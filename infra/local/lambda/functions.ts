import { TemplateError } from '../template/template.ts';
import type { FunctionDefinition } from './function-definition.ts';
import { type Endpoints, functionEnvironment } from './function-environment.ts';
import { createFunctionPool, type FunctionPool } from './function-pool.ts';

/** Lambda would start more; two are enough for two requests at once, and leave a small machine its cores. */
const MAXIMUM_PROCESSES = 2;

export interface Functions {
  definitions: readonly FunctionDefinition[];
  /** Logical ids, which are also the functions' access keys. */
  ids: ReadonlySet<string>;
  /** By ARN or by name, whichever a template gives. Throws a TemplateError for a function that isn't there. */
  byArn(reference: string): FunctionPool;
  /** Kills the processes of a function, by its short name, and returns how many there were. */
  kill(name: string): number;
  stop(): Promise<void>;
}

/** The template's functions, none of them started yet. */
export function createFunctions(
  definitions: readonly FunctionDefinition[],
  { endpoints, logFile }: { endpoints: Endpoints; logFile(name: string): string },
): Functions {
  const pools = definitions.map((definition) =>
    createFunctionPool(definition, {
      environment: functionEnvironment(definition, endpoints),
      logFile: logFile(definition.name),
      maximumProcesses: MAXIMUM_PROCESSES,
    }),
  );
  return {
    definitions,
    ids: new Set(definitions.map(({ logicalId }) => logicalId)),
    byArn(reference) {
      const found = pools.find(({ definition: { arn, logicalId } }) => arn === reference || logicalId === reference);
      if (!found) throw new TemplateError(`The template calls the function ${reference}, which it doesn't define.`);
      return found;
    },
    kill(name) {
      const pool = pools.find(({ definition }) => definition.name === name);
      if (!pool)
        throw new Error(`There is no function ${name}; there are ${definitions.map((d) => d.name).join(', ')}.`);
      return pool.kill();
    },
    stop: async () => void (await Promise.all(pools.map((pool) => pool.stop()))),
  };
}
