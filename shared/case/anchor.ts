import { createHash, createPublicKey, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/**
 * A day of a store, sealed: the last event of every case that moved that day, signed, and chained to the day before. A
 * record that is altered or removed later, even by an administrator, no longer agrees with it.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const anchorHeadSchema = z.object({ caseId: z.string(), seq: z.number().int().positive(), hash: sha256 });
export type AnchorHead = z.infer<typeof anchorHeadSchema>;

export const anchorSchema = z.object({
  format: z.literal('buyer-mail-anchor/1'),
  store: z.string(),
  /** UTC. */
  day: z.iso.date(),
  /** Digest of the anchor before; null for a store's first. */
  previous: sha256.nullable(),
  /** By case id. */
  heads: z.array(anchorHeadSchema),
  signedAt: z.iso.datetime(),
  algorithm: z.literal('ECDSA_SHA_256'),
  /** P-256, SubjectPublicKeyInfo in DER, base64. */
  publicKey: z.base64(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** The signature is of the canonical JSON (RFC 8785) of everything else: DER, base64. */
export const signedAnchorSchema = anchorSchema.extend({ signature: z.base64() });
export type SignedAnchor = z.infer<typeof signedAnchorSchema>;

/** What is signed. */
export const anchorBytes = (anchor: Anchor): Uint8Array => Buffer.from(canonical(anchor));

/** What the next day's anchor names. */
export const anchorDigest = (anchor: SignedAnchor): string =>
  createHash('sha256').update(canonical(anchor)).digest('hex');

/** Whether the signature is of this anchor, by the key that it names. Whose key that is has to be known from elsewhere. */
export const isSignedByItsKey = ({ signature, ...anchor }: SignedAnchor): boolean =>
  isSigned(anchorBytes(anchor), signature, anchor.publicKey);

/** @param signature DER, base64. @param publicKey SubjectPublicKeyInfo in DER, base64 */
export function isSigned(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify('sha256', bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    // Bytes that are no key or no signature prove nothing.
    return false;
  }
}

/** How people compare a public key: SHA-256 of its DER, hex. */
export const keyFingerprint = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('An anchor without a canonical form');
  return text;
}
