import { isKeyed, type Keyed, sameJson } from './keyed.ts';
import type { PartPath } from './setting-parts.ts';

/**
 * What a lead changed of a setting that ships, as the API keeps it: a JSON Merge Patch of what ships (RFC 7396). The page
 * never holds what ships itself, so an edit is put on top of the changes before it.
 */

/** The changes, and on top of them that this part becomes `after`. */
export const changesWith = (changes: Keyed, path: PartPath, before: unknown, after: unknown): Keyed => {
  const edit = path.reduceRight<unknown>((inner, key) => keyedOf([[key, inner]]), patchBetween(before, after));
  const both = onTop(changes, edit);
  return isKeyed(both) ? both : changes;
};

/** The changes without those of this part: it is what ships again. */
export function changesWithout(changes: Keyed, [key, ...rest]: PartPath): Keyed {
  if (key === undefined) return {};
  const kept = Object.entries(changes).flatMap(([name, change]): [string, unknown][] => {
    if (name !== key) return [[name, change]];
    if (rest.length === 0 || !isKeyed(change)) return [];
    const inner = changesWithout(change, rest);
    return Object.keys(inner).length === 0 ? [] : [[name, inner]];
  });
  return keyedOf(kept);
}

/** Whether anything in this part differs from what ships. */
export function isChanged(changes: unknown, [key, ...rest]: PartPath): boolean {
  // A list or text in the place of the part's parent, or null: all below it is changed.
  if (!isKeyed(changes)) return changes !== undefined;
  if (key === undefined) return Object.keys(changes).length > 0;
  return Object.hasOwn(changes, key) && isChanged(changes[key], rest);
}

/** The smallest patch that makes `after` of `before`; undefined where nothing differs. */
function patchBetween(before: unknown, after: unknown): unknown {
  if (!isKeyed(before) || !isKeyed(after)) return after;
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.entries(after).filter(
    ([key, value]) => !Object.hasOwn(before, key) || !sameJson(before[key], value),
  );
  return keyedOf([
    ...gone.map((key): [string, unknown] => [key, null]),
    ...changed.map(([key, value]): [string, unknown] => [
      key,
      Object.hasOwn(before, key) ? patchBetween(before[key], value) : value,
    ]),
  ]);
}

/** One patch that does what both do, one after the other. */
function onTop(first: unknown, then: unknown): unknown {
  if (!isKeyed(first) || !isKeyed(then)) return then;
  const both = new Map(Object.entries(first));
  for (const [key, change] of Object.entries(then))
    both.set(key, both.has(key) ? onTop(both.get(key), change) : change);
  return keyedOf([...both]);
}

/** `fromEntries` makes a key `__proto__` a key like any other. */
const keyedOf = (entries: readonly (readonly [string, unknown])[]): Keyed => Object.fromEntries(entries);
