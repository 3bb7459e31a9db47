import * as z from 'zod/mini';

const claimsSchema = z.object({ sub: z.string() });

/** Who a token says its bearer is, for "assigned to you". Not verified: the API decides, this only labels. Null if unreadable. */
export function tokenSubject(token: string): string | null {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return claimsSchema.parse(JSON.parse(atob(payload))).sub;
  } catch {
    return null;
  }
}
