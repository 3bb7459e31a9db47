import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createReviewApp } from '../../functions/review/app.ts';
import type { ReviewDependencies } from '../../functions/review/review-dependencies.ts';
import { createMemorySettings } from '../simulation/engines/settings-store.ts';

const settings = createMemorySettings();
await settings.write(
  'users',
  [
    { id: 'olga', name: 'Olga', role: 'auditor', stores: ['*'] },
    { id: 'rita', name: 'Rita', role: 'reviewer', stores: ['*'] },
  ],
  0,
  { actor: 'user:lea', at: '2026-11-01T00:00:00.000Z' },
);
const log = { info: () => {}, warn: () => {}, error: () => {} };
// Roles are looked at before anything else: nothing further may be touched by a call that is refused.
const app = createReviewApp({ settings, log } as unknown as ReviewDependencies);

const description = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const { paths } = description.parse(await (await app.request('/api/openapi.json')).json());
const changing = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods)
    .filter((method) => ['post', 'put', 'patch', 'delete'].includes(method))
    .map((method) => ({ method: method.toUpperCase(), path })),
);
/** What an auditor may do to a case: keep it, and ask for (or, as the second person, carry out) an erasure. */
const KEEPING = ['hold', 'release-hold', 'erase'];

const call = (method: string, path: string, sub: string) =>
  app.request(
    path.replace(/\{[^}]+\}/g, 'a'.repeat(24)),
    { method, body: '{}', headers: { 'content-type': 'application/json', 'if-match': '"1"' } },
    { event: { requestContext: { authorizer: { jwt: { claims: { sub } } } } } },
  );

describe('an auditor', () => {
  const refused = changing.filter(({ path }) => !KEEPING.includes(path.split('/').at(-1) ?? ''));

  it('is told of every call that changes something', () => {
    expect(refused.length).toBeGreaterThan(12);
    expect(changing.length - refused.length).toBe(KEEPING.length);
  });

  it.each(refused)('may not $method $path', async ({ method, path }) => {
    expect((await call(method, path, 'olga')).status).toBe(403);
  });

  it.each(KEEPING)('may %s', async (name) => {
    expect((await call('POST', `/api/cases/{id}/${name}`, 'olga')).status).not.toBe(403);
  });

  it.each(KEEPING)('is who may %s, and no reviewer', async (name) => {
    expect((await call('POST', `/api/cases/{id}/${name}`, 'rita')).status).toBe(403);
  });
});
