import type { ResolvedResource } from '../template/resolved-stack.ts';

/** The domains and addresses that the template expects to be verified in SES: those that some role may send from. */
export function readIdentities(stack: readonly ResolvedResource[]): string[] {
  const arns = JSON.stringify(stack.map(({ properties }) => properties)).matchAll(/:identity\/([^"*]+)"/g);
  return [...new Set([...arns].map(([, identity = '']) => identity))];
}

/** The identity under which SES lets an address send: itself, its domain, or the nearest verified parent of that. */
export function verifiedIdentity(address: string, identities: readonly string[]): string | undefined {
  const candidates = [address.toLowerCase(), ...parents(address.toLowerCase().split('@')[1] ?? '')];
  return candidates.find((candidate) => identities.some((identity) => identity.toLowerCase() === candidate));
}

function parents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.map((_label, at) => labels.slice(at).join('.'));
}
