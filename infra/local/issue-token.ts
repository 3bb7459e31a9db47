import { z } from 'zod';
import { StartError } from './start-error.ts';

const answerSchema = z.object({ access_token: z.string() });

/** A bearer token for a user of a running local pipeline, from its sign-in. Throws a StartError when that doesn't answer. */
export async function issueToken(
  { issuer, clientId }: { issuer: string; clientId: string },
  user: string,
): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'password',
    username: user,
    client_id: clientId,
    scope: 'openid email',
  });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body }).catch(() => null);
  if (!response?.ok)
    throw new StartError(`The local pipeline's sign-in at ${issuer} does not answer: start it again with npm start.`);
  return answerSchema.parse(await response.json()).access_token;
}
