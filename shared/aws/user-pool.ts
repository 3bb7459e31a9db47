import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

export interface Invitation {
  /** The token's `sub`: stays the same when the address changes. */
  id: string;
  /** False when they were invited before; then no mail is sent. */
  invited: boolean;
}

/** Who may sign in. */
export interface UserPool {
  /** Cognito mails a one-time password, valid for three days. Whoever is there already stays as they are. */
  invite(email: string): Promise<Invitation>;
}

export function createUserPool(userPoolId: string): UserPool {
  const client = new CognitoIdentityProviderClient({});
  return {
    async invite(email) {
      try {
        const { User } = await client.send(
          new AdminCreateUserCommand({
            UserPoolId: userPoolId,
            Username: email,
            DesiredDeliveryMediums: ['EMAIL'],
            UserAttributes: [
              { Name: 'email', Value: email },
              // Without it they could not reset a forgotten password.
              { Name: 'email_verified', Value: 'true' },
            ],
          }),
        );
        return { id: subOf(User?.Attributes), invited: true };
      } catch (error) {
        if (!(error instanceof UsernameExistsException)) throw error;
        const { UserAttributes } = await client.send(
          new AdminGetUserCommand({ UserPoolId: userPoolId, Username: email }),
        );
        return { id: subOf(UserAttributes), invited: false };
      }
    },
  };
}

function subOf(attributes: AttributeType[] = []): string {
  const sub = attributes.find(({ Name }) => Name === 'sub')?.Value;
  if (!sub) throw new Error('Cognito named no sub for the user.');
  return sub;
}
