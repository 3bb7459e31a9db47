import { createEvaluator, type Identity } from './evaluate.ts';
import {
  ACTING_TYPES,
  IDLE_TYPES,
  issuerOnAws,
  issuerUrl,
  NAME_PROPERTIES,
  type Surroundings,
} from './resource-types.ts';
import { type Resource, type Template, TemplateError } from './template.ts';

export interface ResolvedResource extends Identity {
  logicalId: string;
  type: string;
  name: string;
  /** Where it stands in the app, e.g. `BuyerMail/Triage/Function/Resource`. Empty outside CDK. */
  path: string;
  /** With every intrinsic function evaluated. */
  properties: Record<string, unknown>;
  metadata: Record<string, unknown>;
}

/**
 * A template's acting resources with names, ARNs and evaluated properties, as CloudFormation would have made them.
 * Throws a TemplateError for a resource type that neither acts here nor is known not to matter.
 */
export function resolveStack(template: Template, surroundings: Surroundings): ResolvedResource[] {
  const identities = new Map<string, Identity & { name: string }>();

  function identify(logicalId: string): Identity & { name: string } {
    const known = identities.get(logicalId);
    if (known) return known;
    const resource = template.Resources[logicalId];
    if (!resource) throw new TemplateError(`The template refers to ${logicalId}, which it doesn't define.`);
    const identityOf = ACTING_TYPES[resource.Type] ?? IDLE_TYPES[resource.Type];
    if (!identityOf) throw unknownType(logicalId, resource);
    const name = nameOf(logicalId, resource);
    const identity = { name, ...identityOf({ logicalId, name }, surroundings) };
    identities.set(logicalId, identity);
    return identity;
  }

  function nameOf(logicalId: string, resource: Resource): string {
    const given = resource.Properties[NAME_PROPERTIES[resource.Type] ?? ''];
    if (given !== undefined) return String(evaluate(given));
    // Cognito's ids carry the region, and Amazon's own libraries take it from there.
    if (resource.Type === 'AWS::Cognito::UserPool') return `${surroundings.region}_${logicalId.slice(0, 55)}`;
    if (resource.Type === 'AWS::S3::Bucket') return `${surroundings.stackName}-${logicalId}`.toLowerCase().slice(0, 63);
    return resource.Type.startsWith('AWS::SQS') || resource.Type.startsWith('AWS::SNS')
      ? `${surroundings.stackName}-${logicalId}`
      : logicalId;
  }

  const evaluate = createEvaluator({
    template,
    pseudoParameters: {
      'AWS::AccountId': surroundings.accountId,
      'AWS::Partition': 'aws',
      'AWS::Region': surroundings.region,
      'AWS::StackId': `arn:aws:cloudformation:${surroundings.region}:${surroundings.accountId}:stack/${surroundings.stackName}/local`,
      'AWS::StackName': surroundings.stackName,
      'AWS::URLSuffix': 'amazonaws.com',
    },
    identify,
  });

  /** Where AWS's sign-in would answer, the local one does: the one address that a template spells out by itself. */
  function withLocalIssuer<Value>(value: Value): Value {
    let text = JSON.stringify(value);
    for (const [logicalId, resource] of Object.entries(template.Resources)) {
      if (resource.Type !== 'AWS::Cognito::UserPool') continue;
      text = text.replaceAll(issuerOnAws(identify(logicalId).ref, surroundings), issuerUrl(surroundings));
    }
    return JSON.parse(text);
  }

  const resolved: ResolvedResource[] = [];
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    if (resource.Condition && evaluate({ Condition: resource.Condition }) !== true) continue;
    const identity = identify(logicalId);
    if (!ACTING_TYPES[resource.Type]) continue;
    resolved.push({
      ...identity,
      logicalId,
      type: resource.Type,
      path: String(resource.Metadata['aws:cdk:path'] ?? ''),
      properties: withLocalIssuer(
        Object.fromEntries(Object.entries(resource.Properties).map(([key, value]) => [key, evaluate(value)])),
      ),
      metadata: resource.Metadata,
    });
  }
  return resolved;
}

function unknownType(logicalId: string, resource: Resource): TemplateError {
  return new TemplateError(
    `The template has a resource of type ${resource.Type} (${logicalId}), which the local runtime doesn't know: ` +
      'add it to infra/local/template/resource-types.ts, among the types that act or those that change nothing here.',
  );
}
