import { z } from 'zod';

const discoverySchema = z.object({ token_endpoint: z.url() });

/** Long enough for a cold DNS look-up, short enough that a silent sign-in service doesn't hold the page back. */
const DISCOVERY_TIMEOUT_MILLISECONDS = 2000;

/**
 * Origins that the page must reach to sign in: the issuer (discovery) and its token endpoint, which on Cognito stands at
 * another host than the issuer. Asked once; a failure is not remembered, so the next request tries again, and meanwhile
 * the page is served and can say by itself that signing in doesn't work.
 */
export function createSignInOrigins(issuer: string, fetchJson: (url: string) => Promise<unknown> = getJson) {
  let known: readonly string[] | undefined;
  return async (): Promise<readonly string[]> => {
    if (known) return known;
    const issuerOrigin = new URL(issuer).origin;
    try {
      const discovery = discoverySchema.parse(await fetchJson(discoveryUrl(issuer)));
      known = [...new Set([issuerOrigin, new URL(discovery.token_endpoint).origin])];
      return known;
    } catch {
      return [issuerOrigin];
    }
  };
}

/** OpenID Connect Discovery 1.0, section 4: the issuer, less a closing slash, and the well-known path. */
const discoveryUrl = (issuer: string) => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MILLISECONDS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
