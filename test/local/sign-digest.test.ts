import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { signDigest } from '../../infra/local/engines/sign-digest.ts';

it('signs a digest so that it verifies as the signature of the text', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // Often enough to meet numbers whose first bit is one, and short ones.
  for (let n = 0; n < 300; n += 1) {
    const text = Buffer.from(`anchor ${n}`);
    const signature = signDigest(createHash('sha256').update(text).digest(), privateKey);
    expect(verify('sha256', text, createPublicKey(privateKey), signature)).toBe(true);
    expect(verify('sha256', Buffer.from('another'), createPublicKey(privateKey), signature)).toBe(false);
  }
});
