import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPipeline } from '../../infra/local/pipeline.ts';
import { callApi, removeFolder, startTiny, temporaryFolder, tokenFor } from './tiny-pipeline.ts';

const data = temporaryFolder();
let pipeline: LocalPipeline;

beforeAll(async () => {
  pipeline = await startTiny({ data });
}, 90_000);
afterAll(async () => {
  await pipeline?.stop();
  removeFolder(data);
});

const ask = (path: string, init?: RequestInit) => fetch(`${pipeline.runtime.http}${path}`, init);

describe('the HTTP API', () => {
  it('answers in API Gateway’s words without a token, with a wrong one, and where no route is', async () => {
    const refused = await ask('/api/queue');
    expect([refused.status, await refused.json()]).toEqual([401, { message: 'Unauthorized' }]);
    const token = await tokenFor(pipeline, 'mei');
    for (const wrong of [`${token}x`, token.replace(/^[^.]+/, 'eyJhbGciOiJub25lIn0'), 'nonsense'])
      expect((await ask('/api/queue', { headers: { authorization: `Bearer ${wrong}` } })).status).toBe(401);
    const nowhere = await ask('/elsewhere');
    expect([nowhere.status, await nowhere.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('hands over an event of payload format 2.0, claims as text', async () => {
    const token = await tokenFor(pipeline, 'mei');
    const response = await ask('/api/cases/1/draft?a=1&a=2&b=', {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        cookie: 'x=1; y=2',
        'X-Many': 'q',
      },
      body: '{"subject":"é"}',
    });
    expect(await response.json()).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /api/{proxy+}',
      rawPath: '/api/cases/1/draft',
      rawQueryString: 'a=1&a=2&b=',
      queryStringParameters: { a: '1,2', b: '' },
      pathParameters: { proxy: 'cases/1/draft' },
      cookies: ['x=1', 'y=2'],
      headers: { 'x-many': 'q' },
      body: '{"subject":"é"}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'PUT', path: '/api/cases/1/draft' },
        authorizer: {
          jwt: { claims: { sub: 'mei', token_use: 'access', scope: 'openid email', version: '2' }, scopes: null },
        },
      },
    });
  });

  it('hands a binary body over as base64, and gives one back as bytes', async () => {
    const upload = await callApi(pipeline, '/api/upload', undefined, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array([137, 80, 255]),
    });
    expect(upload.json()).toMatchObject({
      body: Buffer.from([137, 80, 255]).toString('base64'),
      isBase64Encoded: true,
    });
    const answer = await ask('/api/binary', {
      headers: { authorization: `Bearer ${await tokenFor(pipeline, 'mei')}` },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([0, 255, 10]));
  });

  it('gives up on a slow function, and on payloads over Lambda’s limit', async () => {
    expect((await callApi(pipeline, '/api/sleep')).status).toBe(503);
    expect((await callApi(pipeline, '/api/large')).status).toBe(500);
    expect((await callApi(pipeline, '/api/upload', 'x'.repeat(7 * 1024 * 1024))).status).toBe(413);
    expect((await callApi(pipeline, '/api/upload', 'x'.repeat(11 * 1024 * 1024))).status).toBe(413);
  });
});

describe('a function', () => {
  it('has the environment that the template gives it and Lambda’s own, and nothing of this machine', async () => {
    const environment = (await callApi(pipeline, '/api/environment')).json();
    expect(environment).toMatchObject({
      CONFIGURATION_SET: 'Replies',
      RECORD_BUCKET: 'tiny-records',
      OIDC_ISSUER: pipeline.runtime.oidc.issuer,
      AWS_REGION: 'us-east-1',
      AWS_LAMBDA_FUNCTION_NAME: 'Web',
    });
    for (const name of ['PATH', 'HOME', 'PWD', 'NODE_ENV', 'VITEST']) expect(environment).not.toHaveProperty(name);
  });

  it('is started anew after it was killed', async () => {
    expect((await callApi(pipeline, '/api/x')).status).toBe(200);
    expect(pipeline.killFunction('web')).toBeGreaterThan(0);
    expect((await callApi(pipeline, '/api/x')).status).toBe(200);
  });

  it('signs with a key that proves it', async () => {
    const { signature, publicKey } = (await callApi(pipeline, '/api/sign', { text: 'head of the chain' })).json();
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    expect(verify('sha256', Buffer.from('head of the chain'), key, Buffer.from(signature, 'base64'))).toBe(true);
  });
});

