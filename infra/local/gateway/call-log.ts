import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { RequiredPermission } from './required-permission.ts';

const recordedSchema = z.object({
  /** Logical id of the calling function. */
  caller: z.string(),
  action: z.string(),
  resource: z.string(),
  context: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type RecordedCall = z.infer<typeof recordedSchema>;

/** Weeks of trying things out must not fill a disk; a full test run stays far below. */
const LIMIT_BYTES = 20 * 1024 * 1024;

export interface CallLog {
  add(caller: string, permissions: readonly RequiredPermission[]): void;
}

/** `calls.jsonl`: which function asked for what, each different question once a run. */
export function openCallLog(file: string): CallLog {
  const seen = new Set<string>();
  let bytes = existsSync(file) ? statSync(file).size : 0;
  return {
    add(caller, permissions) {
      for (const { action, resource, context } of permissions) {
        const line = `${JSON.stringify({ caller, action, resource, context })}\n`;
        if (seen.has(line) || bytes + line.length > LIMIT_BYTES) continue;
        seen.add(line);
        bytes += line.length;
        appendFileSync(file, line);
      }
    },
  };
}

export function readCallLog(file: string): RecordedCall[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines)].map((line) => recordedSchema.parse(JSON.parse(line)));
}
