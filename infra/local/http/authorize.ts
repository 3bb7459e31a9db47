import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import type { Authorizer } from './routes.ts';

export type Authorization =
  | { allowed: true; claims: Record<string, string>; scopes: string[] | null }
  | { allowed: false; status: 401 | 403 };

/** API Gateway's JWT authorizer: signature, issuer, times, then audience (or Cognito's `client_id`), then scopes. */
export async function authorize(
  header: string | undefined,
  { issuer, audience, scopes }: Authorizer,
  keySet: JSONWebKeySet,
): Promise<Authorization> {
  const token = header?.replace(/^Bearer\s+/i, '');
  if (!token) return { allowed: false, status: 401 };
  const verified = await jwtVerify(token, createLocalJWKSet(keySet), { issuer, algorithms: ['RS256'] }).catch(
    (error: unknown) => {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
      throw error;
    },
  );
  if (!verified) return { allowed: false, status: 401 };
  const { payload } = verified;
  const claimed = [payload.aud ?? payload.client_id].flat();
  if (!claimed.some((value) => typeof value === 'string' && audience.includes(value)))
    return { allowed: false, status: 401 };
  const granted = typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
  const matching = scopes.filter((scope) => granted.includes(scope));
  if (scopes.length > 0 && matching.length === 0) return { allowed: false, status: 403 };
  return { allowed: true, claims: flattenClaims(payload), scopes: scopes.length > 0 ? matching : null };
}

/** An HTTP API hands every claim on as text: a number as its digits, a list as `[a b]`. */
export function flattenClaims(payload: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}
