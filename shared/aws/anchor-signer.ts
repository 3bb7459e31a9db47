import { createHash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

/** Signs with a key that nobody can take away. */
export interface AnchorSigner {
  /** SubjectPublicKeyInfo in DER, base64. */
  publicKey(): Promise<string>;
  /** ECDSA over SHA-256, P-256: DER, base64. */
  sign(bytes: Uint8Array): Promise<string>;
}

export function createAnchorSigner(keyId: string): AnchorSigner {
  const client = new KMSClient({});
  return {
    async publicKey() {
      const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
      if (!PublicKey) throw new Error(`KMS gave no public key for ${keyId}`);
      return Buffer.from(PublicKey).toString('base64');
    },
    async sign(bytes) {
      const { Signature } = await client.send(
        new SignCommand({
          KeyId: keyId,
          // KMS takes 4 KB at most; a day's heads are more, so it signs their digest.
          Message: createHash('sha256').update(bytes).digest(),
          MessageType: 'DIGEST',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (!Signature) throw new Error(`KMS gave no signature by ${keyId}`);
      return Buffer.from(Signature).toString('base64');
    },
  };
}
