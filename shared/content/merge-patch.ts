import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** A JSON Merge Patch (RFC 7396): names what differs; lists and texts count as a whole, null takes a key away. */
export const mergePatchSchema = z.record(z.string(), z.json());
export type MergePatch = z.infer<typeof mergePatchSchema>;

type Keyed = Readonly<Record<string, unknown>>;
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the patch makes of a value; the value itself stays as it is. */
export function applyPatch(value: unknown, patch: unknown): unknown {
  if (!isKeyed(patch)) return patch;
  // No prototype, so that a key `__proto__` is a key like any other.
  const merged: Record<string, unknown> = Object.assign(Object.create(null), isKeyed(value) ? value : {});
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key];
    else merged[key] = applyPatch(merged[key], change);
  }
  return { ...merged };
}

/** The smallest patch that makes `changed` of `value`; keys that `changed` lacks are taken away. */
export function patchBetween(value: unknown, changed: Keyed): MergePatch {
  const before = isKeyed(value) ? value : {};
  const patch: Record<string, unknown> = {};
  for (const [key, after] of Object.entries(changed)) {
    if (isDeepStrictEqual(before[key], after)) continue;
    patch[key] = isKeyed(after) && isKeyed(before[key]) ? patchBetween(before[key], after) : after;
  }
  for (const key of Object.keys(before)) if (!(key in changed)) patch[key] = null;
  return mergePatchSchema.parse(patch);
}
