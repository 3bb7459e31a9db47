import { z } from 'zod';
import { ROLES, type Role } from '../../shared/content/settings.ts';
import { StartError } from './start-error.ts';

export interface TokenRequest {
  data: string;
  name: string;
  role: Role;
  stores: string[];
}

const USAGE = 'npm run --silent token -- [--data DIR] NAME ROLE [STORE…]';
const storeSchema = z.union([z.literal('*'), z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)]);

/** Who is to get a token, from the command's words. Without a store it is all of them. Throws a StartError. */
export function readTokenRequest(parameters: readonly string[], defaultFolder: string): TokenRequest {
  const words = [...parameters];
  let data = defaultFolder;
  const option = words.findIndex((word) => word === '--data' || word.startsWith('--data='));
  if (option >= 0) {
    const [, joined] = words[option]?.split('=') ?? [];
    data = joined ?? words[option + 1] ?? '';
    words.splice(option, joined === undefined ? 2 : 1);
    if (!data) throw new StartError(`--data needs a folder: ${USAGE}`);
  }
  const [name, roleName, ...stores] = words;
  const unknown = words.find((word) => word.startsWith('-'));
  if (unknown) throw new StartError(`Unknown option ${unknown}: ${USAGE}`);
  if (!name || !roleName) throw new StartError(`A name and a role are needed: ${USAGE}`);
  if (name.length > 100) throw new StartError('A name has at most 100 characters.');
  const role = ROLES.find((candidate) => candidate === roleName);
  if (!role) throw new StartError(`"${roleName}" is no role: choose one of ${ROLES.join(', ')}.`);
  const bad = stores.find((store) => !storeSchema.safeParse(store).success);
  if (bad !== undefined)
    throw new StartError(`"${bad}" can't be a store: names have lower-case letters, digits and hyphens.`);
  return { data, name, role, stores: stores.length > 0 ? stores : ['*'] };
}
