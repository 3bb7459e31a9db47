import { z } from 'zod';

/** What the runtime tells a function's process. */
export interface InvocationRequest {
  id: string;
  event: unknown;
  functionName: string;
  functionArn: string;
  memoryMb: number;
  /** Epoch milliseconds after which the process is killed. */
  deadline: number;
}

/** What a function's process answers: first once that it is loaded, then once per invocation. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('loaded') }),
  z.object({ kind: z.literal('result'), id: z.string(), result: z.unknown() }),
  z.object({ kind: z.literal('error'), id: z.string(), reason: z.string() }),
]);
export type InvocationAnswer = z.infer<typeof answerSchema>;

/** How an invocation ended, as the service that invoked it sees it. */
export type InvocationOutcome = { ok: true; result: unknown } | { ok: false; reason: string };

/** Lambda's limit for the event and for the answer of a synchronous invocation (Lambda quotas). */
export const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024;
