import { mailPermissions } from './mail-permissions.ts';
import { type ObjectRequest, objectPermissions } from './object-permissions.ts';
import { permission, type RequiredPermission, type Whereabouts } from './required-permission.ts';
import { tablePermissions } from './table-permissions.ts';

/** Batches have no permission of their own in SQS. */
const queueAction = (action: string) => action.replace(/Batch$/, '');

/** What a call of an AWS service needs, from the request as the SDK sends it. */
export function callPermissions(service: string, request: ObjectRequest, where: Whereabouts): RequiredPermission[] {
  const action = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const arn = (name: string) => `arn:aws:${service}:${where.region}:${where.accountId}:${name}`;
  switch (service) {
    case 's3':
      return objectPermissions(request);
    case 'dynamodb':
      return tablePermissions(action, json(request.body), where);
    case 'sqs':
      return [permission(`sqs:${queueAction(action)}`, arn(lastPart(text(json(request.body).QueueUrl), '/')))];
    case 'kms':
      return [permission(`kms:${action}`, arn(`key/${lastPart(text(json(request.body).KeyId), '/')}`))];
    case 'ses':
      return mailPermissions(new URLSearchParams(request.body.toString()), where);
    case 'sns': {
      const form = new URLSearchParams(request.body.toString());
      return [permission(`sns:${form.get('Action')}`, form.get('TopicArn') ?? '*')];
    }
    default:
      return [permission(`${service}:${action || 'UnknownAction'}`, '*')];
  }
}

function json(body: Buffer): Record<string, unknown> {
  const value: unknown = JSON.parse(body.toString() || '{}');
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const lastPart = (value: string, separator: string) => value.slice(value.lastIndexOf(separator) + 1);
