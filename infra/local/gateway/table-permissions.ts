import { z } from 'zod';
import { permission, type RequiredPermission, type Whereabouts } from './required-permission.ts';

const item = z.record(z.string(), z.record(z.string(), z.unknown()));
const operation = z.looseObject({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Key: item.optional(),
  Item: item.optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: item.optional(),
});
type Operation = z.infer<typeof operation>;
const callSchema = z.looseObject({
  TransactItems: z.array(z.record(z.string(), operation)).optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
});
const batchEntries = z.union([
  z.object({ Keys: z.array(item) }).transform(({ Keys }) => Keys),
  z
    .array(z.record(z.string(), z.object({ Item: item.optional(), Key: item.optional() })))
    .transform((requests) =>
      requests.flatMap((request) => Object.values(request).flatMap(({ Item, Key }) => Item ?? Key ?? [])),
    ),
]);

/** The partition key's name in every table here: an Item carries all its attributes, a Key its two. */
const PARTITION_KEY = 'pk';
const IN_TRANSACTION: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/**
 * What a DynamoDB call needs: a transaction needs the permissions of the items in it, and has none of its own
 * (DynamoDB, "Using IAM with transactions"). The partition keys go along as `dynamodb:LeadingKeys`.
 */
export function tablePermissions(
  action: string,
  body: unknown,
  { region, accountId }: Whereabouts,
): RequiredPermission[] {
  const call = callSchema.parse(body);
  const arn = (table: string, index?: string) =>
    `arn:aws:dynamodb:${region}:${accountId}:table/${table}${index ? `/index/${index}` : ''}`;
  const one = (name: string, { TableName, IndexName, ...rest }: Operation) =>
    permission(`dynamodb:${name}`, arn(TableName, IndexName), leadingKeys([partitionOf({ TableName, ...rest })]));

  if (call.TransactItems)
    return call.TransactItems.flatMap((entry) =>
      Object.entries(entry).map(([kind, detail]) => one(IN_TRANSACTION[kind] ?? kind, detail)),
    );
  if (call.RequestItems)
    return Object.entries(call.RequestItems).map(([table, entries]) => {
      const keys = (batchEntries.safeParse(entries).data ?? []).map((entry) =>
        textOf(item.parse(entry)[PARTITION_KEY]),
      );
      return permission(`dynamodb:${action}`, arn(table), leadingKeys(keys));
    });
  const single = operation.safeParse(body);
  return single.success ? [one(action, single.data)] : [permission(`dynamodb:${action}`, '*')];
}

function leadingKeys(keys: (string | undefined)[]): RequiredPermission['context'] {
  const known = [...new Set(keys.filter((key) => key !== undefined))];
  return known.length > 0 ? { 'dynamodb:LeadingKeys': known } : {};
}

function partitionOf(call: Operation): string | undefined {
  const stated = textOf((call.Key ?? call.Item)?.[PARTITION_KEY]);
  if (stated !== undefined) return stated;
  for (const [, name = '', value = ''] of call.KeyConditionExpression?.matchAll(/([#\w]+)\s*=\s*(:\w+)/g) ?? [])
    if (/pk$/i.test(call.ExpressionAttributeNames?.[name] ?? name))
      return textOf(call.ExpressionAttributeValues?.[value]);
  return undefined;
}

function textOf(attribute: Record<string, unknown> | undefined): string | undefined {
  return typeof attribute?.S === 'string' ? attribute.S : undefined;
}
