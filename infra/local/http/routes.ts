import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { count, resourcesOf } from '../template/resources-of.ts';
import { TemplateError } from '../template/template.ts';

const routeSchema = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const integrationSchema = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: count.default(30_000),
});
const authorizerSchema = z.object({
  AuthorizerType: z.literal('JWT'),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

export interface Authorizer {
  issuer: string;
  audience: string[];
  scopes: string[];
}

export interface Route {
  routeKey: string;
  method: string;
  segments: string[];
  functionArn: string;
  timeoutMilliseconds: number;
  /** Null when anyone may call. */
  authorizer: Authorizer | null;
}

/** The HTTP API's routes, the one that API Gateway would take first at the front. */
export function readRoutes(stack: readonly ResolvedResource[]): Route[] {
  const integrations = resourcesOf(stack, 'AWS::ApiGatewayV2::Integration', integrationSchema);
  const authorizers = resourcesOf(stack, 'AWS::ApiGatewayV2::Authorizer', authorizerSchema);
  return resourcesOf(stack, 'AWS::ApiGatewayV2::Route', routeSchema)
    .map(({ logicalId, properties: { RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes } }) => {
      const integration = integrations.find(({ ref }) => Target === `integrations/${ref}`);
      const jwt = authorizers.find(({ ref }) => ref === AuthorizerId)?.properties.JwtConfiguration;
      if (!integration) throw new TemplateError(`The route ${logicalId} leads to ${Target}, which does not exist.`);
      if (AuthorizationType === 'JWT' && !jwt) throw new TemplateError(`The route ${logicalId} has no authorizer.`);
      const [method = '', path = ''] = RouteKey === '$default' ? ['ANY', '/{proxy+}'] : RouteKey.split(' ');
      return {
        routeKey: RouteKey,
        method,
        segments: path.split('/').slice(1),
        functionArn: functionArnOf(integration.properties.IntegrationUri),
        timeoutMilliseconds: integration.properties.TimeoutInMillis,
        authorizer: jwt ? { issuer: jwt.Issuer, audience: jwt.Audience, scopes: AuthorizationScopes } : null,
      };
    })
    .sort((one, other) => compare(rank(one), rank(other)));
}

export interface Match {
  route: Route;
  pathParameters: Record<string, string>;
}

/** The route for a request, or null (API Gateway, "Routing API requests"): exact before greedy, a method before ANY. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | null {
  const parts = path.split('/').slice(1);
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== method) continue;
    const pathParameters = route.routeKey === '$default' ? {} : matchSegments(route.segments, parts);
    if (pathParameters) return { route, pathParameters };
  }
  return null;
}

function matchSegments(segments: readonly string[], parts: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const name = /^\{([^}+]+)(\+?)\}$/.exec(segment);
    const rest = parts.slice(at);
    if (name?.[1] && name[2]) {
      if (rest.join('/') === '') return null;
      parameters[name[1]] = decode(rest.join('/'));
      return parameters;
    }
    const part = parts[at];
    if (part === undefined || (name ? part === '' : part !== segment)) return null;
    if (name?.[1]) parameters[name[1]] = decode(part);
  }
  return segments.length === parts.length ? parameters : null;
}

function rank({ routeKey, method, segments }: Route): number[] {
  const greedy = segments.some((segment) => segment.endsWith('+}'));
  const fixed = segments.filter((segment) => !segment.startsWith('{')).length;
  return [Number(routeKey === '$default'), Number(greedy), -fixed, Number(method === 'ANY')];
}

function compare(one: number[], other: number[]): number {
  for (const [at, value] of one.entries()) if (value !== other[at]) return value - (other[at] ?? 0);
  return 0;
}

/** An integration names the function, or the API call that invokes it. */
function functionArnOf(uri: string): string {
  return /functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
