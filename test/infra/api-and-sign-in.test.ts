import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ofType, synthesisePipeline, theOne } from './pipeline-template.ts';

const resources = synthesisePipeline();
const pool = theOne(resources, 'AWS::Cognito::UserPool');
const client = theOne(resources, 'AWS::Cognito::UserPoolClient');
const api = theOne(resources, 'AWS::ApiGatewayV2::Api');

const integrations = new Map(
  ofType(resources, 'AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [id, JSON.stringify(properties)]),
);
const routeSchema = z.object({ RouteKey: z.string(), AuthorizationType: z.string(), Target: z.string() });
const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(({ properties }) => {
  const { RouteKey, AuthorizationType, Target } = routeSchema.parse(properties);
  const served = /function:(\w+?)Function/.exec(integrations.get(Target.replace('integrations/', '')) ?? '')?.[1];
  return `${RouteKey} ${AuthorizationType} ${served}`;
});

describe('the routes', () => {
  it('ask for a token, except for the page, health and the description', () => {
    expect(routes).toEqual([
      'GET / NONE Console',
      'HEAD / NONE Console',
      'GET /console/{proxy+} NONE Console',
      'HEAD /console/{proxy+} NONE Console',
      'GET /api/health NONE Review',
      'HEAD /api/health NONE Review',
      'GET /api/openapi.json NONE Review',
      'HEAD /api/openapi.json NONE Review',
      'ANY /api/audit/{proxy+} JWT Audit',
      'ANY /api/numbers JWT Audit',
      'ANY /api/{proxy+} JWT Review',
    ]);
  });

  it('trust tokens of our own user pool, made for our own console', () => {
    expect(theOne(resources, 'AWS::ApiGatewayV2::Authorizer').properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [client.id], Issuer: `${pool.id}.ProviderURL` },
    });
  });

  it('answer no other origin', () => {
    expect(api.properties).not.toHaveProperty('CorsConfiguration');
  });

  it('are throttled, and logged without addresses, names or paths', () => {
    const stage = theOne(resources, 'AWS::ApiGatewayV2::Stage').properties;
    expect(stage.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
    const { Format } = z.object({ Format: z.string() }).parse(stage.AccessLogSettings);
    expect(Format).toContain('$context.routeKey');
    expect(Format).not.toMatch(/\$context\.(identity|path|authorizer\.claims)|sourceIp|userAgent/);
  });
});

describe('signing in', () => {
  it('is for the invited alone, with a strong password and a code from an app', () => {
    expect(pool.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    });
  });

  it('returns to the console and to no other address', () => {
    expect(client.properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      CallbackURLs: [`${api.id}.ApiEndpoint/`],
      LogoutURLs: [`${api.id}.ApiEndpoint/`],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('needs no trigger and no custom claim: what someone may do stands in the table', () => {
    expect(pool.properties).not.toHaveProperty('LambdaConfig');
    expect(pool.properties.Schema ?? []).toEqual([]);
  });

  it('has its page at a prefix that no other account can have taken', () => {
    expect(theOne(resources, 'AWS::Cognito::UserPoolDomain').properties.Domain).toBe('buyer-mail-123456789012');
  });
});
