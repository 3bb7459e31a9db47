import * as z from 'zod/mini';
import type { Configuration } from '../api/contract.ts';
import { codeChallenge, randomToken } from './proof-key.ts';

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  end_session_endpoint: z.optional(z.string()),
});
type Discovery = z.infer<typeof discoverySchema>;

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.optional(z.string()),
  id_token: z.optional(z.string()),
  expires_in: z._default(z.number(), 3600),
});

const signedInSchema = z.object({
  accessToken: z.string(),
  refreshToken: z.optional(z.string()),
  idToken: z.optional(z.string()),
  expiresAt: z.number(),
});
type SignedIn = z.infer<typeof signedInSchema>;

const pendingSchema = z.object({ state: z.string(), verifier: z.string(), returnTo: z.string() });

const SIGNED_IN = 'signed-in';
const PENDING = 'pending-sign-in';
/** Renewed this long before its end, so that no request leaves with a token that ends under way. */
const RENEW_BEFORE_MILLISECONDS = 60_000;

export interface SignInBrowser {
  /** Of this tab alone and gone with it: a token shall not lie on a shared machine. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  fetch: typeof fetch;
  now: () => number;
  /** Where the sign-in service sends the browser back to. */
  redirectUri: string;
  navigate: (url: string) => void;
}

export interface SignIn {
  /** Leaves for the sign-in service; `returnTo` is given back by `complete`. */
  begin(returnTo: string): Promise<void>;
  /** Redeems the code the service sent back in `search`. Null when the address holds none. */
  complete(search: string): Promise<{ returnTo: string } | null>;
  /** A token that is good for another minute, or null when the person has to sign in. */
  accessToken(): Promise<string | null>;
  /** The API refused this token: the next call renews it. */
  distrust(token: string): void;
  signOut(): Promise<void>;
}

/** OpenID Connect's authorization code flow with PKCE, for a page that keeps no secret (RFC 9700, section 2.1). */
export function createSignIn({ issuer, clientId }: Configuration, browser: SignInBrowser): SignIn {
  let discovery: Promise<Discovery> | undefined;
  let renewal: Promise<SignedIn | null> | undefined;

  const discover = () => {
    discovery ??= readDiscovery(issuer, browser.fetch).catch((error: unknown) => {
      discovery = undefined;
      throw error;
    });
    return discovery;
  };

  const readSignedIn = () => readStored(browser.storage, SIGNED_IN, signedInSchema);
  const writeSignedIn = (signedIn: SignedIn) => browser.storage.setItem(SIGNED_IN, JSON.stringify(signedIn));

  async function redeem(grant: Record<string, string>, before?: SignedIn): Promise<SignedIn> {
    const { token_endpoint } = await discover();
    const response = await browser.fetch(token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({ client_id: clientId, ...grant }),
    });
    if (!response.ok) throw new Error(`The sign-in service answered ${response.status}`);
    const tokens = tokensSchema.parse(await response.json());
    const signedIn: SignedIn = {
      accessToken: tokens.access_token,
      // A service that doesn't rotate refresh tokens (Cognito by default) sends none back on renewal.
      refreshToken: tokens.refresh_token ?? before?.refreshToken,
      idToken: tokens.id_token ?? before?.idToken,
      expiresAt: browser.now() + tokens.expires_in * 1000,
    };
    writeSignedIn(signedIn);
    return signedIn;
  }

  function renew(signedIn: SignedIn): Promise<SignedIn | null> {
    if (!signedIn.refreshToken) return Promise.resolve(null);
    // Several requests find the token expired at once; a rotated refresh token may be used only once.
    renewal ??= redeem({ grant_type: 'refresh_token', refresh_token: signedIn.refreshToken }, signedIn)
      .catch((error: unknown) => {
        // `fetch` throws this when the network is away: the refresh token may still be good.
        if (error instanceof TypeError) throw error;
        browser.storage.removeItem(SIGNED_IN);
        return null;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  }

  return {
    async begin(returnTo) {
      const { authorization_endpoint } = await discover();
      const pending = { state: randomToken(), verifier: randomToken(), returnTo };
      browser.storage.setItem(PENDING, JSON.stringify(pending));
      const address = new URL(authorization_endpoint);
      for (const [name, value] of Object.entries({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: browser.redirectUri,
        scope: 'openid',
        state: pending.state,
        code_challenge: await codeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      })) {
        address.searchParams.set(name, value);
      }
      browser.navigate(address.href);
    },

    async complete(search) {
      const answer = new URLSearchParams(search);
      if (!answer.has('state')) return null;
      const pending = readStored(browser.storage, PENDING, pendingSchema);
      browser.storage.removeItem(PENDING);
      // An answer that this tab didn't ask for may be another person's account slipped in (RFC 6749, section 10.12).
      if (!pending || pending.state !== answer.get('state')) throw new Error('The answer belongs to another sign-in');
      const code = answer.get('code');
      if (!code) throw new Error(answer.get('error_description') ?? answer.get('error') ?? 'No code came back');
      await redeem({
        grant_type: 'authorization_code',
        code,
        redirect_uri: browser.redirectUri,
        code_verifier: pending.verifier,
      });
      return { returnTo: pending.returnTo };
    },

    async accessToken() {
      const signedIn = readSignedIn();
      if (!signedIn) return null;
      if (signedIn.expiresAt - RENEW_BEFORE_MILLISECONDS > browser.now()) return signedIn.accessToken;
      return (await renew(signedIn))?.accessToken ?? null;
    },

    distrust(token) {
      const signedIn = readSignedIn();
      if (signedIn?.accessToken === token) writeSignedIn({ ...signedIn, expiresAt: 0 });
    },

    async signOut() {
      const signedIn = readSignedIn();
      browser.storage.removeItem(SIGNED_IN);
      const { end_session_endpoint } = await discover();
      const address = new URL(end_session_endpoint ?? browser.redirectUri);
      if (end_session_endpoint) {
        address.searchParams.set('client_id', clientId);
        // Cognito reads `logout_uri`; OpenID Connect RP-Initiated Logout 1.0 names the other two.
        address.searchParams.set('logout_uri', browser.redirectUri);
        address.searchParams.set('post_logout_redirect_uri', browser.redirectUri);
        if (signedIn?.idToken) address.searchParams.set('id_token_hint', signedIn.idToken);
      }
      browser.navigate(address.href);
    },
  };
}

async function readDiscovery(issuer: string, fetchPage: typeof fetch): Promise<Discovery> {
  const response = await fetchPage(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!response.ok) throw new Error(`The sign-in service answered ${response.status}`);
  const discovery = discoverySchema.parse(await response.json());
  // OpenID Connect Discovery 1.0, section 4.3: an issuer that calls itself otherwise is another one.
  if (discovery.issuer !== issuer)
    throw new Error(`The sign-in service calls itself ${discovery.issuer}, not ${issuer}`);
  return discovery;
}

function readStored<Schema extends z.ZodMiniType>(
  storage: SignInBrowser['storage'],
  key: string,
  schema: Schema,
): z.infer<Schema> | null {
  try {
    return schema.parse(JSON.parse(storage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}
