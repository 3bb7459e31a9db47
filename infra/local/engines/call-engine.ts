import { z } from 'zod';

/** DynamoDB spells it one way for some errors and the other way for the rest. */
const errorSchema = z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() });

/**
 * One call of AWS's JSON protocol to a local engine, without the SDK: what CloudFormation and Lambda's pollers do on
 * AWS. `caller` stands in the credentials, so that the gateway can tell whose permission the call needs.
 * Throws an EngineError with AWS's error name.
 */
export async function callEngine(
  url: string,
  target: `${'AmazonSQS' | 'DynamoDB_20120810'}.${string}`,
  input: unknown,
  options: { caller?: string; signal?: AbortSignal } = {},
): Promise<unknown> {
  const service = target.startsWith('AmazonSQS') ? 'sqs' : 'dynamodb';
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 Credential=${options.caller ?? 'cloudformation'}/20200101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
    signal: options.signal,
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const { __type, message, Message } = errorSchema.safeParse(answer).data ?? {};
  const code = (__type ?? `status ${response.status}`).replace(/^.*#/, '');
  throw new EngineError(code, `${target}: ${code} ${message ?? Message ?? ''}`);
}

export class EngineError extends Error {
  override name = 'EngineError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
