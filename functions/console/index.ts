import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { consoleEnvironment, parseEnvironment } from '../../shared/aws/environment.ts';
import { readPageFiles } from './page-files.ts';
import { type ConsoleDependencies, serveConsole } from './serve-console.ts';
import { createSignInOrigins } from './sign-in-origins.ts';

const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = parseEnvironment(consoleEnvironment, process.env);

const dependencies: ConsoleDependencies = {
  files: readPageFiles(new URL('./page/', import.meta.url)),
  configuration: { issuer, clientId },
  signInOrigins: createSignInOrigins(issuer),
};

export const handler = (request: APIGatewayProxyEventV2) => serveConsole(request, dependencies);
