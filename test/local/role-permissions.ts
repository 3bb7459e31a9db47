import { runSimulation } from '@cloud-copilot/iam-simulate';
import { z } from 'zod';
import type { RecordedCall } from '../../infra/local/gateway/call-log.ts';
import type { LocalPipeline } from '../../infra/local/pipeline.ts';
import { resourcesOf } from '../../infra/local/template/resources-of.ts';

const listed = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const statementSchema = z.looseObject({
  Sid: z.string().optional(),
  Effect: z.string(),
  Action: listed,
  Resource: listed,
});
const documentSchema = z.looseObject({ Statement: z.array(statementSchema) });
const roleSchema = z.object({
  Policies: z.array(z.object({ PolicyName: z.string(), PolicyDocument: documentSchema })).default([]),
});

/** Actions that Lambda and AWS's stores do on a function's behalf: no call of the function itself ever asks for them. */
const BEHIND_THE_SCENES = /^(logs:|kms:(Decrypt|Encrypt|GenerateDataKey|DescribeKey|ReEncrypt)|sqs:GetQueueAttributes)/;

function policiesOf({ stack, functions }: LocalPipeline, logicalId: string) {
  const definition = functions.find((candidate) => candidate.logicalId === logicalId);
  const roles = resourcesOf(stack, 'AWS::IAM::Role', roleSchema);
  return roles.find(({ attributes }) => attributes.Arn === definition?.roleArn)?.properties.Policies ?? [];
}

/** The recorded calls that IAM would deny, each with who made it: `TriageFunction s3:PutObject arn…`. */
export async function deniedCalls(pipeline: LocalPipeline): Promise<string[]> {
  const denied: string[] = [];
  for (const call of pipeline.recordedCalls()) if (!(await isAllowed(pipeline, call))) denied.push(describe(call));
  return denied;
}

async function isAllowed(
  pipeline: LocalPipeline,
  { caller, action, resource, context }: RecordedCall,
): Promise<boolean> {
  const accountId = '000000000000';
  const answer = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${accountId}:role/${caller}`,
        action,
        resource: { resource, accountId },
        contextVariables: context,
      },
      identityPolicies: policiesOf(pipeline, caller).map(({ PolicyName, PolicyDocument }) => ({
        name: PolicyName,
        policy: PolicyDocument,
      })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      // As the key policy that CDK writes: the account's own policies decide.
      resourcePolicy: action.startsWith('kms:')
        ? {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: 'kms:*', Resource: '*' },
            ],
          }
        : undefined,
    },
    {},
  );
  if (answer.resultType === 'error')
    throw new Error(`${action} on ${resource}: ${answer.errors.message} ${JSON.stringify(answer.errors)}`);
  return answer.overallResult === 'Allowed';
}

const describe = ({ caller, action, resource, context }: RecordedCall) =>
  `${caller} ${action} ${resource} ${Object.keys(context).length > 0 ? JSON.stringify(context) : ''}`.trim();

/** What roles allow and no recorded call has asked for: `triage: s3:GetObject (ReadRecords)`. */
export function unusedPermissions(pipeline: LocalPipeline): string[] {
  const calls = pipeline.recordedCalls();
  return pipeline.functions.flatMap(({ logicalId, name }) => {
    const used = new Set(calls.filter(({ caller }) => caller === logicalId).map(({ action }) => action));
    return policiesOf(pipeline, logicalId)
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Sid, Action }) => Action.filter((action) => !used.has(action)).map((action) => ({ Sid, action })))
      .filter(({ action }) => !BEHIND_THE_SCENES.test(action))
      .map(({ Sid, action }) => `${name}: ${action} (${Sid})`);
  });
}
