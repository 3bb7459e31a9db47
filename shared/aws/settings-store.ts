import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type SettingsKind, type SettingsValue, settingsDefaults, settingsSchemas } from '../content/settings-kinds.ts';
import { compressJson, expandJson } from './compressed-json.ts';
import { failedConditions, type TableClient, type TransactionPart } from './table-client.ts';
import { settingsKey, settingsVersionKey } from './table-keys.ts';

export interface Settings<Kind extends SettingsKind> {
  value: SettingsValue<Kind>;
  /** 0 for the defaults that ship. */
  version: number;
}

/** Somebody else changed this setting in between: read it again. */
export class SettingsConflict extends Error {
  override readonly name = 'SettingsConflict';
}

/** The data of decision 10: defaults until somebody changes it, then versioned; old versions stay. */
export interface SettingsStore {
  /** Consistent: who was removed, or a switch that was thrown, counts at the very next read. */
  read<Kind extends SettingsKind>(kind: Kind): Promise<Settings<Kind>>;
  /** @throws {SettingsConflict} @throws z.ZodError when the value does not fit its schema */
  write<Kind extends SettingsKind>(
    kind: Kind,
    value: unknown,
    expectedVersion: number,
    change: { actor: string; at: string },
  ): Promise<Settings<Kind>>;
}

/** More than an item takes (DynamoDB: 400 KB), keys and the rest included. */
export class SettingsTooLarge extends Error {
  override readonly name = 'SettingsTooLarge';
}
const MAXIMUM_BYTES = 390_000;

const parse = <Kind extends SettingsKind>(kind: Kind, value: unknown): SettingsValue<Kind> => {
  const schema: z.ZodType = settingsSchemas[kind];
  return schema.parse(value) as SettingsValue<Kind>;
};

const settingItemSchema = z.object({ content: z.instanceof(Uint8Array), version: z.number() });

/** A stored setting, current or old. */
export function parseSetting<Kind extends SettingsKind>(kind: Kind, item: unknown): Settings<Kind> {
  const { content, version } = settingItemSchema.parse(item);
  return { value: parse(kind, expandJson(content)), version };
}

export function createSettingsStore(client: TableClient, tableName: string): SettingsStore {
  return {
    async read(kind) {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: settingsKey(kind), ConsistentRead: true }),
      );
      if (!Item) return { value: settingsDefaults[kind], version: 0 };
      return parseSetting(kind, Item);
    },
    async write(kind, value, expectedVersion, { actor, at }) {
      const parsed = parse(kind, value);
      const version = expectedVersion + 1;
      const stored = { content: compressJson(parsed), version, actor, at };
      if (stored.content.byteLength > MAXIMUM_BYTES) throw new SettingsTooLarge(`Setting ${kind} is too large`);
      const parts: TransactionPart[] = [
        {
          label: 'current',
          item: {
            Put: {
              TableName: tableName,
              Item: { ...settingsKey(kind), ...stored },
              ConditionExpression: expectedVersion === 0 ? 'attribute_not_exists(pk)' : 'version = :expected',
              ...(expectedVersion === 0 ? {} : { ExpressionAttributeValues: { ':expected': expectedVersion } }),
            },
          },
        },
        {
          label: 'version',
          item: {
            Put: {
              TableName: tableName,
              Item: { ...settingsVersionKey(kind, version), ...stored },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
        },
      ];
      try {
        await client.send(new TransactWriteCommand({ TransactItems: parts.map(({ item }) => item) }));
      } catch (error) {
        if (failedConditions(error, parts) === null) throw error;
        throw new SettingsConflict(`Setting ${kind} is no longer at version ${expectedVersion}`, { cause: error });
      }
      return { value: parsed, version };
    },
  };
}

/** Reads, changes and writes a setting; tries again when somebody else wrote in between. */
export async function changeSettings<Kind extends SettingsKind>(
  settings: SettingsStore,
  kind: Kind,
  change: (value: SettingsValue<Kind>) => SettingsValue<Kind>,
  by: { actor: string; at: string },
): Promise<Settings<Kind>> {
  for (let attempt = 1; ; attempt += 1) {
    const { value, version } = await settings.read(kind);
    try {
      return await settings.write(kind, change(value), version, by);
    } catch (error) {
      if (!(error instanceof SettingsConflict) || attempt >= 5) throw error;
    }
  }
}
