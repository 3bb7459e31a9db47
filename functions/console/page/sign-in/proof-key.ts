/** Proof Key for Code Exchange (RFC 7636): shows that whoever redeems the code is the page that asked for it. */

/** 32 random bytes as 43 unreserved characters: a code verifier (RFC 7636, section 4.1), also fit as `state`. */
export function randomToken(
  fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
): string {
  const bytes = new Uint8Array(32);
  fillRandom(bytes);
  return base64Url(bytes);
}

/** The `S256` challenge of a verifier (RFC 7636, section 4.2). */
export async function codeChallenge(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
