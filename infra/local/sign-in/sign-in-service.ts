import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JSONWebKeySet, JWK } from 'jose';
import {
  Events,
  type MutableResponse,
  type MutableToken,
  OAuth2Server,
  type TokenRequestIncomingMessage,
} from 'oauth2-mock-server';
import { z } from 'zod';
import { mayReturnTo, type SignInClient } from './clients.ts';
import { signInPage } from './sign-in-page.ts';

export interface SignInService {
  /** Answers requests under the issuer's path; `pathPrefix` is cut off. */
  handle(request: IncomingMessage, response: ServerResponse, pathPrefix: string): void;
  keySet(): JSONWebKeySet;
}

/** Longer than Cognito's hour: a script's token should not end in the middle of an afternoon. */
const ACCESS_TOKEN_SECONDS = 12 * 3600;

const tokenRequestSchema = z.object({
  grant_type: z.string(),
  code: z.string().optional(),
  code_verifier: z.string().optional(),
  refresh_token: z.string().optional(),
  username: z.string().optional(),
  client_id: z.string().optional(),
  scope: z.string().optional(),
});

/** Who a code or a refresh token was given to. */
interface Grant {
  user: string;
  clientId: string;
  scope: string;
  /** A code that was asked for with a challenge is worth nothing without its verifier (RFC 7636). */
  needsVerifier: boolean;
}

/**
 * The stand-in for the user pool: an OpenID Connect provider that believes whoever says a name, and gives tokens of
 * Cognito's shape. Nothing is kept but the key: what a user may do stands in the table.
 */
export async function createSignIn(options: {
  issuer: string;
  key: JWK & { alg: string };
  clients: readonly SignInClient[];
  /** Names to offer on the page, the likeliest first. */
  userNames(): Promise<string[]>;
}): Promise<SignInService> {
  const { issuer, clients } = options;
  const { issuer: tokens, service } = new OAuth2Server();
  tokens.url = issuer;
  await tokens.keys.add(options.key);
  const grants = new Map<string, Grant>();

  service.on(Events.BeforeAuthorizeRedirect, ({ url }: { url: URL }, request: IncomingMessage) => {
    const query = new URL(request.url ?? '', issuer).searchParams;
    grants.set(url.searchParams.get('code') ?? '', {
      user: query.get('user') ?? '',
      clientId: query.get('client_id') ?? '',
      scope: query.get('scope') ?? 'openid',
      needsVerifier: query.has('code_challenge'),
    });
  });

  function grantOf(request: TokenRequestIncomingMessage): Grant | undefined {
    const body = tokenRequestSchema.safeParse(request.body).data;
    if (!body) return undefined;
    if (body.grant_type === 'password' && body.username)
      return {
        user: body.username,
        clientId: body.client_id ?? clients[0]?.id ?? '',
        scope: body.scope ?? 'openid',
        needsVerifier: false,
      };
    if (body.grant_type === 'refresh_token') return grants.get(body.refresh_token ?? '');
    const grant = grants.get(body.code ?? '');
    return grant?.needsVerifier && !body.code_verifier ? undefined : grant;
  }

  service.on(Events.BeforeTokenSigning, (token: MutableToken, request: TokenRequestIncomingMessage) => {
    const grant = grantOf(request);
    if (!grant) return;
    const isIdToken = token.payload.aud !== undefined;
    const { iss, iat, nbf, nonce } = token.payload;
    const common = { iss, iat, nbf, sub: grant.user, auth_time: iat, jti: randomUUID(), origin_jti: randomUUID() };
    token.payload = isIdToken
      ? {
          ...common,
          aud: grant.clientId,
          token_use: 'id',
          'cognito:username': grant.user,
          exp: iat + 3600,
        }
      : {
          ...common,
          client_id: grant.clientId,
          token_use: 'access',
          scope: grant.scope,
          username: grant.user,
          version: 2,
          exp: iat + ACCESS_TOKEN_SECONDS,
        };
    if (isIdToken && nonce !== undefined) token.payload.nonce = nonce;
  });

  service.on(Events.BeforeResponse, (answer: MutableResponse, request: TokenRequestIncomingMessage) => {
    const grant = grantOf(request);
    if (!grant) {
      answer.statusCode = 400;
      answer.body = { error: 'invalid_grant' };
      return;
    }
    grants.delete(String(request.body.code));
    const body = Object(answer.body);
    if (typeof body.refresh_token === 'string') grants.set(body.refresh_token, { ...grant, needsVerifier: false });
    answer.body = { ...body, expires_in: ACCESS_TOKEN_SECONDS, scope: grant.scope };
  });

  async function authorizePage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = new URL(request.url ?? '', issuer).searchParams;
    const client = clients.find(({ id }) => id === query.get('client_id'));
    // Never back to an address that the template doesn't know: it would receive the code.
    if (!client || !mayReturnTo(client, query.get('redirect_uri') ?? '')) {
      response
        .writeHead(400, { 'content-type': 'text/plain' })
        .end('Unknown client_id or redirect_uri: the template allows neither.');
      return;
    }
    if (query.get('user')?.trim()) return service.requestHandler(request, response);
    const page = signInPage(`${issuer}/authorize`, query, await options.userNames());
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
  }

  return {
    keySet: () => ({ keys: tokens.keys.toJSON() }),
    handle(request, response, pathPrefix) {
      request.url = (request.url ?? '').slice(pathPrefix.length) || '/';
      if (request.method !== 'GET' || !request.url.startsWith('/authorize'))
        return service.requestHandler(request, response);
      authorizePage(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    },
  };
}
