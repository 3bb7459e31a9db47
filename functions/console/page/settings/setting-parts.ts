import { isKeyed } from './keyed.ts';
import type { SettingRow } from './setting-kinds.ts';

/** Keys from the setting down to a part of it; none is the whole of it. */
export type PartPath = readonly string[];

export interface SettingPart {
  path: PartPath;
  /** Smaller pieces to edit one by one. */
  pieces: PartPath[];
}

/** The parts of a setting that are there. */
export function partsOf({ parts = [], pieces = [] }: SettingRow, value: unknown): SettingPart[] {
  const small = pieces.flatMap((pattern) => pathsLike(pattern.split('.'), value));
  const large = parts.flatMap((pattern) => pathsLike(pattern.split('.'), value));
  return large.map((path) => ({ path, pieces: small.filter((piece) => isWithin(piece, path)) }));
}

/** What a part is called in an address. */
export const partName = (path: PartPath): string => path.join('.');

/** The part of that name; what a reader sees first where there is none. */
export function partNamed(name: string, parts: readonly SettingPart[]): PartPath {
  const all = parts.flatMap(({ path, pieces }) => [...pieces, path]);
  return all.find((path) => partName(path) === name) ?? all[0] ?? [];
}

export const isWithin = (path: PartPath, outer: PartPath): boolean => outer.every((key, index) => path[index] === key);

/** What stands there; undefined where nothing does. */
export function valueAt(value: unknown, path: PartPath): unknown {
  return path.reduce<unknown>((at, key) => (isKeyed(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

function pathsLike([key, ...rest]: readonly string[], value: unknown): string[][] {
  if (key === undefined) return [[]];
  if (!isKeyed(value)) return [];
  const keys = key === '*' ? Object.keys(value) : [key].filter((one) => Object.hasOwn(value, one));
  return keys.flatMap((one) => pathsLike(rest, value[one]).map((path) => [one, ...path]));
}
