import { z } from 'zod';
import type { ResolvedResource } from '../template/resolved-stack.ts';
import { count, resourcesOf } from '../template/resources-of.ts';
import { callEngine, EngineError } from './call-engine.ts';

const passedOn = z.array(z.record(z.string(), z.unknown()));
const projectedIndex = z.looseObject({ IndexName: z.string(), KeySchema: passedOn, Projection: z.unknown() });
const tableSchema = z.object({
  KeySchema: passedOn,
  AttributeDefinitions: passedOn,
  GlobalSecondaryIndexes: z.array(projectedIndex).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string() }).optional(),
  ProvisionedThroughput: z.object({ ReadCapacityUnits: count }).optional(),
});

/** Creates the template's tables where they don't exist yet, and returns their names. What is in them stays. */
export async function createTables(stack: readonly ResolvedResource[], url: string): Promise<string[]> {
  const tables = resourcesOf(stack, ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], tableSchema);
  for (const { name, properties } of tables) {
    const indexes = properties.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }));
    await unlessThere(
      callEngine(url, 'DynamoDB_20120810.CreateTable', {
        TableName: name,
        KeySchema: properties.KeySchema,
        AttributeDefinitions: properties.AttributeDefinitions,
        GlobalSecondaryIndexes: indexes,
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    const attribute = properties.TimeToLiveSpecification?.AttributeName;
    if (attribute)
      await unlessThere(
        callEngine(url, 'DynamoDB_20120810.UpdateTimeToLive', {
          TableName: name,
          TimeToLiveSpecification: { AttributeName: attribute, Enabled: true },
        }),
      );
  }
  return tables.map(({ name }) => name);
}

/** A second start finds the table, and its time to live switched on: both are errors on AWS, and fine here. */
async function unlessThere(call: Promise<unknown>): Promise<void> {
  await call.catch((error) => {
    const isThere =
      error instanceof EngineError &&
      (error.code === 'ResourceInUseException' || /already enabled/i.test(error.message));
    if (!isThere) throw error;
  });
}
