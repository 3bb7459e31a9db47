import { isKeyed } from './keyed.ts';

/** Fields that were sent and did not come back: nothing knows them, so a slip in a name would change nothing unnoticed. */
export function unknownFields(sent: unknown, saved: unknown, path: readonly string[] = []): string[] {
  const entries = isKeyed(sent) || Array.isArray(sent) ? Object.entries(sent) : [];
  const inSaved: Record<string, unknown> = isKeyed(saved) || Array.isArray(saved) ? { ...saved } : {};
  return entries.flatMap(([key, value]) =>
    Object.hasOwn(inSaved, key) ? unknownFields(value, inSaved[key], [...path, key]) : [[...path, key].join('.')],
  );
}
