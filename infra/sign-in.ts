import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';

interface SignInProps {
  /** Origin of the console: the only place to which a sign-in may return. */
  consoleOrigin: string;
  secondFactor: Configuration['secondFactor'];
}

/** Says who someone is, and nothing more: what they may do stands in the table, so that taking it away works at once. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: props.secondFactor === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      // An authenticator app only: text messages cost, fail across borders, and can be redirected.
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.pool).acknowledge(
      {
        id: 'AwsSolutions-COG8',
        reason:
          'The plus plan watches public sign-up at a price per user; here a few invited people use a second factor.',
      },
      ...(props.secondFactor === 'optional'
        ? [{ id: 'AwsSolutions-COG2', reason: 'Whoever deploys has set secondFactor to optional in cdk.json.' }]
        : []),
    );
    // The prefix must be unique in its region: the account's number makes it so without asking anyone.
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `buyer-mail-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
    // A page in a browser can't keep a secret: code and proof key instead.
    this.client = this.pool.addClient('Console', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${props.consoleOrigin}/`],
        logoutUrls: [`${props.consoleOrigin}/`],
      },
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
  }

  /** As a token's `iss` says it. */
  get issuer(): string {
    return this.pool.userPoolProviderUrl;
  }
}
