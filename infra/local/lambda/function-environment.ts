import type { FunctionDefinition } from './function-definition.ts';

export interface Endpoints {
  region: string;
  gatewayUrl: string;
  /** S3's own, on the HTTP port: links that a function signs must work in the browser that shows the console. */
  s3Url: string;
}

/**
 * What Lambda would give the function, and nothing of the shell that started the runtime: a variable that only this
 * machine has must not make something work that fails once deployed. The access key says who calls.
 */
export function functionEnvironment(definition: FunctionDefinition, { region, gatewayUrl, s3Url }: Endpoints) {
  return {
    ...definition.environment,
    AWS_ACCESS_KEY_ID: definition.logicalId,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: gatewayUrl,
    AWS_ENDPOINT_URL_S3: s3Url,
    // The person's own profile may name an endpoint, a region or a retry mode.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMb),
    AWS_LAMBDA_FUNCTION_NAME: definition.logicalId,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    TZ: ':UTC',
  };
}
