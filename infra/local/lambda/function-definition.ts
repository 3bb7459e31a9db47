import { join } from 'node:path';
import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { count, resourcesOf } from '../template/resources-of.ts';
import { TemplateError } from '../template/template.ts';

export interface FunctionDefinition {
  logicalId: string;
  /** Short, for logs and people: `triage`. */
  name: string;
  arn: string;
  /** Absolute path of the module that would be deployed. */
  bundle: string;
  handlerName: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
  roleArn: string;
}

const functionSchema = z.object({
  Handler: z.string(),
  Role: z.string(),
  Timeout: count.default(3),
  MemorySize: count.default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).default({ Variables: {} }),
});

/**
 * The template's functions with the folder of their deployed code. CDK's own functions (for custom resources, which
 * don't act here) are left out: they are CommonJS and would never be called.
 */
export function readFunctions(stack: readonly ResolvedResource[], assemblyFolder: string): FunctionDefinition[] {
  return resourcesOf(stack, 'AWS::Lambda::Function', functionSchema).flatMap((resource) => {
    const { logicalId, attributes, properties, metadata, path } = resource;
    const asset = metadata['aws:asset:path'];
    if (/Custom::|AWS[0-9a-f]{32}|LogRetention/.test(path)) return [];
    if (typeof asset !== 'string')
      throw new TemplateError(`The function ${logicalId} has no bundle in the assembly, so there is nothing to run.`);
    const [file = '', handlerName = ''] = properties.Handler.split('.');
    return [
      {
        logicalId,
        name: shortName(path, logicalId),
        arn: attributes.Arn ?? '',
        bundle: join(assemblyFolder, asset, `${file}.mjs`),
        handlerName,
        environment: properties.Environment.Variables,
        timeoutSeconds: properties.Timeout,
        memoryMb: properties.MemorySize,
        roleArn: properties.Role,
      },
    ];
  });
}

/** `BuyerMail/Triage/Function/Resource` is `triage`, for logs and people. */
function shortName(path: string, logicalId: string): string {
  const parts = path.split('/').slice(1);
  const telling = parts.filter((part) => !/^(resource|default|function|handler)$/i.test(part));
  return (telling.join('-') || logicalId).toLowerCase();
}
