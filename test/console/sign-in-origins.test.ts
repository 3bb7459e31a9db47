import { describe, expect, it } from 'vitest';
import { createSignInOrigins } from '../../functions/console/sign-in-origins.ts';

const issuer = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_pool';

describe('where the page may sign in', () => {
  it('names the token endpoint, which stands at another host than the issuer', async () => {
    const origins = createSignInOrigins(issuer, async (url) => {
      expect(url).toBe(`${issuer}/.well-known/openid-configuration`);
      return { token_endpoint: 'https://shop.auth.eu-west-1.amazoncognito.com/oauth2/token' };
    });
    expect(await origins()).toEqual([
      'https://cognito-idp.eu-west-1.amazonaws.com',
      'https://shop.auth.eu-west-1.amazoncognito.com',
    ]);
  });

  it('asks once', async () => {
    let asked = 0;
    const origins = createSignInOrigins(issuer, async () => {
      asked += 1;
      return { token_endpoint: `${issuer}/token` };
    });
    await origins();
    expect(await origins()).toEqual(['https://cognito-idp.eu-west-1.amazonaws.com']);
    expect(asked).toBe(1);
  });

  it('serves with the issuer alone while discovery fails, and asks again', async () => {
    const answers = [
      Promise.reject(new Error('no route')),
      Promise.resolve({ token_endpoint: 'not an address' }),
      Promise.resolve({ token_endpoint: 'https://login.example.com/token' }),
    ];
    const origins = createSignInOrigins(issuer, () => answers.shift() ?? Promise.reject(new Error('asked too often')));
    expect(await origins()).toEqual(['https://cognito-idp.eu-west-1.amazonaws.com']);
    expect(await origins()).toEqual(['https://cognito-idp.eu-west-1.amazonaws.com']);
    expect(await origins()).toContain('https://login.example.com');
  });
});
