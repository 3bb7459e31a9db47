import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { EndpointAnswer } from '../gateway/endpoint-answer.ts';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { resourcesOf } from '../template/resources-of.ts';
import { signDigest } from './sign-digest.ts';

const keySchema = z.object({ KeySpec: z.string().default('SYMMETRIC_DEFAULT'), KeyUsage: z.string().optional() });
const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const callSchema = z.object({
  KeyId: z.string(),
  Message: base64.optional(),
  MessageType: z.string().default('RAW'),
  Signature: base64.optional(),
  SigningAlgorithm: z.string().optional(),
});
const ALGORITHM = 'ECDSA_SHA_256';

/** KMS takes no longer messages; a digest is for those (KMS, Sign). */
const MESSAGE_LIMIT_BYTES = 4096;
const DIGEST_BYTES = 32;

/**
 * KMS for the keys that sign (P-256): Sign, Verify, GetPublicKey. Each private key is a file in `folder`, made once.
 * Keys that encrypt at rest need nobody here: DynamoDB and S3 would use them behind the scenes.
 */
export function createSigningKeys(stack: readonly ResolvedResource[], folder: string) {
  const keys = new Map<string, { arn: string; pem: string }>();
  for (const { ref, attributes, properties } of resourcesOf(stack, 'AWS::KMS::Key', keySchema)) {
    if (properties.KeySpec !== 'ECC_NIST_P256') continue;
    const key = { arn: attributes.Arn ?? ref, pem: savedKey(join(folder, `${ref}.pem`)) };
    keys.set(ref, key);
    keys.set(key.arn, key);
  }

  return function answerKmsCall(action: string, body: Buffer): EndpointAnswer {
    const call = callSchema.safeParse(JSON.parse(body.toString() || '{}'));
    if (!call.success) return refusal('ValidationException', z.prettifyError(call.error));
    const { KeyId, Message, MessageType, Signature, SigningAlgorithm } = call.data;
    const key = keys.get(KeyId);
    if (!key) return refusal('NotFoundException', `Key '${KeyId}' does not exist`);
    const named = { KeyId: key.arn, SigningAlgorithm: ALGORITHM };
    if (action === 'GetPublicKey') {
      const PublicKey = createPublicKey(key.pem).export({ type: 'spki', format: 'der' }).toString('base64');
      const spec = { KeySpec: 'ECC_NIST_P256', CustomerMasterKeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' };
      return ok({ KeyId: key.arn, PublicKey, ...spec, SigningAlgorithms: [ALGORITHM] });
    }
    const digest = MessageType === 'DIGEST';
    const fits = Message && (digest ? Message.length === DIGEST_BYTES : Message.length <= MESSAGE_LIMIT_BYTES);
    if (!fits || SigningAlgorithm !== ALGORITHM)
      return refusal(
        'ValidationException',
        `${action} takes a message of 1 to 4096 bytes or its digest, and ${ALGORITHM}.`,
      );
    if (action === 'Sign') {
      const secret = createPrivateKey(key.pem);
      const signature = digest ? signDigest(Message, secret) : sign('sha256', Message, secret);
      return ok({ ...named, Signature: signature.toString('base64') });
    }
    if (action === 'Verify' && Signature && !digest)
      return verify('sha256', Message, createPublicKey(key.pem), Signature)
        ? ok({ ...named, SignatureValid: true })
        : refusal('KMSInvalidSignatureException', 'The signature does not verify.');
    return refusal('UnknownOperationException', `${action} can't be called on this machine.`);
  };
}

function savedKey(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, pem, { mode: 0o600 });
  return pem;
}

const HEADERS = { 'content-type': 'application/x-amz-json-1.1' };
const ok = (answer: object): EndpointAnswer => ({ status: 200, headers: HEADERS, body: JSON.stringify(answer) });
const refusal = (type: string, message: string): EndpointAnswer => ({
  status: 400,
  headers: HEADERS,
  body: JSON.stringify({ __type: type, message }),
});
