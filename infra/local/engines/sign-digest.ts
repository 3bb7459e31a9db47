import { createECDH, type KeyObject, randomBytes } from 'node:crypto';

/** The number of points of P-256 (FIPS 186-5, SP 800-186). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Signs a SHA-256 digest with a P-256 key, as KMS does for MessageType DIGEST: Node's own signing hashes what it is
 * given, and so would sign the digest of the digest. Returns the signature in DER (RFC 3279, 2.2.3).
 */
export function signDigest(digest: Buffer, key: KeyObject): Buffer {
  const { d } = key.export({ format: 'jwk' });
  const secret = toNumber(Buffer.from(d ?? '', 'base64url'));
  for (;;) {
    const nonce = (toNumber(randomBytes(40)) % (ORDER - 1n)) + 1n;
    const point = createECDH('prime256v1');
    point.setPrivateKey(toBytes(nonce));
    const r = toNumber(point.getPublicKey().subarray(1, 33)) % ORDER;
    const s = (inverse(nonce) * (toNumber(digest) + r * secret)) % ORDER;
    // Both happen once in the life of a universe, and would give the key away or verify as nothing.
    if (r !== 0n && s !== 0n) return derSequence([r, s]);
  }
}

const toNumber = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex') || '0'}`);
const toBytes = (number: bigint) => Buffer.from(number.toString(16).padStart(64, '0'), 'hex');

/** By Fermat's little theorem: the order is prime. */
function inverse(number: bigint): bigint {
  let result = 1n;
  let base = number % ORDER;
  for (let exponent = ORDER - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % ORDER;
    base = (base * base) % ORDER;
  }
  return result;
}

function derSequence(numbers: bigint[]): Buffer {
  const parts = numbers.map((number) => {
    const hex = number.toString(16);
    const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
    // A leading one bit would make it negative.
    const positive = (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
    return Buffer.concat([Buffer.of(2, positive.length), positive]);
  });
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x30, content.length), content]);
}
