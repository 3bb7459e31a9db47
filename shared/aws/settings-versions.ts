import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { SettingsKind } from '../content/settings-kinds.ts';
import { parseSetting, type Settings } from './settings-store.ts';
import type { TableClient } from './table-client.ts';
import { settingsKey, settingsVersionKey } from './table-keys.ts';

const changeSchema = z.object({ version: z.number(), actor: z.string(), at: z.string() });
/** Who made which version of a setting, and when (ISO 8601). */
export type SettingChange = z.infer<typeof changeSchema>;

/** What a setting was, and whether it is still what somebody remembers. */
export interface SettingsVersions {
  /** Numbers of the versions that hold now, without their content; 0 for what ships. */
  current<Kind extends SettingsKind>(kinds: readonly Kind[]): Promise<Record<Kind, number>>;
  read<Kind extends SettingsKind>(kind: Kind, version: number): Promise<Settings<Kind> | null>;
  /** Newest first. */
  list(kind: SettingsKind, limit: number): Promise<SettingChange[]>;
}

const currentSchema = z.object({ pk: z.string(), version: z.number() });

export function createSettingsVersions(client: TableClient, tableName: string): SettingsVersions {
  return {
    async current<Kind extends SettingsKind>(kinds: readonly Kind[]) {
      const found: z.infer<typeof currentSchema>[] = [];
      let Keys: Record<string, unknown>[] = kinds.map(settingsKey);
      // What a busy table leaves out is asked again: taken for absent, it would bring back what ships.
      while (Keys.length > 0) {
        const RequestItems = { [tableName]: { Keys, ProjectionExpression: 'pk, version' } };
        const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems }));
        found.push(...z.array(currentSchema).parse(Responses?.[tableName] ?? []));
        Keys = UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
      const versionOf = (kind: Kind) => found.find(({ pk }) => pk === settingsKey(kind).pk)?.version ?? 0;
      return Object.fromEntries(kinds.map((kind) => [kind, versionOf(kind)])) as Record<Kind, number>;
    },
    async read(kind, version) {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: settingsVersionKey(kind, version) }),
      );
      return Item ? parseSetting(kind, Item) : null;
    },
    async list(kind, limit) {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :version)',
          ExpressionAttributeValues: { ':pk': settingsKey(kind).pk, ':version': 'V#' },
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      return z.array(changeSchema).parse(Items ?? []);
    },
  };
}
