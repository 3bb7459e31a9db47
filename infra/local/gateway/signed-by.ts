/** Who signed a request and for which service, from the credential scope (AWS Signature Version 4). */
export interface Signer {
  accessKey: string;
  service: string;
}

/** From the Authorization header, or from the query of a presigned link. Null for an unsigned request. */
export function signedBy(authorization: string | undefined, query: URLSearchParams): Signer | null {
  const scope = /Credential=([^,\s]+)/.exec(authorization ?? '')?.[1] ?? query.get('X-Amz-Credential');
  const parts = scope?.split('/') ?? [];
  const service = parts.at(-2);
  const accessKey = parts.slice(0, -4).join('/');
  return service && accessKey ? { accessKey, service } : null;
}

/** Whether a presigned link may still be used at `now`; a link without a date never expires, as it isn't one. */
export function linkHasExpired(query: URLSearchParams, now: Date): boolean {
  const signedAt = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get('X-Amz-Date') ?? '');
  if (!signedAt || !query.has('X-Amz-Signature')) return false;
  const [year = 0, month = 0, day, hour, minute, second] = signedAt.slice(1).map(Number);
  const expires = Number(query.get('X-Amz-Expires') ?? 0) * 1000;
  return now.getTime() > Date.UTC(year, month - 1, day, hour, minute, second) + expires;
}
