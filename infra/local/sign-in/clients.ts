import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { resourcesOf } from '../template/resources-of.ts';

const clientSchema = z.object({
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
});

export interface SignInClient {
  id: string;
  returnUrls: string[];
}

export function readSignInClients(stack: readonly ResolvedResource[]): SignInClient[] {
  return resourcesOf(stack, 'AWS::Cognito::UserPoolClient', clientSchema).map(({ ref, properties }) => ({
    id: ref,
    returnUrls: [...properties.CallbackURLs, ...properties.LogoutURLs],
  }));
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Only where the template allows it, as on AWS; this machine's names for itself count as one. */
export function mayReturnTo({ returnUrls }: SignInClient, wanted: string): boolean {
  return URL.canParse(wanted) && returnUrls.some((allowed) => plain(allowed) === plain(wanted));
}

function plain(address: string): string {
  const url = new URL(address);
  if (LOOPBACK.includes(url.hostname)) url.hostname = 'localhost';
  return url.href;
}
