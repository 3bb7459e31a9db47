import { MARKETPLACES } from '../content/marketplaces.ts';
import type { Language } from '../content/vocabulary.ts';

const MARKETPLACE_BY_TLD = new Map(MARKETPLACES.map((marketplace) => [marketplace.tld, marketplace]));
const MARKETPLACE_BY_ID = new Map(MARKETPLACES.flatMap((row) => (row.id === null ? [] : [[row.id, row.code]])));
const MARKETPLACE_BY_CODE = new Map(MARKETPLACES.map((marketplace) => [marketplace.code, marketplace]));

/** Local parts on the relay domain that belong to Amazon itself, never to a buyer. */
const NO_BUYER = new Set(['donotreply', 'do-not-reply', 'noreply', 'no-reply', 'auto-communication', 'postmaster']);

// Anchored at both ends: `marketplace.amazon.com.example.org` and `evil-marketplace.amazon.com` are forgeries.
const RELAY = /^([a-z0-9][a-z0-9._-]{0,63})(\+[a-z0-9._-]{1,80})?@marketplace\.amazon\.([a-z]{2,3}(?:\.[a-z]{2})?)$/;
const AMAZON_HOST = /(?:^|\.)amazon\.([a-z]{2,3}(?:\.[a-z]{2})?)$/;

export interface RelayAddress {
  /** The full address, lower case: what a reply goes to. */
  alias: string;
  /** Without `+uuid`: who the buyer is to this seller. */
  base: string;
  /** What follows `+`: one per case, in the newer form of the address. */
  caseKey: string | null;
  marketplace: string;
  /** False for `donotreply@marketplace.amazon.…`. */
  isBuyer: boolean;
}

/** Reads a buyer's relay address; null for anything that is not one (AMAZON.md 1). */
export function parseRelayAddress(address: string): RelayAddress | null {
  const alias = address.trim().toLowerCase();
  if (alias.length > 254) return null;
  const match = RELAY.exec(alias);
  const marketplace = MARKETPLACE_BY_TLD.get(match?.[3] ?? '');
  if (match === null || marketplace === undefined) return null;
  const [, local = '', suffix] = match;
  return {
    alias,
    base: `${local}@marketplace.amazon.${marketplace.tld}`,
    caseKey: suffix === undefined ? null : suffix.slice(1),
    marketplace: marketplace.code,
    isBuyer: !NO_BUYER.has(local),
  };
}

/** The domain of an address in lower case, without a closing dot; empty when there is none. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
}

/** Marketplace of a host that is Amazon's (`amazon.de`, `marketplace.amazon.co.uk`, …); null for every other host. */
export function marketplaceOfHost(host: string): string | null {
  const match = AMAZON_HOST.exec(host.toLowerCase());
  return MARKETPLACE_BY_TLD.get(match?.[1] ?? '')?.code ?? null;
}

export function marketplaceOfId(id: string): string | null {
  return MARKETPLACE_BY_ID.get(id.trim().toUpperCase()) ?? null;
}

export function languageOfMarketplace(code: string | null): Language | null {
  return MARKETPLACE_BY_CODE.get(code ?? '')?.language ?? null;
}
