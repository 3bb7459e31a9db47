export type Keyed = Readonly<Record<string, unknown>>;

/** An object of JSON, which a merge patch goes into; lists and texts it replaces as a whole. */
export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same, in whatever order their keys stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (isKeyed(a) && isKeyed(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
    );
  }
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  return a === b;
}
