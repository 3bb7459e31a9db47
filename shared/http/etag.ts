/** A version as the strong entity tag of RFC 9110, 8.8.3. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version that an `If-Match` names; null for anything else. Proxies may have made the tag weak. */
export function versionOf(ifMatch: string | undefined): number | null {
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(ifMatch ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
