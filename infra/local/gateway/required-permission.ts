/** One permission that a call needs on AWS: what an IAM policy is asked. */
export interface RequiredPermission {
  action: string;
  resource: string;
  /** Condition keys that the policies of this project look at. */
  context: Record<string, string | string[]>;
}

export interface Whereabouts {
  region: string;
  accountId: string;
  /** Verified in SES. */
  identities: readonly string[];
}

export const permission = (
  action: string,
  resource: string,
  context: RequiredPermission['context'] = {},
): RequiredPermission => ({ action, resource, context });
