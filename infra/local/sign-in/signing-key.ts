import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const savedSchema = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), alg: z.literal('RS256'), d: z.string() });

/** The key that signs tokens, kept in a file: with a new key at each start, everybody would be signed out. */
export async function savedSigningKey(file: string): Promise<JWK & { alg: string }> {
  if (existsSync(file)) return savedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256' };
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}
