import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { z } from 'zod';
import { readConfiguration, STACK_NAME } from '../../infra/configuration.ts';
import featureFlags from '../../infra/feature-flags.json' with { type: 'json' };
import { FUNCTION_NAMES, type FunctionName } from '../../infra/function-bundles.ts';
import { TriageStack } from '../../infra/triage-stack.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-west-1';

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      DependsOn: z.array(z.string()).default([]),
      DeletionPolicy: z.string().optional(),
    }),
  ),
});

export interface TemplateResource {
  id: string;
  type: string;
  /** With every reference written out: `Ref` as a made-up name, `GetAtt Arn` as a made-up ARN. */
  properties: Record<string, unknown>;
  dependsOn: string[];
  deletionPolicy: string | undefined;
}

/** The stack's resources as a deployment would see them, without bundling: the functions are empty files. */
export function synthesisePipeline(context: Record<string, unknown> = {}): TemplateResource[] {
  const outdir = mkdtempSync(join(tmpdir(), 'pipeline-template-'));
  const app = new App({
    outdir: join(outdir, 'cdk.out'),
    context: { ...featureFlags, ...context },
    // test/infra/app.test.ts has it; here it would take longer than the tests.
    builtinCloudFormationValidation: false,
  });
  const configuration = readConfiguration((name) => app.node.tryGetContext(name));
  new TriageStack(app, STACK_NAME, { configuration, bundles: emptyBundles(outdir) });
  const { Resources } = templateSchema.parse(app.synth().getStackByName(STACK_NAME).template);
  const types = new Map(Object.entries(Resources).map(([id, { Type }]) => [id, Type]));
  return Object.entries(Resources).map(([id, { Type, Properties, DependsOn, DeletionPolicy }]) => ({
    id,
    type: Type,
    properties: z.record(z.string(), z.unknown()).parse(writeOut(Properties, types)),
    dependsOn: DependsOn,
    deletionPolicy: DeletionPolicy,
  }));
}

/** Resources of a type, in the template's order. */
export const ofType = (resources: TemplateResource[], type: string): TemplateResource[] =>
  resources.filter((resource) => resource.type === type);

/** The one resource of a type whose logical id begins so. Throws when there is none or more than one. */
export function theOne(resources: TemplateResource[], type: string, idPrefix = ''): TemplateResource {
  const [found, ...others] = ofType(resources, type).filter(({ id }) => id.startsWith(idPrefix));
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} of ${type} ${idPrefix}, not one`);
  return found;
}

function emptyBundles(folder: string): Record<FunctionName, string> {
  const paths = FUNCTION_NAMES.map((name) => {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(join(path, 'index.mjs'), 'export const handler = () => undefined;');
    return [name, path];
  });
  return z.record(z.enum(FUNCTION_NAMES), z.string()).parse(Object.fromEntries(paths));
}

const PSEUDO_PARAMETERS: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const intrinsicSchema = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
]);

function writeOut(value: unknown, types: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => writeOut(entry, types));
  if (typeof value !== 'object' || value === null) return value;
  const intrinsic = intrinsicSchema.safeParse(value);
  if (!intrinsic.success) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, writeOut(entry, types)]));
  }
  if ('Ref' in intrinsic.data) {
    const { Ref: id } = intrinsic.data;
    if (types.get(id) === 'AWS::SNS::Topic') return arnOf(id, types);
    return PSEUDO_PARAMETERS[id] ?? id;
  }
  if ('Fn::GetAtt' in intrinsic.data) {
    const [id, attribute] = intrinsic.data['Fn::GetAtt'];
    return attribute === 'Arn' ? arnOf(id, types) : `${id}.${attribute}`;
  }
  const [separator, parts] = intrinsic.data['Fn::Join'];
  return parts.map((part) => writeOut(part, types)).join(separator);
}

const ARN_FORMS: Record<string, (id: string) => string> = {
  'AWS::S3::Bucket': (id) => `arn:aws:s3:::${id.toLowerCase()}`,
  'AWS::SNS::Topic': (id) => `arn:aws:sns:${REGION}:${ACCOUNT}:${id}`,
  'AWS::SQS::Queue': (id) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${id}`,
  'AWS::DynamoDB::Table': (id) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${id}`,
  'AWS::KMS::Key': (id) => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`,
  'AWS::Lambda::Function': (id) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${id}`,
  'AWS::IAM::Role': (id) => `arn:aws:iam::${ACCOUNT}:role/${id}`,
  'AWS::Logs::LogGroup': (id) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${id}:*`,
};

function arnOf(id: string, types: Map<string, string>): string {
  const form = ARN_FORMS[types.get(id) ?? ''];
  if (!form) throw new Error(`No ARN form for ${id} of ${types.get(id)}`);
  return form(id);
}
