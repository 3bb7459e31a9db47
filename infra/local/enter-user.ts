import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { changeSettings, createSettingsStore, type SettingsStore } from '../../shared/aws/settings-store.ts';
import { type User, userSchema } from '../../shared/content/settings.ts';

/** The settings in a local pipeline's table. */
export function localSettings(dynamodbUrl: string, table: string, region: string): SettingsStore {
  const client = new DynamoDBClient({
    endpoint: dynamodbUrl,
    region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'local' },
  });
  const options = { marshallOptions: { removeUndefinedValues: true } };
  return createSettingsStore(DynamoDBDocumentClient.from(client, options), table);
}

/** Enters a user, or gives one who is there already another role and other stores. */
export async function enterUser(settings: SettingsStore, user: Pick<User, 'id' | 'role' | 'stores'>): Promise<void> {
  const entered = userSchema.parse({ ...user, name: user.id, active: true });
  await changeSettings(settings, 'users', (users) => [...users.filter(({ id }) => id !== user.id), entered], {
    actor: 'local',
    at: new Date().toISOString(),
  });
}