describe('the record bucket', () => {
  const s3 = async (command: string, input: object) => (await callApi(pipeline, '/api/s3', { command, input })).json();

  it('keeps every version, and locks those that ask for it', async () => {
    const retain = new Date(Date.now() + 60_000).toISOString();
    const lock = { ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: retain };
    const first = await s3('PutObject', { Key: 'a/b.eml', Body: 'one', ...lock });
    const second = await s3('PutObject', { Key: 'a/b.eml', Body: 'two' });
    expect(first.VersionId).not.toBe(second.VersionId);
    expect((await s3('GetObject', { Key: 'a/b.eml' })).text).toBe('two');
    expect(await s3('GetObject', { Key: 'a/b.eml', VersionId: first.VersionId })).toMatchObject({
      text: 'one',
      ObjectLockMode: 'GOVERNANCE',
      ObjectLockRetainUntilDate: retain,
    });
    const locked = await s3('DeleteObject', { Key: 'a/b.eml', VersionId: first.VersionId });
    expect(locked).toMatchObject({ name: 'AccessDenied', message: expect.stringContaining('object lock') });
    const shorter = { Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date().toISOString() } };
    expect(await s3('PutObjectRetention', { Key: 'a/b.eml', VersionId: first.VersionId, ...shorter })).toMatchObject({
      name: 'AccessDenied',
    });

    await s3('DeleteObject', { Key: 'a/b.eml' });
    expect(await s3('GetObject', { Key: 'a/b.eml' })).toMatchObject({ name: 'NoSuchKey' });
    const { Versions, DeleteMarkers } = await s3('ListObjectVersions', { Prefix: 'a/' });
    expect(Versions.map(({ VersionId }: { VersionId: string }) => VersionId)).toEqual([
      second.VersionId,
      first.VersionId,
    ]);
    await s3('DeleteObject', { Key: 'a/b.eml', VersionId: DeleteMarkers[0].VersionId });
    expect((await s3('GetObject', { Key: 'a/b.eml' })).text).toBe('two');
    await s3('DeleteObject', { Key: 'a/b.eml', VersionId: second.VersionId });
    expect((await s3('GetObject', { Key: 'a/b.eml' })).text).toBe('one');
  });

  it('refuses a second object under a key when the first was to stay the only one', async () => {
    await s3('PutObject', { Key: 'once', Body: 'one', IfNoneMatch: '*' });
    expect(await s3('PutObject', { Key: 'once', Body: 'two', IfNoneMatch: '*' })).toMatchObject({
      name: 'PreconditionFailed',
    });
    expect((await s3('ListObjectVersions', { Prefix: 'once' })).Versions).toHaveLength(1);
  });

  it('is read by a signed link on the HTTP port, and not without one', async () => {
    await s3('PutObject', { Key: 'report.txt', Body: 'for the auditor' });
    const { url } = (await callApi(pipeline, '/api/link', { Key: 'report.txt' })).json();
    expect(url.startsWith(pipeline.runtime.http)).toBe(true);
    expect(await (await fetch(url)).text()).toBe('for the auditor');
    expect((await fetch(url.split('?')[0])).status).toBe(403);
    expect((await fetch(url.replace(/X-Amz-Date=\d{8}/, 'X-Amz-Date=20200101'))).status).toBe(403);
  });
});
