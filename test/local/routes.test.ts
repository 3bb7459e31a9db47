import { describe, expect, it } from 'vitest';
import { flattenClaims } from '../../infra/local/http/authorize.ts';
import { matchRoute, readRoutes } from '../../infra/local/http/routes.ts';
import type { ResolvedResource } from '../../infra/local/template/resolved-stack.ts';

const resource = (type: string, ref: string, properties: object): ResolvedResource => ({
  logicalId: ref,
  ref,
  name: ref,
  type: `AWS::ApiGatewayV2::${type}`,
  path: '',
  attributes: {},
  metadata: {},
  properties: { ...properties },
});
const integration = resource('Integration', 'i1', {
  IntegrationType: 'AWS_PROXY',
  IntegrationUri: 'arn:aws:lambda:us-east-1:0:function:Web',
  PayloadFormatVersion: '2.0',
});
const routesOf = (...keys: string[]) =>
  readRoutes([integration, ...keys.map((key) => resource('Route', key, { RouteKey: key, Target: 'integrations/i1' }))]);

describe('the route of a request', () => {
  const routes = routesOf(
    '$default',
    'ANY /api/{proxy+}',
    'GET /api/audit/{proxy+}',
    'GET /api/cases/{id}',
    'GET /api/cases/mine',
    'GET /',
    'POST /api/cases/{id}',
    'ANY /api/cases/mine',
  );

  it.each([
    ['GET', '/', 'GET /'],
    ['POST', '/', '$default'],
    ['GET', '/api/cases/mine', 'GET /api/cases/mine'],
    ['DELETE', '/api/cases/mine', 'ANY /api/cases/mine'],
    ['GET', '/api/cases/7', 'GET /api/cases/{id}'],
    ['PUT', '/api/cases/7', 'ANY /api/{proxy+}'],
    ['GET', '/api/audit/records', 'GET /api/audit/{proxy+}'],
    ['POST', '/api/audit/records', 'ANY /api/{proxy+}'],
    ['GET', '/api', '$default'],
    ['GET', '/api/', '$default'],
    ['GET', '/elsewhere/1', '$default'],
  ])('%s %s is %s', (method, path, expected) => {
    expect(matchRoute(routes, method, path)?.route.routeKey).toBe(expected);
  });

  it('hands on what stood in the variables, decoded', () => {
    expect(matchRoute(routes, 'GET', '/api/cases/a%20b')?.pathParameters).toEqual({ id: 'a b' });
    expect(matchRoute(routes, 'GET', '/api/audit/cases/1')?.pathParameters).toEqual({ proxy: 'cases/1' });
  });

  it('is none where nothing matches', () => {
    expect(matchRoute(routesOf('GET /a'), 'GET', '/b')).toBeNull();
  });
});

it('flattens claims as an HTTP API does', () => {
  expect(flattenClaims({ sub: 'mei', exp: 1700000000, groups: ['a', 'b'], admin: true })).toEqual({
    sub: 'mei',
    exp: '1700000000',
    groups: '[a b]',
    admin: 'true',
  });
});
