import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../infra/local/engines/free-port.ts';
import { authorize } from '../../infra/local/http/authorize.ts';
import { createSignIn, type SignInService } from '../../infra/local/sign-in/sign-in-service.ts';
import { savedSigningKey } from '../../infra/local/sign-in/signing-key.ts';
import { removeFolder, temporaryFolder } from './tiny-pipeline.ts';

const folder = temporaryFolder();
const port = await freePort();
const issuer = `http://127.0.0.1:${port}/in`;
const home = `http://127.0.0.1:${port}/`;
let service: SignInService;
const server = createServer((request, response) => service.handle(request, response, '/in'));

beforeAll(async () => {
  service = await createSignIn({
    issuer,
    key: await savedSigningKey(join(folder, 'key.json')),
    clients: [{ id: 'console', returnUrls: [home] }],
    userNames: async () => ['demo', 'mei "the" <b>'],
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  removeFolder(folder);
});

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const request = { client_id: 'console', redirect_uri: home, response_type: 'code', scope: 'openid email', state: 's1' };
const authorizeUrl = (more: Record<string, string>) =>
  `${issuer}/authorize?${new URLSearchParams({ ...request, code_challenge: challenge, code_challenge_method: 'S256', ...more })}`;
const codeFor = async (user: string) => {
  const { headers } = await fetch(authorizeUrl({ user, nonce: 'n1' }), { redirect: 'manual' });
  return new URL(headers.get('location') ?? '').searchParams;
};
const tokenRequest = async (form: Record<string, string>) => {
  const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, answer: Object(await response.json()) };
};
const exchange = (code: string, more: Record<string, string> = { code_verifier: verifier }) =>
  tokenRequest({ grant_type: 'authorization_code', client_id: 'console', redirect_uri: home, code, ...more });

describe('signing in', () => {
  it('asks who it is, and offers the users there are', async () => {
    const response = await fetch(authorizeUrl({}));
    const page = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page).toContain('<option value="demo">');
    expect(page).not.toContain('<b>');
    expect(page).toContain(`name="code_challenge" value="${challenge}"`);
  });

  it('gives tokens of Cognito’s shape for a code and its verifier, once', async () => {
    const returned = await codeFor('mei');
    expect(returned.get('state')).toBe('s1');
    const code = returned.get('code') ?? '';
    const { status, answer } = await exchange(code);
    expect(status).toBe(200);
    expect(decodeJwt(answer.access_token)).toMatchObject({
      iss: issuer,
      sub: 'mei',
      client_id: 'console',
      token_use: 'access',
      scope: 'openid email',
      username: 'mei',
    });
    expect(decodeJwt(answer.access_token)).not.toHaveProperty('aud');
    expect(decodeJwt(answer.id_token)).toMatchObject({ sub: 'mei', aud: 'console', token_use: 'id', nonce: 'n1' });
    expect((await exchange(code)).status).toBe(400);

    const renewed = await tokenRequest({
      grant_type: 'refresh_token',
      client_id: 'console',
      refresh_token: answer.refresh_token,
    });
    expect(decodeJwt(renewed.answer.access_token).sub).toBe('mei');
  });

  it('gives nothing for a code without its verifier, an invented code or an invented refresh token', async () => {
    const code = (await codeFor('mei')).get('code') ?? '';
    expect(await exchange(code, {})).toEqual({ status: 400, answer: { error: 'invalid_grant' } });
    expect((await exchange(code, { code_verifier: 'x'.repeat(43) })).status).toBe(400);
    expect((await exchange('invented', {})).status).toBe(400);
    expect((await tokenRequest({ grant_type: 'refresh_token', refresh_token: 'invented' })).status).toBe(400);
  });

  it('returns to the console only, by any of this machine’s names for itself', async () => {
    const ask = async (redirect_uri: string) =>
      (await fetch(authorizeUrl({ user: 'mei', redirect_uri }), { redirect: 'manual' })).status;
    expect(await ask(`http://localhost:${port}/`)).toBe(302);
    expect(await ask('https://example.net/')).toBe(400);
    expect((await fetch(authorizeUrl({ client_id: 'other' }))).status).toBe(400);
  });

  it('signs so that the API believes it, and nobody else’s token', async () => {
    const { answer } = await exchange((await codeFor('mei')).get('code') ?? '');
    const authorizer = { issuer, audience: ['console'], scopes: [] };
    const check = (token: string, more: object = {}) =>
      authorize(`Bearer ${token}`, { ...authorizer, ...more }, service.keySet());
    expect(await check(answer.access_token)).toMatchObject({ allowed: true, claims: { sub: 'mei' }, scopes: null });
    expect(await check(answer.access_token, { audience: ['other'] })).toEqual({ allowed: false, status: 401 });
    expect(await check(answer.access_token, { issuer: 'https://example.net' })).toEqual({
      allowed: false,
      status: 401,
    });
    expect(await check(answer.access_token, { scopes: ['admin'] })).toEqual({ allowed: false, status: 403 });
    expect(await check(answer.access_token, { scopes: ['email'] })).toMatchObject({ allowed: true, scopes: ['email'] });
  });
});
