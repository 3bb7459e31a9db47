import { describe, expect, it } from 'vitest';
import { codeChallenge, randomToken } from '../../functions/console/page/sign-in/proof-key.ts';
import { createSignIn } from '../../functions/console/page/sign-in/sign-in.ts';
import { tokenSubject } from '../../functions/console/page/sign-in/token-subject.ts';

const issuer = 'https://id.example.com/pool';

/** A tab, and a sign-in service that answers each token request with the next of `answers`. */
function tab(answers: { status?: number; body: Record<string, unknown> }[] = []) {
  const stored = new Map<string, string>();
  const visited: URL[] = [];
  const tokenRequests: URLSearchParams[] = [];
  const clock = { now: 1_000_000 };
  const signIn = createSignIn(
    { issuer, clientId: 'console' },
    {
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
        removeItem: (key) => void stored.delete(key),
      },
      fetch: async (address, init) => {
        if (String(address).endsWith('openid-configuration')) {
          return Response.json({
            issuer,
            authorization_endpoint: 'https://login.example.com/authorize?tenant=1',
            token_endpoint: 'https://login.example.com/token',
            end_session_endpoint: 'https://login.example.com/logout',
          });
        }
        tokenRequests.push(new URLSearchParams(String(init?.body)));
        const answer = answers.shift();
        return Response.json(answer?.body ?? {}, { status: answer?.status ?? 200 });
      },
      now: () => clock.now,
      redirectUri: 'https://mail.example.com/',
      navigate: (url) => visited.push(new URL(url)),
    },
  );
  return { signIn, stored, visited, tokenRequests, clock };
}

async function signedIn(answers: Parameters<typeof tab>[0]) {
  const opened = tab(answers);
  await opened.signIn.begin('#case/7');
  const state = opened.visited[0]?.searchParams.get('state');
  const returned = await opened.signIn.complete(`?code=abc&state=${state}`);
  return { ...opened, returned };
}

describe('proof key', () => {
  it('makes the challenge of RFC 7636, appendix B', async () => {
    expect(await codeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });

  it('makes verifiers of 43 unreserved characters, never twice the same', () => {
    const tokens = Array.from({ length: 50 }, () => randomToken());
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(tokens).size).toBe(50);
  });
});

describe('signing in', () => {
  it('asks for a code with state and S256 challenge, and keeps the service’s own parameters', async () => {
    const { signIn, visited } = tab();
    await signIn.begin('');
    const asked = visited[0]?.searchParams;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      tenant: '1',
      response_type: 'code',
      client_id: 'console',
      redirect_uri: 'https://mail.example.com/',
      scope: 'openid',
      code_challenge_method: 'S256',
    });
  });

  it('redeems the code with the verifier of its challenge, and leads back to the case', async () => {
    const { visited, tokenRequests, returned, signIn } = await signedIn([
      { body: { access_token: 'one', expires_in: 3600 } },
    ]);
    expect(returned).toEqual({ returnTo: '#case/7' });
    const verifier = tokenRequests[0]?.get('code_verifier') ?? '';
    expect(await codeChallenge(verifier)).toBe(visited[0]?.searchParams.get('code_challenge'));
    expect(await signIn.accessToken()).toBe('one');
  });

  it('takes no answer that it did not ask for', async () => {
    const { signIn, tokenRequests } = tab([{ body: { access_token: 'foreign' } }]);
    await expect(signIn.complete('?code=abc&state=made-up')).rejects.toThrow(/another sign-in/);
    await signIn.begin('');
    await expect(signIn.complete('?code=abc&state=made-up')).rejects.toThrow(/another sign-in/);
    expect(tokenRequests).toHaveLength(0);
    expect(await signIn.accessToken()).toBeNull();
  });

  it('says what the sign-in service said when it refuses', async () => {
    const { signIn, visited } = tab();
    await signIn.begin('');
    const state = visited[0]?.searchParams.get('state');
    await expect(
      signIn.complete(`?error=access_denied&error_description=Not+in+this+shop&state=${state}`),
    ).rejects.toThrow('Not in this shop');
  });

  it('leaves a page without an answer as it is', async () => {
    expect(await tab().signIn.complete('')).toBeNull();
  });

  it('renews a token that is about to end, once for all who ask, and keeps a refresh token that is not rotated', async () => {
    const { signIn, tokenRequests, clock } = await signedIn([
      { body: { access_token: 'one', refresh_token: 'again', expires_in: 300 } },
      { body: { access_token: 'two', expires_in: 300 } },
      { body: { access_token: 'three', expires_in: 300 } },
    ]);
    clock.now += 250_000;
    expect(await Promise.all([signIn.accessToken(), signIn.accessToken()])).toEqual(['two', 'two']);
    clock.now += 300_000;
    expect(await signIn.accessToken()).toBe('three');
    expect(tokenRequests.map((request) => request.get('refresh_token'))).toEqual([null, 'again', 'again']);
  });

  it('asks to sign in again when the refresh token is refused', async () => {
    const { signIn, stored, clock } = await signedIn([
      { body: { access_token: 'one', refresh_token: 'again', expires_in: 300 } },
      { status: 400, body: { error: 'invalid_grant' } },
    ]);
    clock.now += 300_000;
    expect(await signIn.accessToken()).toBeNull();
    expect(stored.size).toBe(0);
  });

  it('renews a token that the API refused, but not a newer one', async () => {
    const { signIn } = await signedIn([
      { body: { access_token: 'one', refresh_token: 'again', expires_in: 3600 } },
      { body: { access_token: 'two', expires_in: 3600 } },
    ]);
    signIn.distrust('one');
    expect(await signIn.accessToken()).toBe('two');
    signIn.distrust('one');
    expect(await signIn.accessToken()).toBe('two');
  });

  it('signs out of the service as well', async () => {
    const { signIn, visited, stored } = await signedIn([{ body: { access_token: 'one', id_token: 'who' } }]);
    await signIn.signOut();
    expect(stored.size).toBe(0);
    expect(visited.at(-1)?.href).toMatch(/^https:\/\/login\.example\.com\/logout\?client_id=console&logout_uri=/);
  });
});

describe('the person behind a token', () => {
  it('reads the subject, in any script', () => {
    const payload = Buffer.from(JSON.stringify({ sub: 'a1b2-c3', name: '李伟' })).toString('base64url');
    expect(tokenSubject(`x.${payload}.y`)).toBe('a1b2-c3');
  });

  it.each(['', 'opaque', 'a.b.c', 'a.e30.c'])('is unknown for %j', (token) => {
    expect(tokenSubject(token)).toBeNull();
  });
});
