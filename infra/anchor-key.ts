import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** Signs the daily anchor of all chains, and evidence bundles. The private half never leaves KMS; the public half proves a bundle offline. */
export class AnchorKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Buyer mail: signs the daily anchor of the audit chains',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  get maySign(): PolicyStatement {
    return this.statement('SignAnchors', ['kms:Sign', 'kms:GetPublicKey']);
  }

  /** The same key, so that one fingerprint proves a bundle and the days in it. */
  get maySignBundles(): PolicyStatement {
    return this.statement('SignBundles', ['kms:Sign', 'kms:GetPublicKey']);
  }

  private statement(sid: string, actions: string[]): PolicyStatement {
    return new PolicyStatement({ sid, actions, resources: [this.keyArn] });
  }
}
