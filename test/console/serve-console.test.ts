import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPageFiles } from '../../functions/console/page-files.ts';
import { serveConsole } from '../../functions/console/serve-console.ts';

function folderWith(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

const page = { 'index.html': '<!doctype html>', 'main.js': 'start()', 'style.css': 'body{}', 'secret.txt': 'no' };

const dependencies = {
  files: readPageFiles(folderWith(page)),
  configuration: { issuer: 'https://id.example.com/pool', clientId: 'client' },
  signInOrigins: async () => ['https://id.example.com', 'https://login.example.com'],
};

function ask(rawPath: string, headers: Record<string, string> = {}, method = 'GET') {
  return serveConsole({ rawPath, headers, requestContext: { http: { method } } }, dependencies);
}

const bodyOf = (answer: { body?: string; isBase64Encoded?: boolean }) =>
  Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');

describe('serving the console', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', page['index.html']],
    ['/console/main.js', 'text/javascript; charset=utf-8', page['main.js']],
    ['/console/style.css', 'text/css; charset=utf-8', page['style.css']],
  ])('answers %s as %s', async (path, contentType, text) => {
    const answer = await ask(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers?.['content-type']).toBe(contentType);
    expect(bodyOf(answer).toString()).toBe(text);
  });

  it('says where to sign in, and nothing that a cache may keep', async () => {
    const answer = await ask('/console/configuration.json');
    expect(JSON.parse(answer.body ?? '')).toEqual({ issuer: 'https://id.example.com/pool', clientId: 'client' });
    expect(answer.headers?.['cache-control']).toBe('no-store');
  });

  it.each([
    '/console/secret.txt',
    '/console/../index.html',
    '/console/..%2fsecret.txt',
    '/console/%2e%2e/%2e%2e/etc/passwd',
    '/console//etc/passwd',
    '/console/main.js/',
    '/console/main.js%00',
    '/console/constructor',
    '/console/__proto__',
    '/index.html',
    '/nothing',
  ])('knows nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('root:');
  });

  it('answers no method but reading', async () => {
    expect((await ask('/', {}, 'POST')).statusCode).toBe(405);
  });

  it('sends the small form to a browser that takes it', async () => {
    const answer = await ask('/console/main.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(answer.headers?.['content-encoding']).toBe('gzip');
    expect(gunzipSync(bodyOf(answer)).toString()).toBe(page['main.js']);
  });

  it('spares a browser the copy it has', async () => {
    const etag = String((await ask('/')).headers?.etag);
    const answer = await ask('/', { 'if-none-match': `W/"other", ${etag}` });
    expect(answer.statusCode).toBe(304);
    expect(answer.body).toBeUndefined();
  });

  it.each(['/', '/console/main.js', '/console/configuration.json', '/nothing'])(
    'lets nothing foreign run, frame or be called from %s',
    async (path) => {
      const headers = (await ask(path)).headers ?? {};
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("connect-src 'self' https://id.example.com https://login.example.com");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    },
  );

  it('fails at its start when a file of the page is missing', () => {
    expect(() => readPageFiles(folderWith({ 'index.html': '' }))).toThrow(/main\.js/);
  });
});
